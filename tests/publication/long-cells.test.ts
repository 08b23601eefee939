import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchHeadings } from '../../src/publication/read-cells.js';
import { checkRow } from '../../src/publication/submission/check-row.js';
import { LONGEST_CELL } from '../../src/publication/submission/long-cells.js';
import { toys } from '../query/toys.js';

const { columns } = matchHeadings(toys, ['name', 'story', 'maker']);
const check = (story: string, name = '小鸭') =>
  checkRow(toys, columns, { row: 2, cells: { name, story, maker: '积木厂' } }, '2026-11-24');

describe('a cell', () => {
  it('may be as long as one of a spreadsheet', () => {
    const { findings, read } = check('故'.repeat(LONGEST_CELL));
    assert.deepEqual(findings, []);
    assert.equal(String(read.values.story).length, LONGEST_CELL);
  });

  it('that is longer stops its row, is named with its length, and is looked at no further', () => {
    const { findings, read } = check('1'.repeat(LONGEST_CELL + 1));
    assert.deepEqual(
      findings.map(({ row, column, code, severity, value }) => ({ row, column, code, severity, value })),
      [{ row: 2, column: 'story', code: 'TOO_LONG', severity: 'error', value: null }],
    );
    assert.match(findings[0]?.message ?? '', /^story has 32768 characters; a cell may have 32767\. Shorten it/);
    assert.match(findings[0]?.messageZh ?? '', /32768个字符/);
    assert.equal(read.values.story, undefined);
  });

  it('that is longer is not said to be missing besides', () => {
    const { findings } = check('', '鸭'.repeat(LONGEST_CELL + 1));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['TOO_LONG'],
    );
  });
});
