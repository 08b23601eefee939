import type { Database } from '../../src/database/open-database.js';
import type { RunStatement } from '../../src/database/statement.js';
import type { Change, ChangesPage } from '../../src/query/changes.js';
import type { ChangesRequest } from '../../src/query/changes-plan.js';
import { openReader } from './published-toys.js';

/** Any number of changes a page, 20 unless a test says otherwise. */
export const LIMITS = { standard: 20, largest: 1_000 };

/** A page of changes, each asked for by a request of its own. */
export async function changesPage(
  database: Database,
  request: ChangesRequest = {},
  read: RunStatement = database.read,
): Promise<ChangesPage> {
  return (await openReader(database, read)).changes(request, LIMITS);
}

/** All changes after a cursor until nothing comes after them, page by page, and where they end. */
export async function changesAfter(
  database: Database,
  request: ChangesRequest = {},
): Promise<{ readonly changes: readonly Change[]; readonly next: string }> {
  const page = await changesPage(database, request);
  if (page.caughtUp) return page;
  const { changes, next } = await changesAfter(database, { ...request, after: page.next, since: undefined });
  return { changes: [...page.changes, ...changes], next };
}
