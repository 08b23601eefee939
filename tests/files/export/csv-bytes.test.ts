import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type FlatColumn, flatColumns } from '../../../src/catalog/flat-columns.js';
import { guarded, isGuarded } from '../../../src/catalog/spreadsheet-guard.js';
import { flatCell } from '../../../src/files/export/flat-value.js';
import { csvCell } from '../../../src/files/text/csv-cell.js';
import { planList } from '../../../src/query/list-plan.js';
import { presentMoment } from '../../../src/query/moment.js';
import type { Row } from '../../../src/query/row.js';
import { Snapshot } from '../../../src/query/snapshot.js';
import { TOY_VALUES, toyValues } from '../../catalog/columns/toy-values.js';
import { type FreshDatabase, freshDatabase } from '../../fresh-database.js';
import { publishToys, toy, toys } from '../../publication/toys.js';
import { toyRegistry } from '../../toy-datasets.js';

const names = Object.keys(TOY_VALUES).filter((name) => name !== 'code');
const hostile = fc
  .string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '；',
      '|',
      '[',
      '{',
      '\n',
      '\r',
      '\\',
      '0',
      '12',
      '＝',
      '龙',
      '𠮷',
      ' ',
    ),
    minLength: 1,
    maxLength: 14,
  })
  .map((text) => `${text}.`);
const hostileValues = fc.record({ name: hostile, story: hostile, phone: hostile, otherNames: fc.array(hostile) });

const columns = flatColumns(toys);
const plan = planList(toyRegistry, { dataset: toys, page: {} });
const table = { plan, columns, embedded: undefined };

function isFree({ content }: FlatColumn): boolean {
  return content.form === 'label' || (content.form === 'value' && isGuarded(content.held.kind.name));
}

/** The cell that a writer without PostgreSQL would write. */
function expectedCell(column: FlatColumn, row: Row, isGuardWanted: boolean): string {
  const cell = flatCell(column, row) ?? '';
  return isGuardWanted && isFree(column) ? guarded(cell) : cell;
}

// JSON may have white space; what it says is the same.
function plain(column: FlatColumn | undefined, cell: string): unknown {
  return ['parts', 'absences'].includes(column?.name ?? '') && cell.startsWith('[') ? JSON.parse(cell) : cell;
}

describe('the CSV that PostgreSQL writes', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  async function written(isGuardWanted: boolean): Promise<{ readonly text: string; readonly rows: readonly Row[] }> {
    const moment = await presentMoment(fresh.database.read);
    const snapshot = await Snapshot.open(toyRegistry, fresh.database.readerUrl, moment);
    try {
      const rows: Row[] = [];
      for await (const batch of snapshot.rows(plan)) rows.push(...batch);
      const copied = snapshot.copy(table, isGuardWanted);
      const blocks: Buffer[] = [];
      for await (const block of copied) blocks.push(block);
      assert.equal(copied.rows, rows.length);
      return { text: Buffer.concat(blocks).toString('utf8'), rows };
    } finally {
      await snapshot.close();
    }
  }

  it('is what a plain writer would write, cell by cell, whatever the values are', async () => {
    const reasons = { score: 'NOT_PUBLISHED' };
    await fc.assert(
      fc.asyncProperty(
        fc.array(toyValues(names), { minLength: 1, maxLength: 20 }),
        fc.array(hostileValues, { minLength: 1, maxLength: 20 }),
        async (ordinary, nasty) => {
          await publishToys(fresh, [
            ...ordinary.map((values) => toy(randomUUID(), values)),
            ...nasty.map((values) => toy(randomUUID(), values, { absences: reasons })),
          ]);
          for (const isGuardWanted of [true, false]) {
            const { text, rows } = await written(isGuardWanted);
            const cells: string[][] = parse(text, { relax_quotes: false });
            assert.equal(cells.length, rows.length);
            for (const [at, row] of rows.entries())
              for (const [place, column] of columns.entries())
                assert.deepEqual(
                  plain(column, cells[at]?.[place] ?? ''),
                  plain(column, expectedCell(column, row, isGuardWanted)),
                  `${column.name} of ${row.naturalKey}`,
                );
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is RFC 4180: line ends of two characters, quotation marks where they are needed and nowhere else', async () => {
    await publishToys(fresh, [toy('引号', { name: 'a"b', story: '一\n二', phone: 'a,b', amount: 5 })]);
    const { text, rows } = await written(false);
    const cells: string[][] = parse(text);
    assert.equal(cells.length, rows.length);
    assert.equal(text, cells.map((row) => `${row.map(csvCell).join(',')}\r\n`).join(''));
  });
});
