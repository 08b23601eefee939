import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { startServedChild } from './served-child-process.js';

// Milliseconds: streams get one second to take what was sent.
const BOUND = 5_000;

describe('a server that is told to stop', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await sampleDatabase();
  });
  after(() => fresh.drop());

  it('answers what it was asked, ends its open streams, and is gone in bounded time', async (test) => {
    const served = await startServedChild(fresh.ownerUrl);
    const streams = await Promise.all(
      Array.from({ length: 50 }, () => fetch(`${served.address}/api/v1/changes/stream`)),
    );
    for (const { status } of streams) assert.equal(status, 200);
    const asked = Array.from({ length: 20 }, (_, index) =>
      fetch(`${served.address}/api/v1/penalties?first=${index + 1}`).then(async (response) => [
        response.status,
        (await response.text()).length > 0,
      ]),
    );
    const exited = once(served.child, 'exit');
    // Once the first is answered, the others are under way.
    await asked[0];
    const from = Date.now();
    served.child.kill('SIGTERM');
    const ended = Promise.all(streams.map((stream) => stream.text().catch(() => 'cut')));
    const [code] = await exited;
    const took = Date.now() - from;
    test.diagnostic(`gone after ${took} ms`);
    assert.equal(code, 0);
    assert.ok(took < BOUND, `${took} ms`);
    await ended;
    for (const answer of await Promise.allSettled(asked))
      if (answer.status === 'fulfilled') assert.deepEqual(answer.value, [200, true]);
  });
});
