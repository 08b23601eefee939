import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { verify } from '../../src/publication/verify.js';
import { asOwner } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type KilledCluster, startKilledCluster } from './killed-cluster.js';
import { makePublishingKeys, NotPublished, type PublishingKeys, publishThrough } from './publish-through.js';
import { type ServedChild, startServedChild } from './served-child-process.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';

const ROWS = 1_000;
/** Publications before the disk of the database must be full, since what was prepared of its journal is used up. */
const MOST = 100;
const FAILURES = 5;
/** PostgreSQL lays its journal down in segments of 16 MiB. */
const LESS_THAN_A_SEGMENT = 14 * 2 ** 20;
const PATIENCE = 15_000;

describe('a database whose disk is full', () => {
  let disk: SmallDisk;
  let cluster: KilledCluster;
  let served: ServedChild;
  let keys: PublishingKeys;
  before(async () => {
    disk = await mountSmallDisk(400 * 1_024);
    cluster = await startKilledCluster(disk.folder);
    const database = await openDatabase(registry, { url: cluster.url, dataDirectory: '/nowhere' });
    keys = await makePublishingKeys(database);
    await database.close();
    served = await startServedChild(cluster.url);
  });
  after(async () => {
    await served?.stop();
    await cluster?.drop();
    await disk?.drop();
  });

  it('has publications refused by typed 503s and whole, pages read on, and goes on when there is room', (test) =>
    assertSurvived(test, 0));

  it('does the same when it is the journal that finds no room, which ends PostgreSQL for a moment', (test) =>
    assertSurvived(test, LESS_THAN_A_SEGMENT));

  async function assertSurvived(test: TestContext, leave: number): Promise<void> {
    const file = (batch: number) => {
      const rows = Array.from({ length: ROWS }, (_, index) => ({
        行政处罚决定书文号: `满${leave}-${batch}第${index}号`,
      }));
      return { csv: penaltiesCsv(...rows), idempotencyKey: `full-${leave}-${batch}` };
    };
    const refusals = new Map<string, number>();
    const reads = new Map<string, number>();
    let isOver = false;
    const count = (tally: Map<string, number>, what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
    const reading = (async () => {
      for (let round = 0; !isOver; round += 1) {
        const response = await fetch(`${served.address}/api/v1/penalties?first=5&filter[fine][gte]=${round / 1_000}`);
        const answer: unknown = await response.json();
        count(reads, response.ok ? '200' : `${response.status} ${String(Object(answer).code)}`);
        await delay(20);
      }
    })();
    await disk.fill(leave);
    let batch = 0;
    for (let failed = 0; failed < FAILURES && batch < MOST; batch += 1) {
      try {
        await publishThrough(served.address, keys, file(batch));
      } catch (error) {
        assert.ok(error instanceof NotPublished, String(error));
        count(refusals, `${error.status} ${String(error.code)}`);
        assert.equal(error.status, 503, String(error));
        assert.ok(Number(error.retryAfter) > 0);
        failed += 1;
      }
      // Whatever was given back meanwhile.
      await disk.fill(leave);
    }
    await disk.release();
    const freed = performance.now();
    let isRestarted = false;
    for (;;) {
      try {
        await publishThrough(served.address, keys, file(MOST));
        break;
      } catch (error) {
        assert.ok(error instanceof NotPublished && error.status === 503, String(error));
        if (performance.now() - freed > PATIENCE && !isRestarted) {
          isRestarted = true;
          await cluster.start();
        }
        assert.ok(performance.now() - freed < 2 * PATIENCE, 'nothing could be published once there was room');
        await delay(200);
      }
    }
    const recovered = performance.now() - freed;
    isOver = true;
    await reading;
    test.diagnostic(`${batch} publications, refused: ${JSON.stringify(Object.fromEntries(refusals))}`);
    test.diagnostic(`reads meanwhile: ${JSON.stringify(Object.fromEntries(reads))}`);
    test.diagnostic(
      `published again ${Math.round(recovered)} ms after there was room${isRestarted ? ', PostgreSQL started by hand' : ''}`,
    );
    assert.ok(refusals.size > 0, 'the disk never was full');
    for (const outcome of reads.keys()) assert.match(outcome, /^(200|503 (DATABASE_UNAVAILABLE|STORAGE_FULL))$/);
    const parts = await asOwner(
      cluster.url,
      `select count(*)::int as rows from "open"."penalties" where decision_number like '满%' group by since_revision having count(*) <> ${ROWS}`,
    );
    assert.deepEqual(parts, []);
    const database = await openDatabase(registry, { url: cluster.url, dataDirectory: '/nowhere' });
    const verdict = await verify(registry, database.read).finally(database.close);
    assert.ok(verdict.isIntact, JSON.stringify(verdict));
  }
});
