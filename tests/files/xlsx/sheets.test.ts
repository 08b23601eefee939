import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readRows } from '../../../src/files/read-rows.js';
import { assertBad, cellsOf, inPieces, rowsOf } from '../reading.js';
import { number, sheetFile, workbookFile } from './workbook-file.js';

const TABLE = [
  ['名称', '件数'],
  ['积木', number(3)],
];

describe('XLSX upload', () => {
  it('is rows of cells by heading, numbered as the program numbers them', async () => {
    const rows = [
      { xml: '<c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="C1" t="inlineStr"><is><t>件数</t></is></c>' },
    ];
    const file = await sheetFile([rows, ['※ 说明', undefined, '整数'], [], ['积木', undefined, number(3)]]);
    assert.deepEqual(await rowsOf(file), [{ row: 4, cells: { 名称: '积木', 件数: '3' } }]);
  });

  it('may leave out rows and cells, and prefix its tags', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c></x:row><x:row r="9" hidden="1"><x:c r="B9" t="inlineStr"><x:is><x:t>积木</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const file = await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': sheet } });
    assert.deepEqual(await rowsOf(file), [{ row: 9, cells: { 名称: '积木' } }]);
  });

  it('is read from its first visible sheet; empty sheets and those that explain a template do not matter', async () => {
    const file = await workbookFile({
      sheets: [
        { name: '数据字典', rows: [['列'], ['名称']] },
        { name: '旧表', rows: [], state: 'hidden' },
        { name: '玩具', rows: TABLE },
        { name: 'Sheet3', rows: [[undefined, { xml: '<c s="0"/>' }]] },
        { name: '代码表', rows: [['颜色'], ['红']], state: 'hidden' },
      ],
    });
    assert.deepEqual(await cellsOf(file), [{ 名称: '积木', 件数: '3' }]);
  });

  it('with another sheet that holds something is refused, hidden or not, since it would be lost or leak', async () => {
    const other = { name: '2018', rows: TABLE };
    const table = { name: '2019', rows: TABLE };
    await assertBad(await workbookFile({ sheets: [table, other] }), undefined, /a sheet "2018" beside "2019"/);
    for (const state of ['hidden', 'veryHidden'] as const) {
      const file = await workbookFile({ sheets: [{ ...other, state }, table] });
      await assertBad(file, undefined, /a hidden sheet "2018" beside "2019"/);
    }
    const hidden = await workbookFile({ sheets: [{ ...table, state: 'hidden' }] });
    await assertBad(hidden, undefined, /no visible worksheet/);
  });

  it('with merged records is refused, since all but one would be empty; merged headings do no harm', async () => {
    const merged = (ref: string) =>
      workbookFile({
        sheets: [{ name: 'a', rows: TABLE, after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` }],
      });
    await assertBad(await merged('A2:A3'), 3, /A2:A3 are merged/);
    assert.equal((await cellsOf(await merged('A1:A1'))).length, 1);
  });

  it('that holds nothing is refused', async () => {
    await assertBad(await sheetFile([]), undefined, /holds nothing/);
  });

  it('of many long shared texts gives each back, from disk too', async () => {
    const anyText = (length: number, seed: number) =>
      String.fromCharCode(...Array.from({ length }, (_, at) => 0x4e00 + ((at * 7919 + seed * 104_729) ** 2 % 20_000)));
    const texts = Array.from({ length: 600 }, (_, index) => anyText(15_000, index));
    const rows = texts.map((_, index) => [{ xml: `<c t="s"><v>${texts.length - 1 - index}</v></c>` }]);
    const file = await sheetFile([['名称'], ...rows], { sharedStrings: texts.map((text) => `<t>${text}</t>`) });
    const read = await rowsOf(file);
    assert.deepEqual(
      read.map(({ cells }) => cells.名称),
      texts.toReversed(),
    );
  });
});

describe('what an XLSX leaves in the scratch folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-scratch-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is nothing, whether it was read, refused, or left in the middle', async () => {
    const options = { scratchFolder: folder };
    await rowsOf(await sheetFile(TABLE), options);
    await assertBad(Buffer.from('PK\u0003\u0004 and no more'), undefined, /damaged/, options);
    const long = await sheetFile([['名称'], ...Array.from({ length: 5_000 }, () => ['积木'])]);
    for await (const _batch of readRows(inPieces(long, 1000), options)) break;
    await assertBad(long, undefined, /^$|larger/, { ...options, maxBytes: 100 }).catch(() => undefined);
    assert.deepEqual(await readdir(folder), []);
  });
});
