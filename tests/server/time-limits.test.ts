import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify from 'fastify';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { addProblems } from '../../src/server/problems.js';
import { LONGEST_ANSWER, signalOf } from '../../src/server/request-signal.js';
import { asOwner } from '../fresh-database.js';
import { readingWith } from '../reading-with.js';
import { serveToys } from './served-toys.js';

const SLEEP = { text: 'select 0 as snapshot, pg_sleep(60)', values: [] };

/** Every page of makers takes a minute. */
const { server, database, ownerUrl } = await serveToys((own) =>
  readingWith(own, (statement, signal) => own.read(statement.text.includes('"makers"') ? SLEEP : statement, signal)),
);
const address = await server.app.listen({ port: 0, host: '127.0.0.1' });

async function sleepersBecome(count: number): Promise<void> {
  for (;;) {
    const rows = await asOwner(
      ownerUrl,
      `select pid from pg_stat_activity where query = '${SLEEP.text}' and state = 'active' and datname = current_database()`,
    );
    if (rows.length === count) return;
    await delay(10);
  }
}

describe('a client that leaves', () => {
  for (const path of ['/api/v1/makers', `/graphql?query=${encodeURIComponent('{ makers { nodes { name } } }')}`]) {
    it(`takes its statements along: ${path.slice(0, 20)}`, async () => {
      const controller = new AbortController();
      const asking = fetch(`${address}${path}`, { signal: controller.signal });
      await sleepersBecome(1);
      controller.abort();
      await assert.rejects(asking);
      await sleepersBecome(0);
    });
  }
});

describe('an answer that takes too long', () => {
  const app = Fastify();
  addProblems(app);
  app.get('/slow', (_, reply) => database.read(SLEEP, signalOf(reply, 50)));
  after(() => app.close());

  it('is given up with 503, what to do and when to come back', async () => {
    const base = await app.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(`${base}/slow`);
    const { code, detail } = JSON.parse(await response.text());
    assert.deepEqual([response.status, code, response.headers.get('retry-after')], [503, 'QUERY_TIMEOUT', '2']);
    assert.match(detail, /^The answer took longer than 0\.05 seconds and was stopped\. Ask for smaller pages/);
    await sleepersBecome(0);
  });
});

describe('a statement that takes longer than one may', () => {
  it('is stopped by PostgreSQL before the server gives up', async () => {
    const [row] = await database.read({ text: 'show statement_timeout', values: [] });
    assert.equal(row?.statement_timeout, '5s');
  });

  it('has less time than its answer has, and that less than a proxy waits', async () => {
    const [row] = await database.read({
      text: `select extract(epoch from current_setting('statement_timeout')::interval) * 1000 as statement`,
      values: [],
    });
    const balancer = await readFile(join(PROJECT_FOLDER, 'nginx.conf'), 'utf8');
    const patience = [...balancer.matchAll(/proxy_read_timeout (\d+)s;/g)].map(
      ([, seconds]) => Number(seconds) * 1_000,
    );
    assert.ok(patience.length > 0);
    assert.ok(Number(row?.statement) < LONGEST_ANSWER);
    assert.ok(LONGEST_ANSWER < Math.min(...patience));
  });
});
