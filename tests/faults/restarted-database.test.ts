import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { verify } from '../../src/publication/verify.js';
import { asOwner } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type KilledCluster, startKilledCluster } from './killed-cluster.js';
import { makePublishingKeys, NotPublished, type PublishingKeys, publishThrough } from './publish-through.js';
import { type ServedChild, startServedChild } from './served-child-process.js';

const SECOND = 1_000;
const RESTARTS = 20;
const READERS = 10;
/** Milliseconds from the kill to the start, and from then to the next kill. */
const DOWN = 1_000;
const UP = 3_000;
const ROWS = 3;

interface Refusal {
  readonly at: number;
  readonly status: number;
  readonly code: unknown;
  readonly retryAfter: string | null;
}

interface Gap {
  readonly killedAt: number;
  readonly backAt: number;
}

/** What the server said of itself: whether it is ready, and whether its database is up. */
interface Word {
  readonly from: number;
  readonly until: number;
  readonly ready: number;
  readonly up: string | undefined;
}

describe(`a database that is killed and comes back ${RESTARTS} times under load`, () => {
  let cluster: KilledCluster;
  let served: ServedChild;
  let keys: PublishingKeys;
  before(async () => {
    cluster = await startKilledCluster();
    const database = await openDatabase(registry, { url: cluster.url, dataDirectory: '/nowhere' });
    keys = await makePublishingKeys(database);
    await database.close();
    served = await startServedChild(cluster.url);
  });
  after(async () => {
    await served?.stop();
    await cluster?.drop();
  });

  it('makes errors in the gap and a second after it only, each a typed 503; loses nothing; and the server says how it stands', async (test) => {
    const answers: Refusal[] = [];
    const words: Word[] = [];
    const gaps: Gap[] = [];
    const published: string[] = [];
    let repeats = 0;
    let isOver = false;

    const reading = Array.from({ length: READERS }, async (_, client) => {
      for (let round = 0; !isOver; round += 1) {
        answers.push(await askOnce(served.address, client, round));
        await delay(10);
      }
    });
    const publishing = (async () => {
      for (let number = 0; !isOver; number += 1) {
        const name = `断电${number}第`;
        const rows = Array.from({ length: ROWS }, (_, row) => ({ 行政处罚决定书文号: `${name}${row}号` }));
        const file = { csv: penaltiesCsv(...rows), idempotencyKey: `power-cut-${number}` };
        // As the hint says: what was refused is sent again, as it was.
        for (let isPublished = false; !isPublished && !isOver; ) {
          const at = Date.now();
          try {
            await publishThrough(served.address, keys, file);
            isPublished = true;
            published.push(name);
          } catch (error) {
            if (!(error instanceof NotPublished)) throw error;
            const { status, code, retryAfter } = error;
            answers.push({ at, status, code, retryAfter });
            repeats += 1;
            await delay(100);
          }
        }
      }
    })();
    const watching = (async () => {
      while (!isOver) {
        words.push(await hear(served.address));
        await delay(100);
      }
    })();

    const load = Promise.all([...reading, publishing, watching]);
    load.catch(() => {
      isOver = true;
    });

    await delay(2 * SECOND);
    for (let restart = 0; restart < RESTARTS && !isOver; restart += 1) {
      const killedAt = Date.now();
      await cluster.kill();
      await delay(DOWN);
      await cluster.start();
      gaps.push({ killedAt, backAt: Date.now() });
      await delay(UP);
    }
    isOver = true;
    await load;

    const failed = answers.filter(({ status }) => status !== 200);
    const gapSum = gaps.reduce((sum, { killedAt, backAt }) => sum + backAt - killedAt, 0);
    test.diagnostic(
      `${answers.length} answers, ${failed.length} errors in gaps of ${Math.round(gapSum / RESTARTS)} ms on average; ${published.length} publications, ${repeats} sent again; ${words.length} looks at readiness and metrics`,
    );
    const after = failed.map(({ at }) => at - (gaps.findLast(({ killedAt }) => at >= killedAt - SECOND)?.backAt ?? 0));
    test.diagnostic(`latest error ${Math.max(...after, 0)} ms after it was back`);
    assert.ok(failed.length > 0);
    for (const { at, status, code, retryAfter } of failed) {
      assert.deepEqual([status, code], [503, 'DATABASE_UNAVAILABLE']);
      assert.ok(Number(retryAfter) > 0);
      assert.ok(
        gaps.some(({ killedAt, backAt }) => at >= killedAt - SECOND && at <= backAt + SECOND),
        `an error ${Math.max(...after)} ms after it was back`,
      );
    }
    assertTruth(words, gaps);
    const [left] = await asOwner(
      cluster.url,
      `select count(*)::int as rows, count(distinct since_revision)::int as revisions from "open"."penalties" where decision_number like '断电%'`,
    );
    assert.deepEqual(left, { rows: published.length * ROWS, revisions: published.length });
    const database = await openDatabase(registry, { url: cluster.url, dataDirectory: '/nowhere' });
    const verdict = await verify(registry, database.read).finally(database.close);
    assert.ok(verdict.isIntact, JSON.stringify(verdict));
  });
});

/** While it is down the server says so, and a second after it is back, that it is up. */
function assertTruth(words: readonly Word[], gaps: readonly Gap[]): void {
  let down = 0;
  let up = 0;
  for (const { from, until, ready, up: database } of words) {
    const isDown = gaps.some(({ killedAt }) => from > killedAt + DOWN / 2 && until < killedAt + DOWN);
    const isUp = gaps.every(({ killedAt, backAt }) => until < killedAt || from > backAt + SECOND);
    if (isDown) assert.deepEqual([ready, database], [503, '0']);
    if (isUp) assert.deepEqual([ready, database], [200, '1']);
    down += Number(isDown);
    up += Number(isUp);
  }
  assert.ok(down > 0 && up > 0, `${down} looks while it was down, ${up} while it was up`);
}

async function hear(address: string): Promise<Word> {
  const from = Date.now();
  const [ready, metrics] = await Promise.all([
    fetch(`${address}/health/ready`).then(async (response) => {
      await response.text();
      return response.status;
    }),
    fetch(`${address}/metrics`).then((response) => response.text()),
  ]);
  return { from, until: Date.now(), ready, up: /^longcheng_database_up (\d)$/m.exec(metrics)?.[1] };
}

async function askOnce(address: string, client: number, round: number): Promise<Refusal> {
  const { url, init } = questionOf(address, client, round);
  const at = Date.now();
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(20 * SECOND) });
  const body: unknown = JSON.parse(await response.text());
  const errors: unknown = Object(body).errors;
  const code = Object(body).code ?? (Array.isArray(errors) ? Object(errors[0]).extensions?.code : undefined);
  return { at, status: response.status, code, retryAfter: response.headers.get('retry-after') };
}

function questionOf(
  address: string,
  client: number,
  round: number,
): { readonly url: string; readonly init: RequestInit } {
  if (client % 2 === 0) return { url: `${address}/api/v1/agencies?first=${(round % 50) + 1}`, init: {} };
  const query = `{ agencies(first: ${(round % 50) + 1}) { nodes { name departments { nodes { name } } } } }`;
  const headers = { 'content-type': 'application/json' };
  return { url: `${address}/graphql`, init: { method: 'POST', headers, body: JSON.stringify({ query }) } };
}
