import type { Database } from '../src/database/open-database.js';
import type { RunStatement } from '../src/database/statement.js';

/** A database whose every question goes another way: to be counted, or to fail. */
export function readingWith(database: Database, read: RunStatement): Database {
  return { ...database, read, analyse: read, readAt: () => read, analyseAt: () => read, readPresent: read };
}
