import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureKind } from '../../src/catalog/columns/measure.js';
import { money } from '../../src/catalog/columns/money.js';
import { isValueObject } from '../../src/catalog/value.js';
import { amountIn, timesAmount } from '../../src/tiers/amounts.js';

const kind = measureKind(money, '万元');

describe('a multiple of an amount', () => {
  it('is what its column would read from the multiple in print', () => {
    const source = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(source, fc.integer({ min: 1, max: 13 }), ([digits, scale], factor) => {
        const print = (number: number) => (number / 10 ** scale).toFixed(scale);
        assert.deepEqual(timesAmount(amountIn(read(print(digits))), factor), read(print(digits * factor)));
      }),
    );
  });

  it('stays exact beyond what a double holds', () => {
    const amount = amountIn(read('9999999999'));
    assert.deepEqual(timesAmount(amount, 9), read('89999999991'));
  });
});

function read(text: string) {
  const reading = kind.readCell(text);
  assert.ok('value' in reading && isValueObject(reading.value), text);
  return reading.value;
}
