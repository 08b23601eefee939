import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import type { FilterInput } from '../../src/query/list-request.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { randomFilter } from './arbitrary-questions.js';
import { randomToys } from './arbitrary-toys.js';
import { passes } from './filter-model.js';
import { openReader, publishMakers, publishToys } from './published-toys.js';
import type { ReleasedToy } from './toy-model.js';
import { toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

const makers = ['积木厂', '木马厂', '甲店', '乙店'];
await publishMakers(database, makers);
const drafts = randomToys(100);
const revision = await publishToys(database, drafts);
const released: readonly ReleasedToy[] = drafts.map((draft) => ({ draft, revision }));

async function foundBy(filter: FilterInput): Promise<readonly string[]> {
  const reader = await openReader(database);
  const page = await reader.list({ dataset: toys, filter, page: { first: 100 } });
  assert.equal(await reader.count(page.plan, page.moment), page.rows.length);
  return page.rows.map(({ naturalKey }) => naturalKey).sort();
}

function expected(filter: FilterInput): readonly string[] {
  const passing = released.filter((toy) => passes(toy, filter, makers));
  return passing.map(({ draft }) => draft.naturalKey).sort();
}

describe('any filter, however nested', () => {
  it('finds what the same filter finds in memory', async () => {
    const property = fc.asyncProperty(randomFilter, async (filter) => {
      assert.deepEqual(await foundBy(filter), expected(filter));
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it('and its opposite find each record exactly once between them', async () => {
    const property = fc.asyncProperty(randomFilter, async (filter) => {
      const both = [...(await foundBy(filter)), ...(await foundBy({ not: filter }))];
      assert.deepEqual(both.sort(), drafts.map(({ naturalKey }) => naturalKey).sort());
    });
    await fc.assert(property, { numRuns: 30 });
  });
});
