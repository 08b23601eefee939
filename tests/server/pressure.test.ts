import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { serveToys } from './served-toys.js';

// Any heap is fuller than this.
const { server } = await serveToys(undefined, { pressure: { eventLoopDelay: 60_000, heap: 0.0001 } });
const { app } = server;
await app.ready();

describe('a server that has more to do than it can', () => {
  it('refuses questions with 503 and when to come back, and says that it is not ready', async () => {
    // Measured every second.
    while (!app.isUnderPressure()) await delay(50);
    const rest = await app.inject('/api/v1/datasets');
    assert.deepEqual(
      [rest.statusCode, JSON.parse(rest.body).code, rest.headers['retry-after']],
      [503, 'OVERLOADED', '2'],
    );
    const graphql = await app.inject('/graphql?query={__typename}');
    assert.deepEqual([graphql.statusCode, JSON.parse(graphql.body).errors[0].extensions.code], [503, 'OVERLOADED']);
    assert.equal((await app.inject('/health/ready')).statusCode, 503);
  });

  it('still shows that it lives and what it measures', async () => {
    assert.equal((await app.inject('/health/live')).statusCode, 200);
    assert.match((await app.inject('/metrics')).body, /longcheng_errors_total\{code="OVERLOADED"\} \d/);
  });
});

describe('a server that has just begun to listen', () => {
  it('refuses nothing for what kept it while it started, and says that it is ready', async () => {
    const { server: starting } = await serveToys(undefined, { pressure: { eventLoopDelay: 60_000, heap: 0.0001 } });
    await starting.app.ready();
    while (!starting.app.isUnderPressure()) await delay(50);
    const address = await starting.app.listen({ host: '127.0.0.1', port: 0 });
    const statusOf = async (path: string) => (await fetch(address + path)).status;
    assert.deepEqual([await statusOf('/api/v1/datasets'), await statusOf('/health/ready')], [200, 200]);
    const until = performance.now() + 10_000;
    while ((await statusOf('/health/ready')) === 200 && performance.now() < until) await delay(100);
    assert.equal(await statusOf('/health/ready'), 503);
    assert.equal(await statusOf('/api/v1/datasets'), 503);
  });
});
