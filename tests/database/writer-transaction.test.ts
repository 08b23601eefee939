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

  it('copies rows in, and drops them with the rest when it fails', async () => {
    const { writer } = fresh.database;
    const store = (id: string, end: () => void) =>
      inWriterTransaction(writer, async (run, copy) => {
        await copy('copy "intake"."submission_row" (submission, "row", status) from stdin', `${id}\t2\tcounted\n`);
        end();
        return run({ text: 'select "row" from "intake"."submission_row" where submission = $1', values: [id] });
      });
    assert.deepEqual(await store('00000000-0000-4000-8000-000000000001', () => undefined), [{ row: 2 }]);
    const lost = '00000000-0000-4000-8000-000000000002';
    await assert.rejects(store(lost, () => assert.fail('thought better of it')));
    assert.deepEqual(
      await asOwner(fresh.ownerUrl, 'select 1 from "intake"."submission_row" where submission = $1', [lost]),
      [],
    );
  });
});
