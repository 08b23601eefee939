import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { openCounters } from '../../src/access/counters.js';
import { type Caller, createQuota } from '../../src/access/quota.js';

const policies = {
  anonymous: { name: 'anonymous', limit: 100, window: 600 },
  key: { name: 'key', limit: 1_000, window: 600 },
} as const;
const caller = (name: string): Caller => ({ kind: 'anonymous', name });

/** Needs Debian's redis-server on the path. */
describe('quotas that are counted in Redis', () => {
  let folder: string;
  let port: number;
  let redis: ChildProcess;
  const start = async () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', folder], { stdio: 'ignore' });
    await once(redis, 'spawn');
  };
  const stop = async () => {
    const exited = once(redis, 'exit');
    redis.kill('SIGKILL');
    await exited;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-redis-'));
    port = await freePort();
    await start();
  });
  after(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('are shared by several servers', async () => {
    const servers = [await openCounters(`redis://127.0.0.1:${port}`), await openCounters(`redis://127.0.0.1:${port}`)];
    const [one, other] = servers.map(({ makeLimiter }) => createQuota(makeLimiter, policies));
    assert.ok(one !== undefined && other !== undefined);
    // Until both are connected each counts for itself.
    await delay(500);
    await one.take(caller('shared'), 60);
    assert.equal((await other.take(caller('shared'), 30)).allowance.remaining, 10);
    assert.equal((await one.take(caller('shared'), 11)).isTaken, false);
    for (const { close } of servers) await close();
  });

  it('go on in memory while Redis is away, at once, and in Redis when it is back', async (test) => {
    const { makeLimiter, close } = await openCounters(`redis://127.0.0.1:${port}`);
    const quota = createQuota(makeLimiter, policies);
    await delay(500);
    await quota.take(caller('away'), 90);
    await stop();
    const from = Date.now();
    for (let round = 0; round < 100; round += 1) await quota.take(caller('away'), 1);
    test.diagnostic(`100 requests without Redis took ${Date.now() - from} ms`);
    assert.equal((await quota.take(caller('away'), 1)).isTaken, false);
    await start();
    // Redis has forgotten everything.
    while ((await quota.take(caller('away'), 1)).isTaken === false) await delay(50);
    await close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
