import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { Registry } from '../src/catalog/registry.js';
import { type Database, openDatabase } from '../src/database/open-database.js';
import { createOrm } from '../src/database/orm.js';
import { registry as allDatasets } from '../src/datasets/index.js';
import { publishSampleData } from '../src/files/sample-data.js';
import { PROJECT_FOLDER } from '../src/project-folder.js';

/** A database of a test's own on the server of the test run, with the tables of a registry. */
export interface FreshDatabase {
  readonly database: Database;
  /** As the owner, who may do everything: for looking behind the scenes and for tampering. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

/**
 * A database that is up to date and empty, with the tables of a toy registry if one is given. `npm test` starts the
 * server and names it in LONGCHENG_TEST_SERVER.
 */
export async function freshDatabase(registry: Registry = allDatasets): Promise<FreshDatabase> {
  const copy = await copyOf('structure', async () => undefined);
  if (registry !== allDatasets) await addTables(registry, copy.url);
  return opened(registry, copy);
}

/** A database that holds the sample data, published as the product does it. */
export async function sampleDatabase(): Promise<FreshDatabase> {
  const publishAll = async (url: string) => {
    const database = await openDatabase(allDatasets, { url, dataDirectory: '/nowhere' });
    await publishSampleData(database, join(PROJECT_FOLDER, 'seeds'), () => undefined).finally(database.close);
  };
  return opened(allDatasets, await copyOf('sample', publishAll));
}

interface Copy {
  readonly server: string;
  readonly name: string;
  readonly url: string;
}

async function opened(registry: Registry, { server, name, url }: Copy): Promise<FreshDatabase> {
  const database = await openDatabase(registry, { url, dataDirectory: '/nowhere' });
  return {
    database,
    ownerUrl: url,
    drop: async () => {
      await database.close();
      await asOwner(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** A database made as a copy of a template, which the first test of a run that needs it makes for all. */
async function copyOf(kind: 'structure' | 'sample', fill: (url: string) => Promise<void>): Promise<Copy> {
  const server = testServer();
  const template = `test_${process.env.LONGCHENG_TEST_RUN ?? process.pid}_${kind}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = urlOf(server, name);
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(client, template, urlOf(server, template), fill);
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
  return { server, name, url };
}

async function makeTemplate(
  client: pg.Client,
  name: string,
  url: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  const database = await openDatabase(allDatasets, { url, dataDirectory: '/nowhere' });
  await database.close();
  await fill(url);
  await client.query(`alter database ${name} is_template true`);
}

function testServer(): string {
  const server = process.env.LONGCHENG_TEST_SERVER;
  if (server === undefined) throw new Error('Run the tests with npm test, which starts the database server they need.');
  return server;
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function addTables(registry: Registry, url: string): Promise<void> {
  const orm = createOrm({ url, poolSize: 1, session: {}, queryTimeout: 0 }, registry);
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
