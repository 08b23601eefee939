import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { asOwner, freshDatabase } from '../fresh-database.js';

const { database, ownerUrl, drop } = await freshDatabase();
after(drop);

const SLEEP = { text: 'select pg_sleep(60)', values: [] };

/** How many statements sleep, asked until it is a number. */
async function sleepersBecome(count: number): Promise<void> {
  for (;;) {
    const rows = await asOwner(
      ownerUrl,
      `select pid from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active' and datname = current_database()`,
    );
    if (rows.length === count) return;
    await delay(10);
  }
}

describe('a statement for which nobody waits any more', () => {
  it('is stopped in the database, and fails with the reason', async () => {
    const controller = new AbortController();
    const running = database.read(SLEEP, controller.signal);
    await sleepersBecome(1);
    const reason = new Error('gone');
    controller.abort(reason);
    await assert.rejects(running, reason);
    await sleepersBecome(0);
  });

  it('is not begun', async () => {
    const reason = new Error('gone');
    await assert.rejects(database.read(SLEEP, AbortSignal.abort(reason)), reason);
  });

  it('takes no other with it, however many are stopped', async () => {
    const others = Array.from({ length: 40 }, (_, index) =>
      database.read({ text: 'select $1::int as index, pg_sleep(0.01)', values: [index] }),
    );
    for (let round = 0; round < 10; round += 1) {
      const controller = new AbortController();
      const running = Array.from({ length: 3 }, () => database.analyse(SLEEP, controller.signal));
      await delay(10);
      controller.abort(new Error('gone'));
      for (const result of await Promise.allSettled(running)) assert.equal(result.status, 'rejected');
    }
    assert.deepEqual(
      (await Promise.all(others)).map(([row]) => row?.index),
      Array.from({ length: 40 }, (_, index) => index),
    );
    const [{ idle, waiting } = { idle: 0, waiting: 1 }] = (await database.pools()).filter(
      ({ name }) => name === 'analyses',
    );
    assert.ok(idle > 0 && waiting === 0);
  });
});

describe('pages', () => {
  it('do not wait for statistics', async () => {
    const controller = new AbortController();
    const analyses = Array.from({ length: 20 }, () => database.analyse(SLEEP, controller.signal));
    await sleepersBecome(4);
    assert.deepEqual(await database.read({ text: 'select 1 as one', values: [] }), [{ one: 1 }]);
    controller.abort(new Error('gone'));
    for (const { status } of await Promise.allSettled(analyses)) assert.equal(status, 'rejected');
  });
});
