import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../src/publication/draft.js';
import type { FilterInput, OrderInput } from '../../src/query/list-request.js';
import { readOrder } from '../../src/query/order.js';
import { cursorOf } from '../../src/query/page.js';
import type { Relation } from '../../src/query/relation.js';
import type { RequestReader } from '../../src/query/request-reader.js';
import type { Row } from '../../src/query/row.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { randomOrder } from './arbitrary-questions.js';
import { randomToys } from './arbitrary-toys.js';
import { passes } from './filter-model.js';
import { openReader, publishMakers, publishToys } from './published-toys.js';
import { sorted } from './toy-model.js';
import { makerId, makers, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

const names = ['积木厂', '木马厂', '甲店', '乙店', '没有玩具的厂'];
await publishMakers(database, names);
const drafts = randomToys(300);
const revision = await publishToys(database, drafts);

/** The ways from makers to toys, and which toys each leads to. */
const WAYS: Readonly<Record<string, (draft: Draft, maker: string) => boolean>> = {
  toys: ({ values }, maker) => values.maker === makerId(maker),
  soldToys: ({ values }, maker) => Array.isArray(values.sellers) && values.sellers.includes(makerId(maker)),
};

interface Question {
  readonly way: string;
  readonly direction: 'forward' | 'backward';
  readonly orderBy: readonly OrderInput[];
  readonly filter: FilterInput | undefined;
  readonly size: number;
}

const question: fc.Arbitrary<Question> = fc.record({
  way: fc.constantFrom('toys', 'soldToys'),
  direction: fc.constantFrom('forward', 'backward'),
  orderBy: randomOrder,
  filter: fc.constantFrom(undefined, { colour: { isNull: true } }, { not: { amount: { gte: 9 } } }),
  size: fc.integer({ min: 9, max: 60 }),
});

function relationOf(way: string): Relation {
  const relation = makers.inverses.find(({ name }) => name === way);
  return relation === undefined ? assert.fail(way) : { form: 'inverse', name: way, relation };
}

function expectedIds({ way, orderBy, filter }: Question, maker: string): readonly string[] {
  const related = drafts.filter((draft) => WAYS[way]?.(draft, maker)).map((draft) => ({ draft, revision }));
  const passing = filter === undefined ? related : related.filter((toy) => passes(toy, filter, names));
  return sorted(passing, readOrder(toys, orderBy)).map(({ draft }) => draft.recordId);
}

/** Walk one record's list from end to end; each page's flags are checked on the way. */
async function walk(reader: RequestReader, parent: Row, { way, direction, orderBy, filter, size }: Question) {
  const relation = relationOf(way);
  const ids: string[] = [];
  for (let cursor: string | undefined, isFirst = true; ; isFirst = false) {
    const pageInput = direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const page = await reader.related(parent, relation, { orderBy, filter, page: pageInput });
    const found = page.rows.map(({ recordId }) => recordId);
    if (direction === 'forward') ids.push(...found);
    else ids.unshift(...found);
    assert.equal(await reader.hasBehind(page, { relation, parent }), !isFirst);
    const edge = direction === 'forward' ? page.rows.at(-1) : page.rows[0];
    if (!page.hasMore || edge === undefined) return { ids, count: await reader.relatedCount(parent, relation, page) };
    cursor = cursorOf(page.plan, edge);
  }
}

describe('the records related to each of several records', () => {
  it('come each exactly once, in any order, page by page in either direction', async () => {
    const property = fc.asyncProperty(question, async (asked) => {
      const reader = await openReader(database);
      const { rows } = await reader.list({ dataset: makers, page: {} });
      assert.equal(rows.length, names.length);
      await Promise.all(
        rows.map(async (parent) => {
          const ids = expectedIds(asked, String(parent.name));
          assert.deepEqual(await walk(reader, parent, asked), { ids, count: ids.length });
        }),
      );
    });
    await fc.assert(property, { numRuns: 20 });
  });
});
