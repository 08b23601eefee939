import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCells } from '../../src/publication/read-cells.js';
import { type UnreadableReason, unreadableCell, unreadableIn } from '../../src/publication/unreadable-cell.js';
import { toys } from './toys.js';

describe('cell that could not be read', () => {
  it('is a problem of its row, whatever the column, and the other cells are read', () => {
    const columns = new Map(toys.columns.filter(({ isSystem }) => !isSystem).map((column) => [column.name, column]));
    const cells = {
      code: unreadableCell('DIGITS_LOST', '211303198001011234'),
      name: unreadableCell('FORMULA_ERROR', '#N/A'),
      story: '积木',
      amount: unreadableCell('NO_RESULT', '='),
    };
    const { read, problems } = readCells(toys, columns, 7, cells);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'DOES_NOT_FIT').map(({ row, column }) => [row, column]),
      [
        [7, 'code'],
        [7, 'name'],
        [7, 'amount'],
      ],
    );
    assert.deepEqual(read.values, { story: '积木' });
  });

  it('says what it held and what to do, in both languages', () => {
    const reasons: readonly UnreadableReason[] = ['DIGITS_LOST', 'FORMULA_ERROR', 'NO_RESULT', 'NO_SUCH_DATE'];
    for (const reason of reasons) {
      const said = unreadableIn(unreadableCell(reason, '一\n二'));
      assert.match(said?.message ?? '', /^"一\n二" is .*\.$/);
      assert.match(said?.messageZh ?? '', /^"一\n二"\p{Script=Han}/u);
    }
  });

  it('is no text that merely looks like it', () => {
    for (const text of ['', '#UNREADABLE', '#UNREADABLE NOTHING x', '#WITHHELD_SECRET', 'a #UNREADABLE NO_RESULT ='])
      assert.equal(unreadableIn(text), undefined);
  });
});
