import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutGaps } from '../../src/page/periods.js';

describe('periods along an axis', () => {
  it('have between them those in which nothing happened', () => {
    assert.deepEqual(withoutGaps(['2020-02', '2019-11']), ['2019-11', '2019-12', '2020-01', '2020-02']);
    assert.deepEqual(withoutGaps(['2019-Q4', '2020-Q2']), ['2019-Q4', '2020-Q1', '2020-Q2']);
    assert.deepEqual(withoutGaps(['2021', '2018']), ['2018', '2019', '2020', '2021']);
  });

  it('are only put in order where they are weeks or days, or lie too far apart', () => {
    assert.deepEqual(withoutGaps(['2019-W30', '2019-W02']), ['2019-W02', '2019-W30']);
    assert.deepEqual(withoutGaps(['2019-07-03', '2019-07-01']), ['2019-07-01', '2019-07-03']);
    assert.deepEqual(withoutGaps(['2019-01', '0001-01']), ['0001-01', '2019-01']);
    assert.deepEqual(withoutGaps([]), []);
  });
});
