import type { Dataset } from '../catalog/registry.js';
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

/** The newest revision of each of these datasets by a revision, in their order; 0 where it holds nothing yet. */
export async function readLastRevisions(
  read: RunStatement,
  datasets: readonly Dataset[],
  until: number,
): Promise<readonly number[]> {
  const rows = await read({
    text: `select coalesce((select p.revision from "open"."publication" p where p.dataset = d.name and p.revision <= $2 order by p.revision desc limit 1), 0)::text as revision
from unnest($1::text[]) with ordinality as d(name, place) order by d.place`,
    values: [datasets.map(({ name }) => name), until],
  });
  return rows.map(({ revision }) => Number(revision));
}
