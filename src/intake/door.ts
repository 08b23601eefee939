import type { Database } from '../database/open-database.js';

/** What the routes of this door need. */
export interface IntakeDoor {
  readonly database: Database;
  /** Told of every revision that an act here made, before the one who acted is. */
  readonly onRevision: (revision: number) => void;
  /** Remembers an erasure outside the database, so that a restored backup is purged of it again. */
  readonly rememberErasure: (dataset: string, recordIds: readonly string[], ground: string) => Promise<void>;
}
