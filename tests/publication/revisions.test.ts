import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { REVISION_CHANNEL } from '../../src/publication/revision.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { publishMakers, publishToys, toy } from './toys.js';

let fresh: FreshDatabase;
before(async () => {
  fresh = await freshDatabase(toyRegistry);
});
after(() => fresh.drop());

const oneToNumber = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('revisions', () => {
  async function revisions(): Promise<readonly number[]> {
    const rows = await fresh.database.read({
      text: 'select revision from "open"."publication" order by revision',
      values: [],
    });
    return rows.map(({ revision }) => Number(revision));
  }

  it('are without gaps and in the order of commits, however many publish at once', async () => {
    const before = (await revisions()).length;
    let isPublishing = true;
    const watcher = (async () => {
      // Whoever has seen a revision never finds a new one below it later.
      while (isPublishing) {
        const seen = await revisions();
        assert.deepEqual(seen, oneToNumber(seen.length));
      }
    })();
    const publisher = async (name: string) => {
      for (const round of [1, 2, 3, 4, 5]) await publishToys(fresh, [toy(name, { amount: round })]);
    };
    await Promise.all(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(publisher));
    isPublishing = false;
    await watcher;
    assert.deepEqual(await revisions(), oneToNumber(before + 40));
  });

  it('make one version of a record when all publish the same', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => publishToys(fresh, [toy('same')])));
    assert.equal(outcomes.filter(({ published }) => published === 1).length, 1);
    assert.equal(outcomes.filter(({ unchanged }) => unchanged === 1).length, 7);
  });

  it('are counted over all datasets', async () => {
    const first = await publishToys(fresh, [toy('over')]);
    const second = await publishMakers(fresh, 'over');
    assert.equal(second.revision, (first.revision ?? 0) + 1);
  });

  it('leave no gap behind a batch that failed or changed nothing', async () => {
    const before = (await revisions()).length;
    await assert.rejects(publishToys(fresh, [toy('gap', { madeOn: 'never' })]));
    await publishToys(fresh, []);
    assert.equal((await publishToys(fresh, [toy('gap')])).revision, before + 1);
  });

  it('are announced to whoever listens as the reader, once they can be read', async () => {
    const listener = new pg.Client({ connectionString: fresh.database.readerUrl });
    await listener.connect();
    const heard: string[] = [];
    listener.on('notification', ({ channel, payload }) => heard.push(`${channel} ${payload}`));
    await listener.query(`listen ${REVISION_CHANNEL}`);
    await assert.rejects(publishToys(fresh, [toy('heard', { madeOn: 'never' })]));
    const { revision } = await publishToys(fresh, [toy('heard')]);
    await listener.query('select 1');
    await listener.end();
    assert.deepEqual(heard, [`longcheng_revision ${revision}`]);
  });
});

describe('time of release', () => {
  const timesOf = async (revision: number | undefined) => {
    const rows = await asOwner(
      fresh.ownerUrl,
      'select released_at as time from "open"."publication" where revision = $1 union all select published_at from "open"."toys" where since_revision = $1',
      [revision],
    );
    return rows.map(({ time }) => (time instanceof Date ? time.getTime() : Number.NaN));
  };

  it('is now, on the publication and on each of its records, and never goes back whatever the clock does', async () => {
    const earliest = Date.now() - 1_000;
    const [time, ...others] = await timesOf((await publishToys(fresh, [toy('T1'), toy('T2')])).revision);
    assert.ok(time !== undefined && time >= earliest && time <= Date.now() + 1_000);
    assert.deepEqual(others, [time, time]);
    const ahead = Date.parse('2099-12-31T23:59:59.999Z');
    await asOwner(fresh.ownerUrl, 'update "open"."publication" set released_at = to_timestamp($1)', [ahead / 1_000]);
    assert.deepEqual(await timesOf((await publishToys(fresh, [toy('T3')])).revision), [ahead, ahead]);
  });
});
