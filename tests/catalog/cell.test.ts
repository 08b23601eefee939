import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { listEntries, tidy } from '../../src/catalog/cell.js';
import { anyText } from './any-text.js';

describe('tidied cell', () => {
  it('has half-width digits and letters, as registers and not printers write them', () => {
    assert.equal(tidy('２０１９年Ａ栋ｂ座'), '2019年A栋b座');
  });

  it('keeps Chinese punctuation as it is printed', () => {
    assert.equal(tidy('（公开），“已办”；！'), '（公开），“已办”；！');
  });

  it('has one plain blank where there were blanks of any kind, and none at its ends', () => {
    assert.equal(tidy('\ufeff\u3000甲\u00a0 \t乙\n丙\u200b'), '甲 乙 丙');
  });

  it('stays the same when it is tidied again', () => {
    fc.assert(fc.property(anyText, (text) => tidy(tidy(text)) === tidy(text)));
  });
});

describe('list cell', () => {
  it('is split at each separator that sources use', () => {
    assert.deepEqual(listEntries('甲;乙；丙|丁、戊'), ['甲', '乙', '丙', '丁', '戊']);
  });

  it('has tidy entries and no empty ones, however it is written', () => {
    assert.deepEqual(listEntries(' 甲 ;; 乙\u3000; '), ['甲', '乙']);
    assert.deepEqual(listEntries('["  甲 ", "", "乙\u3000"]'), ['甲', '乙']);
  });

  it('may be a JSON array, whose entries may hold separators', () => {
    assert.deepEqual(listEntries('["甲;乙", "丙、丁", 3]'), ['甲;乙', '丙、丁', '3']);
    assert.deepEqual(listEntries('[]'), []);
  });

  it('is split as any other when it only begins like JSON', () => {
    assert.deepEqual(listEntries('[甲];乙'), ['[甲]', '乙']);
  });
});
