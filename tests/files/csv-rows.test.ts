import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readRows } from '../../src/files/read-rows.js';
import { BATCH_ROWS } from '../../src/files/row-batches.js';
import { assertBad, cellsOf, gather, inPieces, rowsOf } from './reading.js';

const DELIMITERS = [',', '\t', ';'] as const;

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Tables of any text whose first cells make no row a blank or an explanation. */
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.uniqueArray(fc.stringMatching(/^[a-z一-龥]{1,6}$/), { minLength: width, maxLength: width }),
      fc.array(fc.array(anyCell(), { minLength: width, maxLength: width }), { maxLength: 8 }),
    ),
  )
  .map(([headings, rows]) => ({ headings, rows: rows.map(([first, ...others]) => [`x${first}`, ...others]) }));

function anyCell(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '龙',
    '〔2019〕',
    '€',
    '𠮷',
    'é',
    '0',
    '\ufeff',
    'a',
  );
  return fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
}

describe('CSV upload', () => {
  it('is rows of cells by heading, numbered as a spreadsheet numbers them', async () => {
    assert.deepEqual(await rowsOf('name,amount\n积木,3\n木马,\n'), [
      { row: 2, cells: { name: '积木', amount: '3' } },
      { row: 3, cells: { name: '木马', amount: '' } },
    ]);
  });

  it('counts blank rows and gives none; a row with line breaks counts once', async () => {
    const rows = await rowsOf('\r\nname,story\r\n\r\n积木,"一\r\n二\n三"\r\n,\r\n  ,\r\n木马,\r\n');
    assert.deepEqual(
      rows.map(({ row, cells }) => [row, cells.story]),
      [
        [4, '一\r\n二\n三'],
        [7, ''],
      ],
    );
  });

  it('gives any table back in each delimiter and line end, wherever its pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTable,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        async ({ headings, rows }, delimiter, lineEnd, sizes) => {
          const lines = [headings.join(delimiter), ...rows.map((cells) => cells.map(quoted).join(delimiter))];
          const read = await gather(inPieces(Buffer.from(lines.join(lineEnd)), ...sizes));
          assert.deepEqual(
            read.map(({ row, cells }) => [row, ...Object.entries(cells).flat()]),
            rows.map((cells, index) => [index + 2, ...headings.flatMap((heading, at) => [heading, cells[at] ?? ''])]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes the delimiter from its headings, not from what stands in quotation marks', async () => {
    for (const delimiter of DELIMITERS) {
      const text = ['"a,;\t,;\t,"', 'b', 'c'].join(delimiter).concat('\n', ['1', '2', '3'].join(delimiter));
      assert.deepEqual(await cellsOf(text), [{ 'a,;\t,;\t,': '1', b: '2', c: '3' }]);
    }
  });

  it('passes over the explanations of a template', async () => {
    assert.deepEqual(await rowsOf('name,amount\n※ 必填,"整数\n单位：个"\n积木,3\n'), [
      { row: 3, cells: { name: '积木', amount: '3' } },
    ]);
  });

  it('may leave out cells at the end of a row, which are empty then', async () => {
    assert.deepEqual(await cellsOf('name,amount,colour\n积木\n'), [{ name: '积木', amount: '', colour: '' }]);
  });

  it('may have empty cells beyond its headings, as spreadsheet programs write them', async () => {
    assert.deepEqual(await cellsOf('name,amount,,\n积木,3,,,,\n'), [{ name: '积木', amount: '3' }]);
  });

  it('with something in a column without heading is refused, since nobody knows what it is', async () => {
    await assertBad('name,amount\n积木,3\n木马,1,234\n', 3, /Row 3 holds "234" in column 3, which has no heading/);
    await assertBad('name,\n积木,3\n', 2, /holds "3" in column 2/);
  });

  it('with a heading twice is refused, since one of the columns would be lost', async () => {
    await assertBad('name,amount,name \n积木,3,木马\n', 1, /the heading "name" twice/);
  });

  it('with a heading that an object can not hold is refused', async () => {
    await assertBad('name,__proto__\n积木,3\n', 1, /heading "__proto__"/);
  });

  it('that is broken is refused with the row it breaks in', async () => {
    await assertBad('name,amount\n积木,3\n"木马,4\n弹弓,5\n', 3, /never closed/);
    await assertBad('name,amount\n积"木",3\n', 2, /quotation mark inside/);
    await assertBad('name,amount\n"积"木,3\n', 2, /after a closing quotation mark/);
    await assertBad('name,amount\n积木,3\n木\u0000马,3\n', 3, /NUL/);
    await assertBad('name\r积木\r木马\r', 1, /carriage return/);
  });

  it('that holds nothing is refused, since it has no headings', async () => {
    for (const text of ['', '\ufeff', '\n\n', ',,\n', '※ 说明\n']) await assertBad(text, undefined, /holds nothing/);
  });

  it('with headings alone has no rows', async () => {
    assert.deepEqual(await rowsOf('name,amount\n'), []);
  });

  it('comes in batches of a bounded number', async () => {
    const sizes: number[] = [];
    const body = inPieces(Buffer.from(`name\n${'积木\n'.repeat(BATCH_ROWS * 2 + 1)}`), 999);
    for await (const batch of readRows(body)) sizes.push(batch.length);
    assert.deepEqual(sizes, [BATCH_ROWS, BATCH_ROWS, 1]);
  });
});
