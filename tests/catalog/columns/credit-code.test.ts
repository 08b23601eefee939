import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreditCode, IndexNumber } from '../../../src/catalog/columns/index.js';
import { kindOf, readValue } from './kind-of.js';

const creditCode = kindOf(CreditCode('信用代码', 'Credit code.'));
const indexNumber = kindOf(IndexNumber('索引号', 'Index number.'));

describe('credit code column', () => {
  it('reads a code in capitals without blanks', () => {
    for (const cell of ['11511301008778386B', '1151 1301 0087 7838 6b', '１１５１１３０１００８７７８３８６Ｂ'])
      assert.equal(readValue(creditCode, cell), '11511301008778386B', cell);
  });

  it('keeps a wrong code as published, to be flagged and not to be lost', () => {
    assert.equal(readValue(creditCode, '115113010087783860'), '115113010087783860');
    assert.equal(creditCode.validator, 'V43');
  });

  it('compares with a code in any of its written forms', () => {
    assert.equal(creditCode.readOperand('1151 1301 0087 7838 6b'), '11511301008778386B');
    assert.equal(creditCode.readOperand('1\u0000'), undefined);
  });
});

describe('index number column', () => {
  it('reads a number in capitals', () => {
    assert.equal(readValue(indexNumber, ' 11341703003249514x/202501-00024 '), '11341703003249514X/202501-00024');
  });

  it('compares with a number written as a cell is', () => {
    assert.equal(indexNumber.readOperand('11341703003249514x/2025'), '11341703003249514X/2025');
  });
});
