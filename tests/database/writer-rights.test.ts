import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { WRITER } from '../../src/database/roles.js';
import { inWriterTransaction } from '../../src/database/writer-transaction.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { asRole, assertForbidden } from './as-role.js';

let fresh: FreshDatabase;
before(async () => {
  fresh = await freshDatabase();
  await asOwner(fresh.ownerUrl, 'create table "intake"."note" (text text)');
});
after(() => fresh.drop());

describe('role of the writer', () => {
  it('is who writes', async () => {
    const role = await inWriterTransaction(fresh.database.writer, (run) =>
      run({ text: 'select current_user as role', values: [] }),
    );
    assert.deepEqual(role, [{ role: WRITER }]);
  });

  it('may not change the structure of anything', async () => {
    const changes = [
      'alter table "open"."agencies" add column mine text',
      'alter table "open"."agencies" drop column name',
      'drop table "open"."agencies"',
      'drop schema "intake" cascade',
      'create table "open"."mine" (x int)',
      'create table "intake"."mine" (x int)',
      'create index on "open"."agencies" (name)',
      'create schema mine',
      'create role mine',
    ];
    for (const change of changes) await assertForbidden(asRole(fresh, WRITER, change), change);
  });

  it('may not let others at what it may read', async () => {
    await asRole(fresh, WRITER, 'grant select on "intake"."note" to public').catch(() => undefined);
    const [granted] = await asOwner(
      fresh.ownerUrl,
      `select count(*)::int as count from information_schema.role_table_grants where table_name = 'note' and grantee not in ('${WRITER}', current_user)`,
    );
    assert.deepEqual(granted, { count: 0 });
  });

  it('may not remove what was released', async () => {
    for (const table of ['agencies', 'publication', 'change']) {
      await assertForbidden(asRole(fresh, WRITER, `delete from "open"."${table}"`), table);
      await assertForbidden(asRole(fresh, WRITER, `truncate "open"."${table}"`), table);
    }
  });
});

describe('transaction of the writer', () => {
  const write = (text: string) => ({ text: 'insert into "intake"."note" values ($1)', values: [text] });
  const notes = () => asOwner(fresh.ownerUrl, 'select text from "intake"."note"');

  it('happens as a whole, or not at all', async () => {
    await inWriterTransaction(fresh.database.writer, async (run) => {
      await run(write('kept'));
      assert.deepEqual(await notes(), []);
    });
    const failing = inWriterTransaction(fresh.database.writer, async (run) => {
      await run(write('lost'));
      throw new Error('second thoughts');
    });
    await assert.rejects(failing, /second thoughts/);
    assert.deepEqual(await notes(), [{ text: 'kept' }]);
  });

  it('gives back what the work gives', async () => {
    assert.equal(await inWriterTransaction(fresh.database.writer, async () => 7), 7);
  });
});
