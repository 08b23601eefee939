import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { catchUpIndex } from '../../src/publication/search-index/catch-up.js';
import { indexedRevision } from '../../src/query/search/lexicon.js';
import { keepIndexed } from '../../src/server/index-keeper.js';
import { RevisionClock } from '../../src/server/revision-clock.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toy } from '../publication/toys.js';
import { openReader, publishToys } from '../query/published-toys.js';
import { toyRegistry } from '../toy-datasets.js';

let fresh: FreshDatabase;
let clock: RevisionClock;
before(async () => {
  fresh = await freshDatabase(toyRegistry);
  clock = await RevisionClock.start(fresh.database);
});
after(async () => {
  await clock.close();
  await fresh.drop();
});

async function untilIndexed(revision: number): Promise<void> {
  for (;;) {
    if ((await indexedRevision(fresh.database.read)) >= revision) return;
    await delay(20);
  }
}

describe('index of a server', () => {
  it('catches up when the server starts, and after every publication', async () => {
    const before = await publishToys(fresh.database, [toy('A', { name: '竹蜻蜓' })]);
    const keeper = keepIndexed(fresh.database, clock, (error) => assert.fail(String(error)));
    await untilIndexed(before);
    const after = await publishToys(fresh.database, [toy('B', { name: '拨浪鼓' })]);
    await untilIndexed(after);
    const { hits } = await (await openReader(fresh.database)).search({ query: '浪鼓' });
    assert.deepEqual(
      hits.map(({ row }) => row.label),
      ['拨浪鼓'],
    );
    await keeper.stop();
  });

  it('is entered once, however many servers keep it', async () => {
    const drafts = Array.from({ length: 50 }, (_, at) => toy(`C${at}`, { name: `风筝${at}` }));
    await publishToys(fresh.database, drafts);
    await Promise.all([catchUpIndex(fresh.database), catchUpIndex(fresh.database), catchUpIndex(fresh.database)]);
    const reader = await openReader(fresh.database);
    const page = await reader.search({ query: '风筝', first: 100 });
    assert.equal(page.hits.length, 50);
    assert.deepEqual((await reader.searchTally(page)).datasets, [{ value: 'toys', count: 50 }]);
  });
});
