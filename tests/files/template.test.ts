import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { fromBufferPromise } from 'yauzl';
import type { Dataset } from '../../src/catalog/registry.js';
import { registry } from '../../src/datasets/index.js';
import { readCsv } from '../../src/files/csv-reader.js';
import { columnForm, unitTitle } from '../../src/files/template/column-form.js';
import { templateHeadings, writeTemplate } from '../../src/files/template.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { type Cells, fileColumns, matchHeadings } from '../../src/publication/read-cells.js';
import { toyRegistry } from '../toy-datasets.js';
import { rowsOf } from './reading.js';

const FORMATS = ['csv', 'xlsx'] as const;
const toys = toyRegistry.get('toys');

function sampleOf(dataset: Dataset): readonly Cells[] {
  return readCsv(readFileSync(join(PROJECT_FOLDER, 'seeds', `${dataset.name}.csv`), 'utf8'));
}

/** The text of a part of an XLSX file. */
async function partOf(file: Buffer, wanted: string): Promise<string> {
  const zip = await fromBufferPromise(file, { autoClose: false });
  for await (const entry of zip.eachEntry())
    if (entry.fileName === wanted) return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  throw new assert.AssertionError({ message: `There is no ${wanted}.` });
}

describe('template of each dataset', () => {
  for (const format of FORMATS) {
    it(`has no rows in ${format}: its explanation is none`, async () => {
      for (const dataset of registry.datasets)
        assert.deepEqual(await rowsOf(await writeTemplate(dataset, format)), [], dataset.name);
    });

    it(`filled in with the sample data in ${format}, gives back the same cells under headings that are understood`, async () => {
      for (const dataset of registry.datasets) {
        const records = sampleOf(dataset);
        const rows = await rowsOf(await writeTemplate(dataset, format, records));
        assert.deepEqual([rows.length, rows[0]?.row], [records.length, 3], dataset.name);
        const { columns, ignored, problems } = matchHeadings(dataset, Object.keys(rows[0]?.cells ?? {}));
        assert.deepEqual([problems, ignored], [[], []]);
        assert.deepEqual([...columns.values()], fileColumns(dataset));
        for (const [index, { row, cells }] of rows.entries())
          for (const [heading, { name }] of columns)
            assert.equal(cells[heading], records[index]?.[name] ?? '', `${dataset.name} ${row} ${name}`);
      }
    });
  }

  it('has a form for every column', () => {
    for (const dataset of [...registry.datasets, ...toyRegistry.datasets]) {
      for (const column of fileColumns(dataset)) {
        assert.match(columnForm(column).hint, /\p{Script=Han}/u);
        assert.equal(unitTitle(column) === undefined, column.kind.sourceUnit === undefined);
      }
    }
  });
});

describe('template', () => {
  it('in CSV has a byte order mark, Chinese headings, and what each column is', async () => {
    const text = (await writeTemplate(toys, 'csv')).toString('utf8');
    const [headings = '', explained = ''] = text.split('\r\n');
    assert.ok(headings.startsWith('\ufeff编码,名称,说明,别名,文号'));
    assert.ok(explained.startsWith('※ 选填。文字。Code.,必填。文字。Name.,'));
    assert.match(explained, /选填。数字，也可自带单位（元、万元、亿元）。不写单位时为万元。Price\./);
    assert.match(explained, /选填。从代码表中选择。红、蓝、绿。Colour\./);
  });

  it('has a heading of its own for each column', () => {
    for (const dataset of registry.datasets)
      assert.equal(new Set(templateHeadings(dataset)).size, fileColumns(dataset).length, dataset.name);
  });

  it('in XLSX offers the codes and yes or no in drop-downs over the rows to fill in', async () => {
    const sheet = await partOf(await writeTemplate(toys, 'xlsx'), 'xl/worksheets/sheet1.xml');
    const lists = [...sheet.matchAll(/sqref="([A-Z]+3:[A-Z]+1000)"><formula1>([^<]*)</g)].map(([, range, choices]) => [
      range,
      choices,
    ]);
    assert.deepEqual(lists, [
      ['I3:I1000', "'代码表'!$A$2:$A$4"],
      ['U3:U1000', "'代码表'!$B$2:$B$3"],
    ]);
    const codes = await partOf(await writeTemplate(toys, 'xlsx'), 'xl/worksheets/sheet3.xml');
    assert.deepEqual(
      [...codes.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text),
      ['颜色', '是否', '红', '是', '蓝', '否', '绿'],
    );
  });

  it('in XLSX marks what is required by looks alone, and freezes the headings', async () => {
    const sheet = await partOf(await writeTemplate(toys, 'xlsx'), 'xl/worksheets/sheet1.xml');
    const styles = new Map(
      [...sheet.matchAll(/<c r="([A-Z]+1)" s="(\d+)"/g)].map(([, place, style]) => [place, style]),
    );
    assert.notEqual(styles.get('B1'), styles.get('A1'));
    assert.equal(styles.get('C1'), styles.get('A1'));
    assert.match(sheet, /<pane ySplit="1" [^>]*state="frozen"/);
  });

  it('in XLSX has the data dictionary: a row for each column, with what is done for privacy', async () => {
    const penalties = registry.get('penalties');
    const sheet = await partOf(await writeTemplate(penalties, 'xlsx'), 'xl/worksheets/sheet2.xml');
    assert.equal(sheet.match(/<row /g)?.length, fileColumns(penalties).length + 1);
    for (const text of ['自然人姓名公开前遮蔽', 'CF_WSH', 'partyName', '万元']) assert.ok(sheet.includes(text), text);
  });

  it('is the same bytes each time', async () => {
    for (const format of FORMATS)
      assert.ok((await writeTemplate(toys, format)).equals(await writeTemplate(toys, format)));
  });
});
