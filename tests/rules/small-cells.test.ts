import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suppressSmallCell, suppressSmallCells } from '../../src/rules/small-cells.js';

describe('a small count of a sensitive group', () => {
  it('is shown as less than five from one to four', () => {
    assert.deepEqual([0, 1, 4, 5, 120].map(suppressSmallCell), ['0', '<5', '<5', '5', '120']);
  });

  it('has to be a count', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => suppressSmallCell(count), { code: 'BAD_ARGUMENT' });
  });

  it('can not be had by subtraction from the total: the least of the others is hidden with it', () => {
    assert.deepEqual(suppressSmallCells([2, 40, 7, 0]), ['<5', '40', '*', '0']);
    assert.deepEqual(suppressSmallCells([2, 3, 40]), ['<5', '<5', '40']);
    assert.deepEqual(suppressSmallCells([40, 7]), ['40', '7']);
    assert.deepEqual(suppressSmallCells([3, 0]), ['<5', '0']);
  });
});
