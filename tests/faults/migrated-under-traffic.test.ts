import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Migration } from '@mikro-orm/migrations';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { Text } from '../../src/catalog/columns/index.js';
import { Dataset } from '../../src/catalog/dataset.js';
import { recordIdOf } from '../../src/catalog/identity.js';
import { migrate } from '../../src/database/migrate.js';
import { migrations } from '../../src/database/migrations/index.js';
import { connectDatabase } from '../../src/database/open-database.js';
import { createOrm } from '../../src/database/orm.js';
import { openReaderSession } from '../../src/database/reader-session.js';
import { READER, roleUrl } from '../../src/database/roles.js';
import { registry } from '../../src/datasets/index.js';
import { publish } from '../../src/publication/publish.js';
import { asOwner, type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { type StartedServer, startServer } from '../started-server.js';

const SERVERS = 3;
const READERS = 6;
/** Milliseconds for which a file of a whole dataset is being read, in the way of the migration. */
const FILE = 6_000;

/** What the next release discloses in addition. */
@Dataset({
  name: 'street-lamps',
  title: '路灯',
  description: 'A street lamp.',
  family: 'livelihood',
  clauses: ['C6'],
  key: ['name'],
  label: 'name',
})
class StreetLamp {
  @Text('名称', 'Name.', { indexed: true })
  name!: string;
}

const next = buildRegistry([...registry.datasets.map(({ recordClass }) => recordClass), StreetLamp]);

describe('servers that start on one empty database at once', () => {
  const server = process.env.LONGCHENG_TEST_SERVER ?? '';
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  before(() => asOwner(server, `create database ${name}`));
  after(() => asOwner(server, `drop database ${name} with (force)`));

  it('all get ready, and the structure is made once', async (test) => {
    const DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    const begun = performance.now();
    const servers = await Promise.all(Array.from({ length: SERVERS }, () => startServer({ DATABASE_URL })));
    test.diagnostic(`${SERVERS} servers are ready after ${Math.round(performance.now() - begun)} ms`);
    try {
      for (const { address } of servers) {
        assert.equal((await fetch(`${address}/health/ready`)).status, 200);
        assert.equal((await fetch(`${address}/api/v1/penalties`)).status, 200);
      }
      const [run] = await asOwner(DATABASE_URL, 'select count(*)::int as count from longcheng_migration');
      assert.deepEqual(run, { count: migrations.length });
    } finally {
      await Promise.all(servers.map(({ stop }) => stop()));
    }
  });
});

describe('a migration of the next release while a server of this one answers', () => {
  let fresh: FreshDatabase;
  let old: StartedServer;
  before(async () => {
    fresh = await sampleDatabase();
    old = await startServer({ DATABASE_URL: fresh.ownerUrl, RATE_LIMIT: 'off' });
  });
  after(async () => {
    await old?.stop();
    await fresh?.drop();
  });

  it('makes no reader fail, even while a file of a dataset that it changes is being read', async (test) => {
    const release = [
      ...migrations,
      {
        name: 'Migration29991231000000_next',
        class: nextRelease([
          ...(await newTables(fresh.ownerUrl)),
          'alter table "open"."penalties" add column "lamp" text null',
          'create index "penalties_lamp" on "open"."penalties" ("lamp")',
        ]),
      },
    ];
    const latencies: number[] = [];
    const failures: string[] = [];
    let isOver = false;
    const reading = Array.from({ length: READERS }, async (_, client) => {
      for (let round = 0; !isOver; round += 1) {
        const begun = performance.now();
        const failure = await failureOf(old.address, client * 1_000_000 + round);
        latencies.push(performance.now() - begun);
        if (failure !== undefined) failures.push(failure);
        await delay(5);
      }
    });
    const file = await openReaderSession(roleUrl(fresh.ownerUrl, READER));
    await file.query('begin');
    await file.query('select count(*) from "open"."penalties"');
    const lines: string[] = [];
    const begun = performance.now();
    const migrating = migrate(fresh.ownerUrl, { migrations: release, onProgress: (line) => lines.push(line) });
    await delay(FILE);
    await file.query('commit');
    await file.end();
    assert.deepEqual(await migrating, ['Migration29991231000000_next']);
    const took = performance.now() - begun;
    await delay(1_000);

    // The new server publishes what the old one has never heard of.
    const database = connectDatabase(next, fresh.ownerUrl);
    const lamp = { recordId: recordIdOf('street-lamps', '一号'), naturalKey: '一号', values: { name: '一号' } };
    await publish(database, {
      dataset: next.get('street-lamps'),
      agency: null,
      drafts: [{ ...lamp, absences: {}, redactions: [] }],
    }).finally(database.close);
    await delay(2_000);
    isOver = true;
    await Promise.all(reading);
    assert.equal((await fetch(`${old.address}/api/v1/changes`)).status, 200);
    assert.equal((await fetch(`${old.address}/health/ready`)).status, 200);

    const slowest = Math.max(...latencies);
    test.diagnostic(
      `${latencies.length} answers, ${failures.length} failures; the migration took ${Math.round(took)} ms behind a file of ${FILE} ms; slowest answer ${Math.round(slowest)} ms`,
    );
    assert.deepEqual(failures, []);
    assert.deepEqual(lines, ['Waiting for tables that are in use, to bring them up to date …']);
    assert.ok(slowest < 3_000, `${slowest} ms`);
  });
});

/** The statements that make the tables of the next release's datasets. */
async function newTables(url: string): Promise<readonly string[]> {
  const orm = createOrm({ url, poolSize: 1, session: {}, queryTimeout: 0 }, next);
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ safe: true, dropTables: false });
    return sql
      .split(';\n')
      .map((statement) => statement.trim())
      .filter((statement) => statement.includes('street_lamps'));
  } finally {
    await orm.close(true);
  }
}

function nextRelease(
  statements: readonly string[],
): new (
  ...parameters: ConstructorParameters<typeof Migration>
) => Migration {
  return class extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  };
}

/** What is wrong with an answer; each question is a new one, so that no kept answer hides the database. */
async function failureOf(address: string, number: number): Promise<string | undefined> {
  const paths = [
    `/api/v1/penalties?first=5&filter[fine][gte]=${number / 1_000}`,
    `/api/v1/agencies?first=${(number % 50) + 1}`,
    `/graphql?query=${encodeURIComponent(`{ penalties(first: 5, filter: { fine: { gte: "${number / 1_000}" } }) { nodes { decisionNumber } totalCount } }`)}`,
  ];
  try {
    const response = await fetch(address + paths[number % paths.length], { signal: AbortSignal.timeout(20_000) });
    const text = await response.text();
    return response.status === 200 && !text.includes('"errors"')
      ? undefined
      : `${response.status} ${text.slice(0, 300)}`;
  } catch (error) {
    return String(error);
  }
}
