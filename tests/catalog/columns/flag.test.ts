import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Flag } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const flag = kindOf(Flag('可售', 'Whether it is for sale.'));

describe('flag column', () => {
  it('reads yes and no in each word that sources use', () => {
    for (const cell of ['true', 'TRUE', '是', ' 是 ', '1', 'yes', 'Y', '１'])
      assert.equal(readValue(flag, cell), true, cell);
    for (const cell of ['false', '否', '0', 'no', 'N']) assert.equal(readValue(flag, cell), false, cell);
  });

  it('refuses every other word rather than take it for no', () => {
    for (const cell of ['有', '无', '不详', '2', '√', 'x']) assertRefused(flag, cell, 'NOT_A_FLAG');
  });

  it('compares with yes or no', () => {
    assert.equal(flag.readOperand('否'), false);
    assert.equal(flag.readOperand('maybe'), undefined);
  });
});
