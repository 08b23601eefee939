import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Registry } from '../src/catalog/registry.js';
import { type Database, openDatabase } from '../src/database/open-database.js';
import { createOrm } from '../src/database/orm.js';
import { registry as allDatasets } from '../src/datasets/index.js';

/** A database of a test's own on the server of the test run, with the tables of a registry. */
export interface FreshDatabase {
  readonly database: Database;
  /** As the owner, who may do everything: for looking behind the scenes and for tampering. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

/**
 * Make a database, bring it up to date as the product does, and add the tables of a toy registry if one is given.
 * `npm test` starts the server and names it in LONGCHENG_TEST_SERVER.
 */
export async function freshDatabase(registry: Registry = allDatasets): Promise<FreshDatabase> {
  const server = process.env.LONGCHENG_TEST_SERVER;
  if (server === undefined) throw new Error('Run the tests with npm test, which starts the database server they need.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase(registry, { url: url.href, dataDirectory: '/nowhere' });
  if (registry !== allDatasets) await addTables(registry, url.href);
  return {
    database,
    ownerUrl: url.href,
    drop: async () => {
      await database.close();
      await asOwner(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function addTables(registry: Registry, url: string): Promise<void> {
  const orm = createOrm(registry, { url, poolSize: 1, session: {}, queryTimeout: 0 });
  try {
    await orm.schema.update({ safe: true, dropTables: false });
  } finally {
    await orm.close(true);
  }
}

/** Run one statement as the owner. */
export async function asOwner(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
