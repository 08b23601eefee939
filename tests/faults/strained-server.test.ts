import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { asOwner, type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { openRelay, type Relay } from './relay.js';
import { type ServedChild, startServedChild } from './served-child-process.js';

const QUESTIONS = 200;
const LEAVERS = 100;
/** Milliseconds: the limit of one answer, and what may come on top. */
const LONGEST = 10_000 + 1_000;
const PASSING = new Set<unknown>(['QUERY_TIMEOUT', 'OVERLOADED', 'DATABASE_UNAVAILABLE']);

interface Answered {
  readonly status: number;
  readonly code: unknown;
  readonly retryAfter: string | null;
  readonly took: number;
}

describe('a server that waits for its database', () => {
  let fresh: FreshDatabase;
  let relay: Relay;
  let served: ServedChild;
  before(async () => {
    fresh = await sampleDatabase();
    const url = new URL(fresh.ownerUrl);
    relay = await openRelay(Number(url.port));
    url.port = String(relay.port);
    served = await startServedChild(url.href);
  });
  after(async () => {
    await served?.stop();
    relay?.close();
    await fresh?.drop();
  });

  const ask = async (path: string): Promise<Answered> => {
    const from = performance.now();
    const response = await fetch(served.address + path, { signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    const code: unknown = response.ok ? undefined : Object(JSON.parse(text)).code;
    const took = performance.now() - from;
    return { status: response.status, code, retryAfter: response.headers.get('retry-after'), took };
  };
  const penalties = (number: number) => ask(`/api/v1/penalties?first=5&filter[fine][gte]=${number + Math.random()}`);
  const tally = (answers: readonly Answered[]) =>
    JSON.stringify(
      Object.fromEntries(
        [...Map.groupBy(answers, ({ status, code }) => `${status} ${String(code ?? '')}`.trim())].map(([what, own]) => [
          what,
          own.length,
        ]),
      ),
    );
  const assertTyped = (answers: readonly Answered[]) => {
    for (const { status, code, retryAfter } of answers)
      if (status !== 200) {
        assert.equal(status, 503);
        assert.ok(PASSING.has(code), String(code));
        assert.ok(Number(retryAfter) > 0);
      }
  };
  /** The pools have let go of everything, and questions are answered. */
  const assertRecovered = async () => {
    const from = performance.now();
    while ((await penalties(0)).status !== 200) assert.ok(performance.now() - from < 2_000, 'it did not recover');
    const metrics = await (await fetch(`${served.address}/metrics`)).text();
    const waiting = [
      ...metrics.matchAll(/^longcheng_pool_connections\{pool="(\w+)",state="(busy|waiting)"\} (\d+)$/gm),
    ];
    assert.ok(waiting.length >= 6, metrics);
    // The writer counts what waits in intake, for the metrics themselves.
    for (const [line, pool, , count] of waiting) assert.ok(count === '0' || (pool === 'writer' && count === '1'), line);
    return Math.round(performance.now() - from);
  };

  it('refuses by 503 what finds no connection while all wait for a lock, and still says that it lives', async (test) => {
    const owner = new pg.Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    await owner.query('begin');
    await owner.query('lock table "open"."penalties" in access exclusive mode');
    const asked = Array.from({ length: QUESTIONS }, (_, number) => penalties(number));
    await delay(1_000);
    const live: number[] = [];
    for (let look = 0; look < 20; look += 1) {
      const { status, took } = await ask('/health/live');
      assert.equal(status, 200);
      live.push(took);
    }
    const ready = await ask('/health/ready');
    const answers = await Promise.all(asked);
    await owner.query('rollback');
    await owner.end();
    const slowest = Math.round(Math.max(...answers.map(({ took }) => took)));
    test.diagnostic(`${tally(answers)}, the slowest after ${slowest} ms; ready meanwhile: ${ready.status}`);
    test.diagnostic(`live within ${Math.round(Math.max(...live))} ms; recovered in ${await assertRecovered()} ms`);
    assertTyped(answers);
    assert.ok(slowest < LONGEST, `${slowest} ms`);
    assert.ok(Math.max(...live) < 500);
  });

  it('gives up in bounded time when the link to the database is dead but not cut, metrics too', async (test) => {
    relay.stall(true);
    const asked = Array.from({ length: 20 }, (_, number) => penalties(number));
    const [ready, metrics] = await Promise.all([ask('/health/ready'), timed(fetch(`${served.address}/metrics`))]);
    const answers = await Promise.all(asked);
    relay.stall(false);
    const slowest = Math.round(Math.max(...answers.map(({ took }) => took)));
    test.diagnostic(
      `${tally(answers)}, the slowest after ${slowest} ms; readiness ${ready.status} after ${Math.round(ready.took)} ms; metrics after ${Math.round(metrics)} ms`,
    );
    assertTyped(answers);
    for (const { status } of answers) assert.equal(status, 503);
    assert.equal(ready.status, 503);
    for (const took of [slowest, ready.took, metrics]) assert.ok(took < LONGEST, `${took} ms`);
    await delay(1_000);
    test.diagnostic(`recovered in ${await assertRecovered()} ms`);
  });

  it(`lets go of everything when ${LEAVERS} clients leave in the middle of a file or of an answer`, async (test) => {
    const pid = served.child.pid ?? 0;
    const descriptors = async () => (await readdir(`/proc/${pid}/fd`)).length;
    const sessions = async () => {
      const [row] = await asOwner(
        fresh.ownerUrl,
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'longcheng files'`,
      );
      return Number(row?.count);
    };
    await assertRecovered();
    const before = await descriptors();
    for (let number = 0; number < LEAVERS; number += 1) {
      const paths = ['/api/v1/penalties.csv', '/api/v1/agencies.xlsx', '/api/v1/changes/stream', '/api/v1/penalties'];
      await leave(`${served.address}${paths[number % paths.length]}?${number}`, Math.random() * 50);
    }
    const from = performance.now();
    while ((await sessions()) > 0 || (await descriptors()) > before + 5)
      assert.ok(performance.now() - from < 5_000, `${await sessions()} sessions, ${await descriptors()} descriptors`);
    test.diagnostic(
      `${before} descriptors before, ${await descriptors()} after, all sessions over ${Math.round(performance.now() - from)} ms later`,
    );
    await assertRecovered();
  });
});

/** Ask, and be gone after so many milliseconds, whatever has come until then. */
async function leave(url: string, after: number): Promise<void> {
  const asked = get(url, (response) => {
    response.on('error', () => undefined);
    response.resume();
  });
  asked.on('error', () => undefined);
  await delay(after);
  asked.destroy();
}

async function timed(work: Promise<Response>): Promise<number> {
  const from = performance.now();
  await (await work).text();
  return performance.now() - from;
}
