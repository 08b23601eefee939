import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Money } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const Exact = Decimal.clone({ precision: 100 });
const money = kindOf(Money('金额', 'Amount.', { unit: '万元' }));
const canonical = (cell: string) => Object(readValue(money, cell)).value;

// As many digits as a budget can have, and more after the point than a fen.
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.stringMatching(/^\d{1,8}$/))
  .map(([whole, fraction]) => `${whole}.${fraction}`);

describe('money column', () => {
  it('keeps what the source printed beside the amount in yuan', () => {
    assert.deepEqual(readValue(money, '12.50'), { value: '125000.00', sourceValue: '12.5', sourceUnit: 'WAN_YUAN' });
    assert.deepEqual(readValue(money, '1,234.5元'), { value: '1234.50', sourceValue: '1234.5', sourceUnit: 'YUAN' });
    assert.deepEqual(readValue(money, '3 亿元'), { value: '300000000.00', sourceValue: '3', sourceUnit: 'YI_YUAN' });
  });

  it('takes a bare number in the unit of the form', () => {
    assert.equal(canonical('1'), '10000.00');
    assert.deepEqual(readValue(kindOf(Money('金额', 'Amount.')), '1'), {
      value: '1.00',
      sourceValue: '1',
      sourceUnit: 'YUAN',
    });
  });

  it('converts exactly, with one rounding half up to the fen', () => {
    for (const [unit, factor] of Object.entries({ 元: '1', 万元: '1e4', 亿元: '1e8' }))
      fc.assert(
        fc.property(amount, (text) => {
          const expected = new Exact(text).times(factor).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
          fc.pre(expected.abs().lt('1e18'));
          assert.ok(expected.eq(String(canonical(text + unit))), text + unit);
        }),
      );
    assert.equal(canonical('0.000000499万元'), '0.00');
    assert.equal(canonical('0.0000005万元'), '0.01');
  });

  it('has one zero, without a sign', () => {
    for (const cell of ['0', '-0', '0.00', '-0.0000001']) assert.equal(canonical(cell), '0.00', cell);
  });

  it('refuses another unit rather than take it for its own', () => {
    for (const cell of ['12美元', '12千元', '12 wan', '12％'])
      assert.equal(Object(money.readCell(cell)).problem.code, 'UNKNOWN_UNIT');
  });

  it('refuses what is no number, and more than can be stored', () => {
    for (const cell of ['万元', '约12万元', '12-15万元', '1.2.3万元', '¥12', '无'])
      assertRefused(money, cell, 'NOT_A_NUMBER');
    for (const cell of ['100000000000000万元', '-99999999999999.9999999万元'])
      assertRefused(money, cell, 'OUT_OF_RANGE');
    assert.equal(canonical('99999999999999.999999万元'), '999999999999999999.99');
  });

  it('compares in yuan unless the text names a unit', () => {
    assert.equal(money.readOperand('12'), '12.00');
    assert.equal(money.readOperand('12万元'), '120000.00');
    for (const text of ['', '12美元', 'a']) assert.equal(money.readOperand(text), undefined, text);
  });
});
