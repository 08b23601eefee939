import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guarded, unguarded } from '../../src/catalog/spreadsheet-guard.js';

const hostile = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '＋', '－', '＠', ' ', '\t', '\r', '\n', '0', '1', '龙', 'A'),
});

describe('the guard of texts in a CSV', () => {
  it('keeps formulas and long digits text, and leaves all else alone', () => {
    for (const text of ['=1+1', '+86', '-5', '@SUM(A1)', ' =1', '＝1', '\t1', '\r=1', '007', '112113030012345678'])
      assert.equal(guarded(text), `'${text}`);
    for (const text of ['龙城', 'A=1', '211303', '0', '0.5', "it's", "'quoted'", '〔2019〕5号', ''])
      assert.equal(guarded(text), text);
  });

  it('can be taken off again, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => assert.equal(unguarded(guarded(text)), text)),
      { numRuns: 2_000 },
    );
  });
});
