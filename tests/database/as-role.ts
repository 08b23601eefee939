import assert from 'node:assert/strict';
import pg from 'pg';
import { type READER, roleUrl, type WRITER } from '../../src/database/roles.js';
import type { FreshDatabase } from '../fresh-database.js';

/** Run one statement as a role on a connection of its own, without the settings that our pools add. */
export async function asRole(
  { ownerUrl }: FreshDatabase,
  role: typeof READER | typeof WRITER,
  text: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: roleUrl(ownerUrl, role) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Asserts that PostgreSQL refuses for lack of a right (SQLSTATE 42501). */
export async function assertForbidden(work: Promise<unknown>, what: string): Promise<void> {
  await assert.rejects(
    work,
    (error) => {
      assert.ok(error instanceof pg.DatabaseError, String(error));
      assert.equal(error.code, '42501', `${what}: ${error.message}`);
      return true;
    },
    what,
  );
}
