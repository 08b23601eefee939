import { createHash } from 'node:crypto';
import { embeddedColumns, entryColumns, flatColumns } from '../../catalog/flat-columns.js';
import { kebabCase } from '../../catalog/naming.js';
import type { Registry } from '../../catalog/registry.js';
import type { FlatTable } from '../../query/flat-statement.js';
import { planList } from '../../query/list-plan.js';
import type { Moment } from '../../query/moment.js';
import { Snapshot } from '../../query/snapshot.js';
import { DATA_LICENCE } from '../../rest/links.js';
import { entryTableSchema, type TableSchema, tableSchema } from '../table-schema.js';
import { zipStream } from '../zip-stream.js';
import { csvBytes } from './csv-bytes.js';
import type { ExportSource, RunningExport } from './start-export.js';

/** A table of the package, and where it stands in it. */
interface PackagedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: TableSchema;
  readonly table: FlatTable;
}

/** What became of a table when it was written. */
interface Written {
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
}

/**
 * All datasets at one moment as a Frictionless Data Package (v2): a CSV of each and of each list inside its records, and
 * `datapackage.json`, which comes last since it says the digest of every table. The CSVs are plain: no byte order mark, no
 * guard. Standard: https://datapackage.org/standard/data-package/
 */
export async function startDataPackage({ registry, readerUrl }: ExportSource, moment: Moment): Promise<RunningExport> {
  const snapshot = await Snapshot.open(registry, readerUrl, moment);
  try {
    const tables = packagedTables(registry);
    let expectedRows = 0;
    for (const { table } of tables) expectedRows += await snapshot.count(table);
    let rows = 0;
    const onRows = (count: number) => {
      rows += count;
    };
    const written = new Map<string, Written>();
    const zip = zipStream([
      ...tables.map((packaged) => ({
        path: pathOf(packaged),
        content: () => tableBytes(snapshot, packaged, onRows, (result) => written.set(packaged.name, result)),
      })),
      { path: 'datapackage.json', content: () => descriptor(tables, written, moment.revision) },
    ]);
    const check = () => {
      if (rows !== expectedRows) throw new Error(`The package has ${rows} rows instead of ${expectedRows}.`);
    };
    return { expectedRows, rows: () => rows, bytes: checked(zip, snapshot, check), close: () => snapshot.close() };
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

async function* checked(zip: AsyncIterable<unknown>, snapshot: Snapshot, check: () => void): AsyncGenerator<Buffer> {
  try {
    for await (const block of zip) if (Buffer.isBuffer(block)) yield block;
    check();
  } finally {
    await snapshot.close();
  }
}

function packagedTables(registry: Registry): readonly PackagedTable[] {
  return registry.datasets.flatMap((dataset) => {
    const plan = planList(registry, { dataset, page: {} });
    const { name, title, description } = dataset;
    return [
      {
        name,
        title,
        description,
        schema: tableSchema(dataset),
        table: { plan, embedded: undefined, columns: flatColumns(dataset) },
      },
      ...embeddedColumns(dataset).map((column) => ({
        name: `${name}.${kebabCase(column.name)}`,
        title: `${title}·${column.title}`,
        description: column.description,
        schema: entryTableSchema(dataset, column),
        table: { plan, embedded: column, columns: entryColumns(column) },
      })),
    ];
  });
}

async function* tableBytes(
  snapshot: Snapshot,
  { table }: PackagedTable,
  onRows: (count: number) => void,
  onWritten: (written: Written) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const question = {
    plan: table.plan,
    embedded: table.embedded,
    fields: undefined,
    headings: 'names',
    hasBom: false,
    isGuarded: false,
    query: '',
  } as const;
  const tally = (count: number) => {
    rows += count;
    onRows(count);
  };
  for await (const block of csvBytes({ question, table, snapshot, expectedRows: 0, onRows: tally })) {
    hash.update(block);
    bytes += block.length;
    yield block;
  }
  onWritten({ bytes, hash: `sha256:${hash.digest('hex')}`, rows });
}

async function* descriptor(
  tables: readonly PackagedTable[],
  written: ReadonlyMap<string, Written>,
  revision: number,
): AsyncGenerator<Buffer> {
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'longcheng-open-data',
    title: '龙城政务公开数据',
    description: 'What the district government must disclose: all datasets at one revision.',
    version: String(revision),
    licenses: [{ name: 'CC-BY-4.0', path: DATA_LICENCE, title: 'Creative Commons Attribution 4.0' }],
    resources: tables.map((packaged) => ({
      name: packaged.name,
      type: 'table',
      path: pathOf(packaged),
      title: packaged.title,
      description: packaged.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...written.get(packaged.name),
      schema: packaged.schema,
    })),
  };
  yield Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

function pathOf({ name }: PackagedTable): string {
  return `data/${name}.csv`;
}
