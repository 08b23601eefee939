import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inWriterTransaction } from '../../src/database/writer-transaction.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';

// More than the writer has connections.
const TIMES = 8;

describe('a transaction of the writer', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.drop());

  it('gives its connection back when that is cut in the middle, as often as it may be', async () => {
    const { writer } = fresh.database;
    for (let time = 0; time < TIMES; time += 1)
      await assert.rejects(
        inWriterTransaction(writer, async (run) => {
          const [row] = await run({ text: 'select pg_backend_pid() as pid', values: [] });
          await asOwner(fresh.ownerUrl, 'select pg_terminate_backend($1, 5000)', [row?.pid]);
          await run({ text: 'select 1', values: [] });
        }),
        /terminat|not queryable/,
      );
    const writers = (await fresh.database.pools()).find(({ name }) => name === 'writer');
    assert.deepEqual(writers, { name: 'writer', busy: 0, idle: 0, waiting: 0 });
    assert.deepEqual(await inWriterTransaction(writer, (run) => run({ text: 'select 1 as one', values: [] })), [
      { one: 1 },
    ]);
  });

  it('holds nothing any more when it fails', async () => {
    const { writer } = fresh.database;
    await assert.rejects(
      inWriterTransaction(writer, async (run) => {
        await run({ text: 'select pg_advisory_xact_lock(1)', values: [] });
        throw new Error('thought better of it');
      }),
      /thought better/,
    );
    assert.deepEqual(
      await asOwner(fresh.ownerUrl, `select 1 from pg_locks where locktype = 'advisory' and objid = 1`),
      [],
    );
  });
});
