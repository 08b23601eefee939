import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRange } from '../../../src/files/door/byte-range.js';

describe('a byte range', () => {
  it('is from one place to another, to the end, or so many at the end', () => {
    assert.deepEqual(readRange('bytes=0-4', 10), { start: 0, end: 5 });
    assert.deepEqual(readRange('bytes=7-', 10), { start: 7, end: 10 });
    assert.deepEqual(readRange('bytes=7-99', 10), { start: 7, end: 10 });
    assert.deepEqual(readRange('bytes=-3', 10), { start: 7, end: 10 });
    assert.deepEqual(readRange('bytes=-99', 10), { start: 0, end: 10 });
  });

  it('can not be had where there is nothing', () => {
    for (const header of ['bytes=10-', 'bytes=10-20', 'bytes=-0']) assert.equal(readRange(header, 10), 'unsatisfiable');
    assert.equal(readRange('bytes=0-', 0), 'unsatisfiable');
  });

  it('is the whole where it is several, turned round, or none', () => {
    for (const header of [undefined, '', 'bytes=0-1,3-4', 'bytes=5-2', 'bytes=-', 'lines=1-2', 'bytes=a-b'])
      assert.equal(readRange(header, 10), undefined);
  });
});
