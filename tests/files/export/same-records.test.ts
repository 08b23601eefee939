import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Decimal } from 'decimal.js';
import { declaredColumns } from '../../../src/catalog/column.js';
import type { ColumnKind } from '../../../src/catalog/column-kind.js';
import { type FlatColumn, flatColumns } from '../../../src/catalog/flat-columns.js';
import type { Dataset } from '../../../src/catalog/registry.js';
import { unguarded } from '../../../src/catalog/spreadsheet-guard.js';
import { registry } from '../../../src/datasets/index.js';
import { headingsOf } from '../../../src/files/export/export-job.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { publish } from '../../../src/publication/publish.js';
import { presentMoment } from '../../../src/query/moment.js';
import { buildServer, type Server } from '../../../src/server/build-server.js';
import { type FreshDatabase, sampleDatabase } from '../../fresh-database.js';
import { at, each, listAt, textAt } from '../../graphql/json.js';
import { cellsOf } from '../reading.js';
import { csvQuery, openDuck, workbookRows } from './read-back.js';

let fresh: FreshDatabase;
let server: Server;
let duck: Awaited<ReturnType<typeof openDuck>>;
let folder: string;
let revision: number;

before(async () => {
  fresh = await sampleDatabase();
  server = await buildServer({ database: fresh.database, schema: buildSchema(registry), logLevel: 'silent' });
  duck = await openDuck();
  folder = await mkdtemp(join(tmpdir(), 'longcheng-files-test-'));
  revision = (await presentMoment(fresh.database.read)).revision;
  // What leaves afterwards must still be in the files of before.
  for (const dataset of registry.datasets) {
    const [gone] = listAt((await server.app.inject(`/api/v1/${dataset.name}?first=1`)).json(), 'data');
    const withdrawals = [{ recordId: textAt(gone, 'recordId'), reason: '试验' }];
    await publish(fresh.database, { dataset, agency: null, drafts: [], withdrawals });
  }
  server.clock.advance((await presentMoment(fresh.database.read)).revision);
});
after(async () => {
  duck.close();
  await server.app.close();
  await fresh.drop();
  await rm(folder, { recursive: true });
});

async function restRecords(dataset: Dataset, query: string): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for (let url: unknown = `/api/v1/${dataset.name}?${query}&first=100`; typeof url === 'string'; ) {
    const body: unknown = (await server.app.inject(url)).json();
    records.push(...listAt(body, 'data'));
    url = at(body, 'page.next');
  }
  return records;
}

async function file(dataset: Dataset, ending: string, query: string): Promise<{ path: string; bytes: Buffer }> {
  const response = await server.app.inject(`/api/v1/${dataset.name}.${ending}?${query}`);
  assert.equal(response.statusCode, 200, response.body);
  assert.equal(Number(response.headers['x-data-revision']), revision);
  const path = join(folder, `${dataset.name}.${ending}`);
  await writeFile(path, response.rawPayload);
  return { path, bytes: response.rawPayload };
}

/** A value of REST in the canonical form of its kind. */
function canonical(kind: ColumnKind, json: unknown): unknown {
  if (json === null) return null;
  if (kind.isList && Array.isArray(json)) return json.map((entry) => canonicalEntry(kind, entry));
  return canonicalEntry(kind, json);
}

function canonicalEntry({ graphql }: ColumnKind, json: unknown): unknown {
  switch (graphql.type) {
    case 'reference':
      return at(json, 'recordId');
    case 'measure':
      return graphql.measure === 'Duration'
        ? { value: at(json, 'value'), unit: at(json, 'unit') }
        : { sourceValue: at(json, 'sourceValue'), sourceUnit: at(json, 'sourceUnit') };
    case 'embedded':
      return Object.fromEntries(
        declaredColumns(graphql.entry).map(({ name, kind }) => [name, canonical(kind, at(json, name) ?? null)]),
      );
    default:
      return json;
  }
}

// The canonical figure of a measure follows from the source's and is looked at beside it.
function withoutFigures(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || !('sourceUnit' in member)) return member;
    const { sourceValue, sourceUnit } = Object(member);
    return { sourceValue, sourceUnit };
  });
}

/** That a cell says what REST says of the record. */
function assertCell(column: FlatColumn, cell: string, record: unknown): void {
  const where = `${column.name} of ${textAt(record, 'naturalKey')}`;
  const { content } = column;
  if (content.form === 'figure') {
    const measured = at(record, content.held.name);
    const figure = measured === null ? null : at(measured, content.figure.name);
    if (figure === null || content.figure.name === 'unit') assert.equal(cell, figure ?? '', where);
    else assert.ok(new Decimal(cell).eq(String(figure)), `${where}: ${cell} is not ${String(figure)}`);
    return;
  }
  if (content.form !== 'value') {
    if (column.name === 'id' || column.name === 'label') assert.equal(cell, at(record, column.name), where);
    else assert.deepEqual(cell === '' ? [] : JSON.parse(cell), sorted(listAt(record, column.name)), where);
    return;
  }
  const { name, kind } = content.held;
  const said = canonical(kind, at(record, name));
  if (said === null) {
    const reasons = listAt(record, 'absences').filter((absence) => at(absence, 'field') === name);
    assert.equal(cell, reasons.length === 0 ? '' : `#${textAt(reasons[0], 'reason')}`, where);
    return;
  }
  if (content.held.column?.isSystem) {
    assert.equal(cell, String(said), where);
    return;
  }
  const reading = kind.readCell(cell);
  assert.ok('value' in reading, `${where}: ${JSON.stringify(reading)}`);
  assert.deepEqual(withoutFigures(reading.value), said, where);
}

function sorted(absences: readonly unknown[]): readonly unknown[] {
  return absences.toSorted((a, b) => (textAt(a, 'field') < textAt(b, 'field') ? -1 : 1));
}

/** How DuckDB is asked for a column of a Parquet file in the text that a CSV has. */
function parquetText({ name, content }: FlatColumn): string {
  const quoted = `"${name}"`;
  const kind = content.form === 'value' ? content.held.kind.name : '';
  if (kind === 'time' || kind === 'release time') return `strftime(${quoted}, '%Y-%m-%dT%H:%M:%S.%gZ') as ${quoted}`;
  return `${quoted}::varchar as ${quoted}`;
}

const DUCK_TYPES: Readonly<Record<string, string>> = {
  date: 'DATE',
  time: 'TIMESTAMP WITH TIME ZONE',
  'release time': 'TIMESTAMP WITH TIME ZONE',
  integer: 'INTEGER',
  revision: 'BIGINT',
  flag: 'BOOLEAN',
  decimal: 'DECIMAL(38,12)',
};
const FIGURE_TYPES: Readonly<Record<string, string>> = {
  money: 'DECIMAL(20,2)',
  area: 'DECIMAL(18,4)',
  ratio: 'DECIMAL(12,6)',
  duration: 'INTEGER',
};

function duckType({ content }: FlatColumn): string {
  if (content.form === 'figure')
    return content.figure.name === 'unit' ? 'VARCHAR' : (FIGURE_TYPES[content.held.kind.name] ?? '');
  return content.form === 'value' ? (DUCK_TYPES[content.held.kind.name] ?? 'VARCHAR') : 'VARCHAR';
}

describe('the files of a dataset', () => {
  for (const dataset of registry.datasets)
    it(`hold the same records of ${dataset.name} as GraphQL and REST`, async () => {
      const columns = flatColumns(dataset);
      const [first] = listAt((await server.app.inject(`/api/v1/${dataset.name}?first=1`)).json(), 'data');
      const sign = textAt(first, 'naturalKey').slice(0, 1);
      const filter = `filter[or][0][naturalKey][contains]=${encodeURIComponent(sign)}&filter[or][1][sinceRevision][gte]=1`;
      const query = `${filter}&order=-naturalKey&asOf=${revision}`;
      const records = await restRecords(dataset, query);
      assert.ok(records.length > 0);

      const graphql = `{ ${dataset.pluralName}(first: 100, asOf: { revision: ${revision} }, orderBy: [{ field: NATURAL_KEY, direction: DESC }], filter: { or: [{ naturalKey: { contains: ${JSON.stringify(sign)} } }, { sinceRevision: { gte: 1 } }] }) { nodes { id label naturalKey } } }`;
      const { body } = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query: graphql } });
      const few = records.slice(0, 100);
      for (const name of ['id', 'label', 'naturalKey'])
        assert.deepEqual(
          each(JSON.parse(body), `data.${dataset.pluralName}.nodes`, name),
          few.map((record) => at(record, name)),
        );

      const lines = (await file(dataset, 'jsonl', query)).bytes.toString('utf8').split('\n');
      assert.equal(lines.pop(), '');
      assert.deepEqual(
        lines.map((line): unknown => JSON.parse(line)),
        records,
      );

      const csv = await duck.ask(csvQuery((await file(dataset, 'csv', query)).path));
      assert.equal(csv.length, records.length);
      for (const [index, record] of records.entries())
        for (const column of columns) assertCell(column, unguarded(String(csv[index]?.[column.name])), record);

      const { path } = await file(dataset, 'parquet', query);
      const types = await duck.ask(`describe select * from read_parquet('${path}')`);
      assert.deepEqual(
        types.map(({ column_name, column_type }) => [column_name, column_type]),
        columns.map((column) => [column.name, duckType(column)]),
      );
      const parquet = await duck.ask(`select ${columns.map(parquetText).join(', ')} from read_parquet('${path}')`);
      assert.equal(parquet.length, records.length);
      for (const [index, record] of records.entries())
        for (const column of columns) {
          const text = parquet[index]?.[column.name] ?? '';
          // A typed column has no room for the reason; `absences` has it.
          const isAbsent = text === '' && column.content.form === 'value' && at(record, column.name) === null;
          if (!isAbsent) assertCell(column, String(text), record);
        }

      const workbook = (await file(dataset, 'xlsx', query)).bytes;
      const headings = headingsOf(columns, 'titles');
      // By our own reader, and by one that does not know our writer.
      for (const sheet of [await cellsOf(workbook), workbookRows(workbook)]) {
        assert.equal(sheet.length, records.length);
        for (const [index, record] of records.entries())
          for (const [place, column] of columns.entries())
            assertCell(column, String(Object(sheet[index])[headings[place] ?? '']), record);
      }
    });
});
