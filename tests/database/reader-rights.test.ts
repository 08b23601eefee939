import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OPEN } from '../../src/database/dataset-tables.js';
import { READER, WRITER } from '../../src/database/roles.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { asRole, assertForbidden } from './as-role.js';

describe('role of the public', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
    await asOwner(fresh.ownerUrl, 'create table "intake"."secret" (payload text)');
    await asOwner(fresh.ownerUrl, `insert into "intake"."secret" values ('not released')`);
  });
  after(() => fresh.drop());

  const asReader = (text: string) => asRole(fresh, READER, text);

  it('may read everything that is released', async () => {
    const tables = await asOwner(
      fresh.ownerUrl,
      `select table_name from information_schema.tables where table_schema = '${OPEN}'`,
    );
    assert.ok(tables.length > 2);
    for (const { table_name: name } of tables)
      assert.deepEqual(await asReader(`select * from "open"."${String(name)}"`), []);
  });

  it('fails with a permission error when a query through the public pool touches intake', async () => {
    const touches = [
      'select * from "intake"."secret"',
      'select count(*) from "intake"."secret"',
      'select 1 where exists (select from "intake"."secret")',
      'with leaked as (select * from "intake"."secret") select a.* from "open"."agencies" a, leaked',
      `insert into "intake"."secret" values ('x')`,
    ];
    for (const text of touches) {
      await assertForbidden(fresh.database.read({ text, values: [] }), text);
      await assertForbidden(asReader(text), text);
    }
  });

  it('does not gain intake by a table that a later migration adds there, which the writer does', async () => {
    await asOwner(fresh.ownerUrl, 'create table "intake"."later" (payload text)');
    await assertForbidden(asReader('select * from "intake"."later"'), 'later table');
    await asRole(fresh, WRITER, `insert into "intake"."later" values ('submitted')`);
    assert.deepEqual(await asRole(fresh, WRITER, 'select * from "intake"."later"'), [{ payload: 'submitted' }]);
  });

  it('may read a table that a later migration adds to what is open, without anybody granting it', async () => {
    await asOwner(fresh.ownerUrl, 'create table "open"."later" as select 1 as figure');
    assert.deepEqual(await asReader('select * from "open"."later"'), [{ figure: 1 }]);
  });

  it('may change nothing that is released, in a writing transaction either', async () => {
    const changes = [
      'insert into "open"."publication" (revision) values (1)',
      `update "open"."agencies" set name = 'x'`,
      'delete from "open"."agencies"',
      'truncate "open"."agencies"',
      'select * from "open"."agencies" for update',
      'drop table "open"."agencies"',
      'alter table "open"."agencies" add column mine text',
      'create index on "open"."agencies" (name)',
    ];
    for (const change of changes) await assertForbidden(asReader(`set transaction read write; ${change}`), change);
  });

  it('may create nothing anywhere', async () => {
    const creations = [
      'create table "open"."mine" (x int)',
      'create table "intake"."mine" (x int)',
      'create table "public"."mine" (x int)',
      'create temporary table mine (x int)',
      'create view "open"."mine" as select 1',
      'create schema mine',
      `create function "open".mine() returns int language sql as 'select 1'`,
      'create role mine',
      'create extension hstore',
    ];
    for (const creation of creations) await assertForbidden(asReader(creation), creation);
  });

  it('may not become another role, nor read what the server keeps of others', async () => {
    for (const text of [`set role ${WRITER}`, 'select rolpassword from pg_authid', `select pg_read_file('PG_VERSION')`])
      await assertForbidden(asReader(text), text);
  });

  it('has a pool that only reads, within a limit of time', async () => {
    const [settings] = await fresh.database.read({
      text: `select current_user as role, current_setting('default_transaction_read_only') as read_only, current_setting('statement_timeout') as timeout, current_setting('timezone') as zone`,
      values: [],
    });
    assert.deepEqual(settings, { role: READER, read_only: 'on', timeout: '5s', zone: 'UTC' });
  });
});
