import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Integer } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const integer = kindOf(Integer('人数', 'How many.'));

describe('integer column', () => {
  it('reads digits of either width, signs and separators of thousands', () => {
    const cells: readonly (readonly [string, number])[] = [
      ['0', 0],
      ['007', 7],
      ['１２', 12],
      ['+12', 12],
      ['-12', -12],
      ['1,234,567', 1_234_567],
      ['1，234', 1_234],
      ['1 234', 1_234],
      ['2147483647', 2_147_483_647],
      ['-2147483647', -2_147_483_647],
    ];
    for (const [cell, value] of cells) assert.equal(readValue(integer, cell), value, cell);
  });

  it('refuses what is no whole number', () => {
    for (const cell of ['12.0', '1e3', '0x10', '十二', '12人', '1,23', '1,2345', '12,34,567', '--1', '-', '无'])
      assertRefused(integer, cell, 'NOT_A_NUMBER');
  });

  it('refuses what its database column can not hold', () => {
    for (const cell of ['2147483648', '-2147483648', '99999999999999999999'])
      assertRefused(integer, cell, 'OUT_OF_RANGE');
  });

  it('compares with whole numbers only', () => {
    assert.equal(integer.readOperand('1,234'), 1_234);
    for (const text of ['1.5', '', '2147483648', 'NaN']) assert.equal(integer.readOperand(text), undefined, text);
  });
});
