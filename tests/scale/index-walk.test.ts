import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Column, Dataset } from '../../src/catalog/registry.js';
import type { Statement } from '../../src/database/statement.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { positionOf, writeCursor } from '../../src/query/cursor.js';
import { planList } from '../../src/query/list-plan.js';
import type { FilterInput, PageInput } from '../../src/query/list-request.js';
import { countStatement, listStatement } from '../../src/query/list-statement.js';
import { presentMoment } from '../../src/query/moment.js';
import { readOrder } from '../../src/query/order.js';
import { readPage } from '../../src/query/page.js';
import { recordsStatement } from '../../src/query/records-by-id.js';
import type { Row } from '../../src/query/row.js';
import { PRESENT } from '../../src/query/validity.js';
import { freshDatabase } from '../fresh-database.js';

// A table of fewer rows is read whole in less time than an index takes.
const LARGE = 2_000;

// What a larger share of the rows has is found as fast by reading them all.
const RARE = 1 / 20;

const { database, ownerUrl, drop } = await freshDatabase();
const { registry } = database;
const client = new pg.Client({ connectionString: ownerUrl });
const rows = new Map<string, number>();

// The question is what PostgreSQL does with a district's ten years, not with empty tables: `npm test -- scale/`.
before(async () => {
  const cli = join(PROJECT_FOLDER, 'dist', 'src', 'cli.js');
  const env = { ...process.env, DATABASE_URL: ownerUrl };
  await promisify(execFile)(process.execPath, [cli, 'seed', '--tier', 'T1'], { env });
  await client.connect();
  await client.query('analyze');
  for (const { tableName } of registry.datasets) {
    const { rows: counted } = await client.query<{ count: string }>(`select count(*) from open.${tableName}`);
    rows.set(tableName, Number(counted[0]?.count));
  }
});
after(async () => {
  await client.end();
  await drop();
});

async function assertWalked({ tableName }: Dataset, { text, values }: Statement, what: string): Promise<void> {
  const { rows: lines } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
  const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
  assert.doesNotMatch(plan, new RegExp(`Seq Scan on ${tableName}\\b`), `${what}\n${plan}`);
}

function list(dataset: Dataset, filter: FilterInput | undefined, page: PageInput): Statement {
  return listStatement(planList(registry, { dataset, filter, page }), PRESENT);
}

/** A filter by a column that an index has to serve, with a value that there is; undefined where it is not promised. */
function promised(column: Column, row: Row): FilterInput | undefined {
  const { graphql, isList, name } = column.kind;
  const value = row[column.name];
  if (graphql.type === 'reference' && isList)
    return Array.isArray(value) && value.length > 0 ? { [column.name]: { includes: value[0] } } : undefined;
  if (graphql.type === 'reference') return value === null ? undefined : { [column.name]: { equals: value } };
  return name === 'date' && column.indexed && value !== null ? { [column.name]: { equals: value } } : undefined;
}

async function isRare(dataset: Dataset, filter: FilterInput): Promise<boolean> {
  const { text, values } = countStatement(planList(registry, { dataset, filter, page: {} }), PRESENT);
  const { rows: counted } = await client.query<{ count: string }>(text, [...values]);
  return Number(counted[0]?.count) <= (rows.get(dataset.tableName) ?? 0) * RARE;
}

describe('a table that is large', () => {
  it('is never read whole for a record, a page, a reference or an indexed date', async () => {
    const large = registry.datasets.filter(({ tableName }) => (rows.get(tableName) ?? 0) >= LARGE);
    assert.ok(large.length >= 10, `${large.length} tables are large.`);
    const moment = await presentMoment(database.read);
    for (const dataset of large) {
      const plan = planList(registry, { dataset, page: { first: 100 } });
      const row = (await readPage(database.read, plan, moment)).rows.at(-1) ?? assert.fail(dataset.name);
      const order = readOrder(dataset, undefined);
      const after = writeCursor(
        dataset,
        order,
        positionOf(order, (column) => row[column]),
      );
      await assertWalked(dataset, recordsStatement(dataset, [row.recordId], PRESENT), `${dataset.name} by id`);
      await assertWalked(dataset, list(dataset, undefined, {}), `${dataset.name} first page`);
      await assertWalked(dataset, list(dataset, undefined, { after }), `${dataset.name} page`);
      for (const column of dataset.columns) {
        const filter = promised(column, row);
        if (filter !== undefined && (await isRare(dataset, filter)))
          await assertWalked(dataset, list(dataset, filter, {}), `${dataset.name} by ${column.name}`);
      }
    }
  });
});
