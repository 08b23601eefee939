import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { FilterInput } from '../../src/query/list-request.js';
import { cursorOf } from '../../src/query/page.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishToys } from './published-toys.js';
import { toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

describe('a page that starts at a cursor of a longer list', () => {
  it('has something before it only where its own list has', async () => {
    await publishToys(
      database,
      [1, 2, 3, 4].map((amount) => toy({ name: `玩具${amount}`, amount })),
    );
    const reader = await openReader(database);
    const whole = await reader.list({ dataset: toys, page: {} });
    const cursors = whole.rows.map((row) => cursorOf(whole.plan, row));
    const isPreceded = async (filter: FilterInput, cursor: string | undefined) =>
      reader.hasBehind(await reader.list({ dataset: toys, filter, page: { first: 1, after: cursor } }));
    assert.equal(await isPreceded({ amount: { gt: 2 } }, cursors[1]), false);
    assert.equal(await isPreceded({ amount: { gt: 1 } }, cursors[1]), true);
    const isFollowed = async (filter: FilterInput, cursor: string | undefined) =>
      reader.hasBehind(await reader.list({ dataset: toys, filter, page: { last: 1, before: cursor } }));
    assert.equal(await isFollowed({ amount: { lt: 3 } }, cursors[2]), false);
    assert.equal(await isFollowed({ amount: { lt: 4 } }, cursors[2]), true);
  });
});
