import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { faultOf, type HostileRequest, hostileGraphql, hostileRest } from '../server/hostile-questions.js';
import { eachOf, type ServedChild, startServedChild } from './served-child-process.js';

const QUESTIONS = 10_000;
const WARM_UP = 1_000;
const AT_ONCE = 8;

describe('ten thousand hostile questions', () => {
  let fresh: FreshDatabase;
  let served: ServedChild;
  before(async () => {
    fresh = await sampleDatabase();
    served = await startServedChild(fresh.ownerUrl);
  });
  after(async () => {
    await served.stop();
    await fresh.drop();
  });

  it('get no answer of 500 and more, end nothing, show nothing of our insides, and leave no memory behind', async (test) => {
    const half = (WARM_UP + QUESTIONS) / 2;
    const requests = [
      ...fc.sample(hostileGraphql(buildSchema(registry)), half),
      ...fc.sample(hostileRest(registry), half),
    ].toSorted(() => Math.random() - 0.5);
    const statuses = new Map<number, number>();
    const ask = async ({ url, ...request }: HostileRequest) => {
      const response = await send(served.address, url, request);
      if (response === undefined) return;
      const fault = faultOf(response.status, response.body);
      assert.equal(fault, undefined, `${fault} ${JSON.stringify({ url, ...request }).slice(0, 3_000)}`);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    };
    await eachOf(requests.slice(0, WARM_UP), AT_ONCE, ask);
    const before = await served.heap();
    await eachOf(requests.slice(WARM_UP), AT_ONCE, ask);
    const left = await served.heap();
    test.diagnostic(`statuses ${JSON.stringify(Object.fromEntries(statuses))}; heap ${before} → ${left}`);
    assert.equal(served.child.exitCode, null);
    assert.ok(left < before * 1.2, `${before} → ${left}`);
    assert.equal((await fetch(`${served.address}/health/ready`)).status, 200);
  });
});

/** Undefined for what no client can send, and for what the server hangs up on as HTTP demands. */
async function send(address: string, url: string, { method, headers, payload }: Omit<HostileRequest, 'url'>) {
  try {
    const response = await fetch(`${address}${url}`, {
      method,
      headers,
      ...(payload === undefined ? {} : { body: payload }),
      signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    assert.ok(error instanceof Error && error.name === 'TypeError', String(error));
    return undefined;
  }
}
