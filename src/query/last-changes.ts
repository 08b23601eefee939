import type { RunStatement } from '../database/statement.js';

/** When a dataset last changed, and how many records it has ever published. */
export interface LastChange {
  readonly revision: number;
  readonly records: number;
}

/**
 * The newest revision of each dataset that has any by a revision, by its name; it reads the few rows of publications alone.
 */
export async function readLastChanges(read: RunStatement, until: number): Promise<ReadonlyMap<string, LastChange>> {
  const rows = await read({
    text: 'select dataset, max(revision)::text as revision, sum(published)::text as records from "open"."publication" where revision <= $1 group by dataset',
    values: [until],
  });
  return new Map(
    rows.map(({ dataset, revision, records }) => [
      String(dataset),
      { revision: Number(revision), records: Number(records) },
    ]),
  );
}
