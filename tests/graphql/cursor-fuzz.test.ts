import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { randomToys } from '../query/arbitrary-toys.js';
import { publishToys } from '../query/published-toys.js';
import { at, each, listAt } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask, attempt, faults } = await openToyDoor();
before(() => publishToys(database, randomToys(60)));

const ORDERS = ['NAME', 'AMOUNT', 'SCORE', 'PRICE', 'MADE_ON', 'SOLD_AT', 'IS_FOR_SALE', 'COLOUR', 'RECORD_ID'];
const QUESTION = `query ($after: String, $field: ToyOrderField!) {
  toys(first: 20, after: $after, orderBy: [{ field: $field }]) { edges { cursor } }
}`;

/** Hand back a cursor that a stranger made; the answer is a page or says that the cursor is bad. */
async function tryCursor(after: string, field: string): Promise<void> {
  const { data, errors } = await attempt(QUESTION, { after, field });
  if (errors.length === 0) assert.ok(listAt(data, 'toys.edges').length <= 20);
  else assert.deepEqual([errors.length, errors[0]?.extensions], [1, { code: 'BAD_CURSOR', argument: 'after' }]);
}

const base64 = fc.uint8Array({ maxLength: 120 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const json = fc.json({ maxDepth: 2 }).map((text) => Buffer.from(text).toString('base64url'));

describe('a cursor that was made up', () => {
  it('is refused as such, whatever it holds', async () => {
    const made = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), base64, json);
    await fc.assert(fc.asyncProperty(made, fc.constantFrom(...ORDERS), tryCursor), { numRuns: 100 });
    assert.deepEqual(faults, []);
  });
});

describe('a cursor that was tampered with', () => {
  it('is refused or read as another place in the list, and is never a fault of ours', async () => {
    const cursors = new Map<string, readonly string[]>();
    for (const field of ORDERS)
      cursors.set(field, each((await ask(QUESTION, { field })).data, 'toys.edges', 'cursor').map(String));
    const property = fc.asyncProperty(
      fc.constantFrom(...ORDERS),
      fc.nat(19),
      fc.nat(1_000),
      fc.constantFrom(...'AZaz09_-/ 区', ''),
      async (field, index, place, character) => {
        const cursor = cursors.get(field)?.[index] ?? '';
        const position = place % cursor.length;
        await tryCursor(cursor.slice(0, position) + character + cursor.slice(position + 1), field);
      },
    );
    await fc.assert(property, { numRuns: 150 });
    assert.deepEqual(faults, []);
  });

  it('is refused in any other order', async () => {
    for (const field of ORDERS) {
      const cursor = at((await ask(QUESTION, { field })).data, 'toys.edges.0.cursor');
      for (const other of ORDERS.filter((name) => name !== field)) {
        const { errors } = await attempt(QUESTION, { after: cursor, field: other });
        assert.equal(errors[0]?.extensions?.code, 'BAD_CURSOR', `${field} in ${other}`);
      }
    }
  });
});
