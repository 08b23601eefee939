import { createHmac } from 'node:crypto';
import pg from 'pg';
import { LongchengError } from '../errors.js';

/** The role that answers the public: it may read schema `open` and nothing else. */
export const READER = 'longcheng_reader';

/** The role that submits, reviews and publishes. It may not change the structure of anything. */
export const WRITER = 'longcheng_writer';

type Role = typeof READER | typeof WRITER;

/**
 * The address under which a role connects to the owner's database. Its password follows from the owner's, so that
 * every server that knows DATABASE_URL knows it, and nothing more has to be kept or handed on.
 */
export function roleUrl(ownerUrl: string, role: Role): string {
  const url = new URL(ownerUrl);
  const password = rolePassword(url, role);
  // What stands behind the `?` goes before what stands in front of it, and would give the role the owner's rights.
  url.searchParams.delete('user');
  url.searchParams.delete('password');
  if (url.host === '') {
    // The address of a socket has no other place for a user.
    url.searchParams.set('user', role);
    url.searchParams.set('password', password);
  } else {
    url.username = role;
    url.password = password;
  }
  return url.href;
}

function rolePassword(ownerUrl: URL, role: Role): string {
  const ownerPassword = ownerUrl.searchParams.get('password') ?? decodeURIComponent(ownerUrl.password);
  return createHmac('sha256', `longcheng ${ownerPassword}`).update(role).digest('base64url');
}

/**
 * Make both roles where they are missing and set their passwords where those do not fit.
 * @throws LongchengError BAD_CONFIGURATION when the owner may not make roles.
 */
export async function ensureRoles(ownerUrl: string): Promise<void> {
  for (const role of [READER, WRITER] as const) {
    const url = roleUrl(ownerUrl, role);
    if (await canConnect(url)) continue;
    try {
      await makeRole(ownerUrl, role);
    } catch (error) {
      // A server with another database on the same cluster may have made it in the same moment.
      if (!(await canConnect(url))) throw error;
    }
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/** A right on the database itself is no part of what `pg_dump` writes: who restores one has it back for everybody. */
export async function denyTemporaryTables(owner: pg.Client): Promise<void> {
  await owner.query(
    `do $$ begin if has_database_privilege('${READER}', current_database(), 'temporary')
then execute format('revoke temporary on database %I from public', current_database()); end if; end $$`,
  );
}

async function makeRole(ownerUrl: string, role: Role): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const password = owner.escapeLiteral(rolePassword(new URL(ownerUrl), role));
    // Two servers may start on one database at once; the lock makes the second find the role made.
    await owner.query('select pg_advisory_lock(hashtext($1))', [role]);
    const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await owner.query(
      `${verb} role ${role} login noinherit nosuperuser nocreatedb nocreaterole noreplication password ${password}`,
    );
    await owner.query(
      `do $$ begin execute format('grant connect on database %I to ${role}', current_database()); end $$`,
    );
  } catch (error) {
    throw new LongchengError(
      'BAD_CONFIGURATION',
      `The role ${role} can not be made: ${error instanceof Error ? error.message : String(error)}. Let DATABASE_URL name a role with CREATEROLE.`,
      { role },
      error,
    );
  } finally {
    await owner.end();
  }
}
