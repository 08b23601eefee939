import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ratio } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const ratio = kindOf(Ratio('比率', 'Ratio.'));

describe('ratio column', () => {
  it('takes a bare number as per cent', () => {
    assert.deepEqual(readValue(ratio, '68.8'), { value: '0.688000', sourceValue: '68.8', sourceUnit: 'PERCENT' });
  });

  it('reads per mille and times', () => {
    assert.deepEqual(readValue(ratio, '3‰'), { value: '0.003000', sourceValue: '3', sourceUnit: 'PER_MILLE' });
    assert.deepEqual(readValue(ratio, '1.5倍'), { value: '1.500000', sourceValue: '1.5', sourceUnit: 'ONE' });
  });

  it('reads a change for the worse and one beyond the whole', () => {
    assert.equal(Object(readValue(ratio, '-12.5%')).value, '-0.125000');
    assert.equal(Object(readValue(ratio, '250%')).value, '2.500000');
  });

  it('refuses words', () => {
    for (const cell of ['百分之五', '一半', '%']) assertRefused(ratio, cell, 'NOT_A_NUMBER');
  });

  it('compares with the plain ratio unless the text says per cent', () => {
    assert.equal(ratio.readOperand('0.688'), '0.688000');
    assert.equal(ratio.readOperand('68.8%'), '0.688000');
  });
});
