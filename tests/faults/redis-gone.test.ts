import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { freePort } from '../scale/debian-clusters.js';
import { quantile } from '../soak/verdict.js';
import { type StartedServer, startServer } from '../started-server.js';

const CLIENTS = 4;
const PHASE = 4_000;
/** Milliseconds that a Redis in trouble may add to nine of ten answers; the tenth tells of the machine. */
const ADDED = 20;

/** Needs Debian's redis-server on the path. */
describe('a server whose Redis is killed, frozen and back under load', () => {
  let fresh: FreshDatabase;
  let folder: string;
  let port: number;
  let redis: ChildProcess;
  let server: StartedServer;
  const startRedis = async () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', folder], { stdio: 'ignore' });
    await once(redis, 'spawn');
  };
  const killRedis = async () => {
    const exited = once(redis, 'exit');
    redis.kill('SIGKILL');
    await exited;
  };
  before(async () => {
    fresh = await sampleDatabase();
    folder = await mkdtemp(join(tmpdir(), 'longcheng-redis-'));
    port = await freePort();
    await startRedis();
    server = await startServer({
      DATABASE_URL: fresh.ownerUrl,
      REDIS_URL: `redis://127.0.0.1:${port}`,
      TRUST_PROXY: 'loopback',
    });
  });
  after(async () => {
    await server?.stop();
    await killRedis();
    await fresh?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers as fast as before, and still holds callers to their quota', async (test) => {
    let number = 0;
    const slowestOf = async (phase: string): Promise<number> => {
      const latencies: number[] = [];
      const end = performance.now() + PHASE;
      await Promise.all(
        Array.from({ length: CLIENTS }, async () => {
          while (performance.now() < end) {
            number += 1;
            const from = performance.now();
            // One of many callers, so that none of them has spent its quota.
            const headers = { 'x-forwarded-for': `192.0.2.${number % 250}` };
            const response = await fetch(`${server.address}/api/v1/agencies?first=${(number % 50) + 1}`, { headers });
            await response.text();
            assert.equal(response.status, 200, phase);
            assert.ok(response.headers.has('ratelimit'), phase);
            latencies.push(performance.now() - from);
            await delay(5);
          }
        }),
      );
      const p99 = quantile(latencies, 0.99);
      test.diagnostic(
        `${phase}: ${latencies.length} answers, p50 ${quantile(latencies, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      );
      return quantile(latencies, 0.9);
    };
    await slowestOf('warming up');
    const usual = await slowestOf('with Redis');
    await killRedis();
    const gone = await slowestOf('without');
    // Alone it counts in its own memory.
    assert.equal(await statusOfGreedy(server.address), 429);
    await startRedis();
    const back = await slowestOf('back');
    redis.kill('SIGSTOP');
    const frozen = await slowestOf('frozen');
    redis.kill('SIGCONT');
    const thawed = await slowestOf('thawed');
    for (const p90 of [gone, back, frozen, thawed]) assert.ok(p90 < usual + ADDED, `${p90} ms instead of ${usual} ms`);
  });
});

/** Spends until it is refused; the last status. */
async function statusOfGreedy(address: string): Promise<number> {
  const headers = { 'x-forwarded-for': '198.51.100.7' };
  for (let number = 0; number < 1_000; number += 1) {
    const response = await fetch(`${address}/api/v1/penalties?first=100&filter[fine][gte]=0.${number}`, { headers });
    await response.text();
    if (response.status !== 200) return response.status;
  }
  return 200;
}
