import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { flatColumns } from '../../../src/catalog/flat-columns.js';
import { xlsxBytes } from '../../../src/files/export/xlsx-bytes.js';
import { planList } from '../../../src/query/list-plan.js';
import { presentMoment } from '../../../src/query/moment.js';
import { Snapshot } from '../../../src/query/snapshot.js';
import { type FreshDatabase, freshDatabase } from '../../fresh-database.js';
import { publishMakers } from '../../query/published-toys.js';
import { makers } from '../../query/toys.js';
import { toyRegistry } from '../../toy-datasets.js';
import { packedTexts } from '../packed-texts.js';

const plan = planList(toyRegistry, { dataset: makers, page: {} });

describe('an XLSX file', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
    await publishMakers(
      fresh.database,
      Array.from({ length: 25 }, (_, at) => `制造商${String(at).padStart(2, '0')}`),
    );
  });
  after(() => fresh.drop());

  async function written(sheetRows?: number): Promise<ReadonlyMap<string, string>> {
    const moment = await presentMoment(fresh.database.read);
    const snapshot = await Snapshot.open(toyRegistry, fresh.database.readerUrl, moment);
    const question = {
      plan,
      embedded: undefined,
      fields: undefined,
      headings: 'titles',
      hasBom: true,
      isGuarded: true,
      query: 'order=name',
    } as const;
    let rows = 0;
    const job = {
      question,
      table: { plan, columns: flatColumns(makers), embedded: undefined },
      snapshot,
      expectedRows: 25,
      onRows: (count: number) => {
        rows += count;
      },
    };
    const blocks: Buffer[] = [];
    for await (const block of xlsxBytes(job, sheetRows)) blocks.push(block);
    await snapshot.close();
    assert.equal(rows, 25);
    return packedTexts(Buffer.concat(blocks));
  }

  const names = (xml = '') => [...xml.matchAll(/制造商\d\d/g)].map(([name]) => name);
  const sheetNames = (xml = '') => [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

  it('goes on in a next sheet, headings and all, when one is full', async () => {
    const parts = await written(10);
    assert.deepEqual(sheetNames(parts.get('xl/workbook.xml')), [
      '制造商（1）',
      '制造商（2）',
      '制造商（3）',
      '数据字典',
      '说明',
    ]);
    const sheets = [1, 2, 3].map((number) => parts.get(`xl/worksheets/sheet${number}.xml`) ?? '');
    assert.deepEqual(
      sheets.map((xml) => (xml.match(/<row /g) ?? []).length),
      [11, 11, 6],
    );
    for (const xml of sheets) assert.match(xml, /state="frozen".*<row r="1">.*名称/);
    assert.equal(new Set(sheets.flatMap(names)).size, 25);
  });

  it('says what it is, under what it may be used, and what its columns mean', async () => {
    const parts = await written();
    const [about, dictionary] = [parts.get('xl/worksheets/sheet3.xml'), parts.get('xl/worksheets/sheet2.xml')];
    assert.match(about ?? '', /CC BY 4\.0/);
    assert.match(about ?? '', /order=name/);
    for (const { name, title } of flatColumns(makers))
      assert.ok(dictionary?.includes(title) && dictionary.includes(name));
  });
});
