import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DecimalNumber } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const decimal = kindOf(DecimalNumber('评分', 'Score.'));

describe('decimal column', () => {
  it('reads an exact number into one form', () => {
    const cells: readonly (readonly [string, string])[] = [
      ['12.50', '12.5'],
      ['+0012', '12'],
      ['-0.0', '0'],
      ['１２．５'.replace('．', '.'), '12.5'],
      ['1,234,567.89', '1234567.89'],
      ['1，234', '1234'],
      ['1 234.5', '1234.5'],
      ['123456789012345678901234567890.12345678901234567890', '123456789012345678901234567890.1234567890123456789'],
    ];
    for (const [cell, value] of cells) assert.equal(readValue(decimal, cell), value, cell);
  });

  it('loses no digit that binary numbers would', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 28n, max: 10n ** 29n }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        assert.equal(readValue(decimal, `${whole}.${tenth}`), `${whole}.${tenth}`);
      }),
    );
  });

  it('refuses what is no number, or may be two', () => {
    for (const cell of [
      '',
      '.',
      '1.',
      '.5',
      '1e3',
      '1.2.3',
      '1,23',
      '1,23.4',
      '1.234,567',
      '1.5,000',
      '十',
      '1/2',
      'NaN',
    ])
      assertRefused(decimal, cell, 'NOT_A_NUMBER');
  });

  it('compares with numbers in the same form', () => {
    assert.equal(decimal.readOperand('12.50'), '12.5');
    assert.equal(decimal.readOperand('a'), undefined);
  });
});
