import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../src/database/embedded/embedded-database.js';
import { ensureRoles, READER, roleUrl, WRITER } from '../../src/database/roles.js';
import { LongchengError } from '../../src/errors.js';
import { asOwner } from '../fresh-database.js';

const ROLES = [READER, WRITER] as const;

// Roles belong to a whole server, so these tests have one of their own and take the roles from nobody.
describe('roles', () => {
  let server: EmbeddedDatabase;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-roles-'));
    await chmod(folder, 0o755);
    server = await openEmbeddedDatabase({ directory: join(folder, 'postgres'), settings: { fsync: 'off' } });
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function createDatabase(name: string): Promise<string> {
    await asOwner(server.url, `create database "${name}"`);
    return Object.assign(new URL(server.url), { pathname: `/${encodeURIComponent(name)}` }).href;
  }

  async function assertCanConnect(url: string): Promise<void> {
    for (const role of ROLES)
      assert.deepEqual(await asOwner(roleUrl(url, role), 'select current_user as name'), [{ name: role }]);
  }

  it('are made once, however many servers start at the same time on databases of their own', async () => {
    await asOwner(server.url, `drop role if exists ${READER}; drop role if exists ${WRITER}`);
    const urls: string[] = [];
    for (const name of ['one', 'two', 'three', 'four']) urls.push(await createDatabase(name));
    await Promise.all(urls.map(ensureRoles));
    for (const url of urls) await assertCanConnect(url);
  });

  it('get the password that follows from the owner’s when they have another', async () => {
    const url = await createDatabase('password');
    await ensureRoles(url);
    for (const role of ROLES) await asOwner(server.url, `alter role ${role} password 'of another installation'`);
    await assert.rejects(assertCanConnect(url), /password authentication failed/);
    await ensureRoles(url);
    await assertCanConnect(url);
  });

  it('are let into a database from which all others are kept out, whatever its name', async () => {
    const url = await createDatabase('龙城 公开');
    await asOwner(
      url,
      `do $$ begin execute format('revoke connect on database %I from public', current_database()); end $$`,
    );
    await ensureRoles(url);
    await assertCanConnect(url);
  });

  it('may log in and nothing else', async () => {
    await ensureRoles(server.url);
    const attributes = await asOwner(
      server.url,
      `select bool_and(rolcanlogin) as login, bool_or(rolsuper or rolinherit or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls) as more, count(*)::int as count from pg_roles where rolname in ('${READER}', '${WRITER}')`,
    );
    assert.deepEqual(attributes, [{ login: true, more: false, count: 2 }]);
    const memberships = await asOwner(
      server.url,
      `select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname in ('${READER}', '${WRITER}')`,
    );
    assert.deepEqual(memberships, []);
  });

  it('can not be made by an owner who may not make roles, who is told what is missing', async () => {
    await ensureRoles(server.url);
    await asOwner(server.url, `create role weak login password 'weak-2019'`);
    const url = Object.assign(new URL(server.url), { username: 'weak', password: 'weak-2019' }).href;
    await assert.rejects(ensureRoles(url), (error) => {
      assert.ok(error instanceof LongchengError);
      assert.equal(error.code, 'BAD_CONFIGURATION');
      assert.match(error.message, /longcheng_reader.*DATABASE_URL.*CREATEROLE/);
      assert.ok(!error.message.includes('weak-2019'));
      return true;
    });
  });
});
