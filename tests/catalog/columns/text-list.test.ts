import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextList } from '../../../src/catalog/columns/index.js';
import { kindOf, readValue } from './kind-of.js';

const textList = kindOf(TextList('别名', 'Other names.'));

describe('text list column', () => {
  it('reads entries apart, in the order of the source', () => {
    assert.deepEqual(readValue(textList, '龙城区财政局；区财政局、财政局'), ['龙城区财政局', '区财政局', '财政局']);
  });

  it('writes entries with a semicolon between them, and as JSON where one would be misread', () => {
    assert.equal(textList.writeCell(['甲', '乙']), '甲;乙');
    assert.equal(textList.writeCell(['甲、乙', '丙']), '["甲、乙","丙"]');
    assert.equal(textList.writeCell(['[甲]']), '["[甲]"]');
  });

  it('keeps a list without entries apart from no list', () => {
    assert.equal(textList.writeCell([]), '[]');
    assert.deepEqual(readValue(textList, '[]'), []);
  });

  it('does not let an entry pass for an absence', () => {
    assert.equal(textList.writeCell(['#WITHHELD_SECRET']), '["#WITHHELD_SECRET"]');
  });

  it('compares with one entry', () => {
    assert.equal(textList.readOperand('甲;乙'), '甲;乙');
  });
});
