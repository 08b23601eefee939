import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { type Database, openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { verify } from '../../src/publication/verify.js';
import { asOwner } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type StartedServer, startServer } from '../started-server.js';
import { type KilledCluster, startKilledCluster } from './killed-cluster.js';
import { makePublishingKeys, NotPublished, type PublishingKeys, publishThrough } from './publish-through.js';

const ROWS = 1_000;
/** Of each of both. */
const KILLS = 25;

type Step = 'submission' | 'decision' | 'done';

/** Tests of what is left when the server, or its database, is killed at any moment of a publication. */
export function describeKills(victim: 'server' | 'database'): void {
  describe(`kill -9 of the ${victim} while a file is checked and published, ${KILLS} times`, () =>
    survivesKills(victim));
}

function survivesKills(victim: 'server' | 'database'): void {
  let cluster: KilledCluster;
  let database: Database;
  let server: StartedServer;
  let keys: PublishingKeys;
  before(async () => {
    cluster = await startKilledCluster();
    database = await openDatabase(registry, { url: cluster.url, dataDirectory: '/nowhere' });
    keys = await makePublishingKeys(database);
    server = await start();
  });
  after(async () => {
    await server?.stop();
    await database?.close();
    await cluster?.drop();
  });

  const start = () => startServer({ DATABASE_URL: cluster.url, RATE_LIMIT: 'off' });
  const rowsOf = async (batch: number) => {
    const [row] = await asOwner(
      cluster.url,
      `select count(*)::int as rows, count(distinct since_revision)::int as revisions from "open"."penalties" where decision_number like $1`,
      [`批${batch}第%`],
    );
    return row;
  };
  const assertIntact = async (when: string) => {
    const verdict = await verify(registry, database.read);
    assert.ok(verdict.isIntact, `${when}: ${JSON.stringify(verdict)}`);
  };
  const kill = async () => {
    if (victim === 'server') {
      await server.stop('SIGKILL');
      server = await start();
    } else {
      await cluster.kill();
      await cluster.start();
    }
  };

  it('leaves all of a publication or none of it, the chain intact, and the same upload then makes no duplicate', async (test) => {
    const file = (batch: number) => {
      const rows = Array.from({ length: ROWS }, (_, index) => ({ 行政处罚决定书文号: `批${batch}第${index}号` }));
      return { csv: penaltiesCsv(...rows), idempotencyKey: `batch-${batch}` };
    };
    // How long it takes when nothing is killed says when there is something to hit.
    const begun = performance.now();
    await publishThrough(server.address, keys, file(KILLS));
    const usual = performance.now() - begun;

    const tallies = new Map<string, number>();
    const takes: number[] = [];
    for (let batch = 0; batch < KILLS; batch += 1) {
      let step: Step = 'submission';
      const publishing = publishThrough(server.address, keys, file(batch), (next) => {
        step = next;
      }).catch((error: unknown) => {
        // A killed server breaks the connection; a server without database says so.
        if (victim === 'server') assert.ok(error instanceof TypeError, String(error));
        else assert.ok(error instanceof NotPublished && error.code === 'DATABASE_UNAVAILABLE', String(error));
      });
      await delay(Math.random() * usual);
      const hit: Step = step;
      await kill();
      await publishing;
      const left = await rowsOf(batch);
      assert.ok(left?.rows === 0 || left?.rows === ROWS, `${String(left?.rows)} rows after ${victim} was killed`);
      await assertIntact(`${victim} killed during ${hit}`);
      const tally = `killed at ${hit}: ${left.rows === 0 ? 'nothing' : 'all'}`;
      tallies.set(tally, (tallies.get(tally) ?? 0) + 1);
      takes.push(await repeat(file(batch)));
      assert.deepEqual(await rowsOf(batch), { rows: ROWS, revisions: 1 });
    }
    const submissions = await asOwner(cluster.url, 'select count(*)::int as count from "intake"."submission"');
    assert.deepEqual(submissions, [{ count: KILLS + 1 }]);
    await assertIntact('in the end');
    report(test, usual, tallies, takes);
  });

  /** Send it once more, as soon as the server has its database again; gives after how many milliseconds it was published. */
  async function repeat(file: { readonly csv: string; readonly idempotencyKey: string }): Promise<number> {
    const begun = performance.now();
    for (;;) {
      try {
        await publishThrough(server.address, keys, file);
        return performance.now() - begun;
      } catch (error) {
        assert.ok(error instanceof NotPublished && error.status === 503, String(error));
        assert.ok(performance.now() - begun < 10_000, 'it could not be published again');
        await delay(100);
      }
    }
  }
}

function report(
  test: TestContext,
  usual: number,
  tallies: ReadonlyMap<string, number>,
  takes: readonly number[],
): void {
  test.diagnostic(`a publication of ${ROWS} rows takes ${Math.round(usual)} ms; what a kill left, and how often:`);
  for (const [tally, count] of [...tallies].toSorted()) test.diagnostic(`  ${tally}: ${count}`);
  test.diagnostic(`published again within ${Math.round(Math.max(...takes))} ms`);
}
