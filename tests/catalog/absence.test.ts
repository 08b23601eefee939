import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceIn, absenceReasons } from '../../src/catalog/absence.js';

describe('absence marker', () => {
  it('is each reason with a hash before it, blanks around it allowed', () => {
    for (const { code } of absenceReasons.codes) {
      assert.equal(absenceIn(`#${code}`), code);
      assert.equal(absenceIn(` #${code}\n`), code);
    }
  });

  it('is not needed for an empty cell, which says that nothing is stated', () => {
    for (const cell of ['', ' ', '\u3000', '\n', '\u200b', '\ufeff']) assert.equal(absenceIn(cell), 'NOT_STATED');
  });

  it('is not a zero, a dash or a word: those are values', () => {
    for (const cell of ['0', '0.00', '-', '/', '无', '[]', 'NOT_PUBLISHED', '涉密不予公开'])
      assert.equal(absenceIn(cell), undefined, cell);
  });

  it('is not an unknown reason: that stays a text and is judged as one', () => {
    for (const cell of ['#', '#LOST', '#withheld_secret', '#WITHHELD_SECRET 12', '# WITHHELD_SECRET'])
      assert.equal(absenceIn(cell), undefined, cell);
  });
});
