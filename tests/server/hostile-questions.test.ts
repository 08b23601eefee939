import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { toyRegistry } from '../toy-datasets.js';
import { faultOf, type HostileRequest, hostileGraphql, hostileRest } from './hostile-questions.js';
import { schemaOfToys, serveToys } from './served-toys.js';

const { server, database } = await serveToys();
await publishMakers(database, ['积木厂', '木马厂']);
server.clock.advance(
  await publishToys(
    database,
    Array.from({ length: 30 }, (_, index) => toy({ name: `玩具${index}` })),
  ),
);

async function assertHarmless({ payload, ...request }: HostileRequest): Promise<void> {
  const { statusCode, body } = await server.app.inject({ ...request, ...(payload === undefined ? {} : { payload }) });
  assert.equal(faultOf(statusCode, body), undefined);
}

describe('a hostile question', () => {
  it('is answered or refused by GraphQL, and is never a fault of ours', () =>
    fc.assert(fc.asyncProperty(hostileGraphql(schemaOfToys), assertHarmless), { numRuns: 400 }));

  it('is answered or refused by REST, and is never a fault of ours', () =>
    fc.assert(fc.asyncProperty(hostileRest(toyRegistry), assertHarmless), { numRuns: 400 }));
});
