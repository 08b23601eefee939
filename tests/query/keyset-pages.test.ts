import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../src/publication/draft.js';
import type { FilterInput, ListRequest, OrderInput } from '../../src/query/list-request.js';
import { readOrder } from '../../src/query/order.js';
import { cursorOf, type Page } from '../../src/query/page.js';
import type { RequestReader } from '../../src/query/request-reader.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { randomOrder } from './arbitrary-questions.js';
import { randomToys } from './arbitrary-toys.js';
import { passes } from './filter-model.js';
import { openReader, publishToys } from './published-toys.js';
import { type ReleasedToy, sorted } from './toy-model.js';
import { toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

/** 1,000 toys in three publications, so that revisions and release times tie too. */
const released: ReleasedToy[] = [];
const drafts = randomToys(1_000);
for (const batch of [drafts.slice(0, 500), drafts.slice(500, 800), drafts.slice(800)]) {
  const revision = await publishToys(database, batch);
  released.push(...batch.map((draft: Draft) => ({ draft, revision })));
}

interface Question {
  readonly orderBy: readonly OrderInput[];
  readonly filter: FilterInput | undefined;
  readonly size: number;
}

// Small pages only of few toys: a thousand pages of one would show no more and take a minute.
const question: fc.Arbitrary<Question> = fc
  .tuple(
    randomOrder,
    fc.constantFrom<readonly [FilterInput | undefined, number]>(
      [undefined, 50],
      [undefined, 20],
      [{ amount: { gte: 9 } }, 10],
      [{ colour: { isNull: true }, isForSale: { equals: true } }, 5],
      [{ colour: { equals: 'RED' }, price: { lt: '12.50' }, amount: { isNull: false } }, 1],
      [{ name: { equals: 'nobody’s' } }, 1],
    ),
    fc.nat(50),
  )
  .map(([orderBy, [filter, smallest], more]) => ({ orderBy, filter, size: smallest + more }));

function expectedIds({ orderBy, filter }: Question): readonly string[] {
  const passing = filter === undefined ? released : released.filter((toy) => passes(toy, filter, []));
  return sorted(passing, readOrder(toys, orderBy)).map(({ draft }) => draft.recordId);
}

async function hasNextAndPrevious(reader: RequestReader, page: Page): Promise<readonly [boolean, boolean]> {
  const behind = await reader.hasBehind(page);
  return page.plan.direction === 'forward' ? [page.hasMore, behind] : [behind, page.hasMore];
}

/** Walk a list from end to end and check every page on the way against the ids in the order expected. */
async function walk(direction: 'forward' | 'backward', { orderBy, filter, size }: Question, ids: readonly string[]) {
  const reader = await openReader(database);
  const request: Omit<ListRequest, 'page'> = { dataset: toys, orderBy, filter };
  let cursor: string | undefined;
  for (let done = 0; done < ids.length || done === 0; done += size) {
    const forward = { first: size, after: cursor };
    const page = await reader.list({
      ...request,
      page: direction === 'forward' ? forward : { last: size, before: cursor },
    });
    const end = direction === 'forward' ? Math.min(done + size, ids.length) : ids.length - done;
    const start = direction === 'forward' ? done : Math.max(end - size, 0);
    const found = page.rows.map(({ recordId }) => recordId);
    assert.deepEqual(found, ids.slice(start, end), `${direction} from ${start} to ${end}`);
    assert.deepEqual(await hasNextAndPrevious(reader, page), [end < ids.length, start > 0]);
    const edge = direction === 'forward' ? page.rows.at(-1) : page.rows[0];
    cursor = edge === undefined ? undefined : cursorOf(page.plan, edge);
    if (done === 0) assert.equal(await reader.count(page.plan, page.moment), ids.length);
  }
}

describe('a list of 1,000 records', () => {
  for (const direction of ['forward', 'backward'] as const) {
    it(`gives each exactly once, in the order asked for, page by page ${direction}`, async () => {
      const property = fc.asyncProperty(question, (asked) => walk(direction, asked, expectedIds(asked)));
      await fc.assert(property, { numRuns: 30 });
    });
  }
});
