import { sql } from 'kysely';
import { instantFromDatabase } from '../catalog/columns/instant.js';
import type { Dataset } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { readAt } from './read-at.js';
import { columnOf, type Fragment, tableOf, writeStatement } from './sql.js';
import { isValid, type Validity } from './validity.js';

/** How much a dataset holds at a moment, when it began, and when it last changed. */
export interface DatasetSummary {
  readonly recordCount: number;
  readonly sampleCount: number;
  /** First and last of the days on which its records were made, or published at their source. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly firstPublishedAt: string | null;
  readonly latestRevision: number | null;
  readonly latestPublishedAt: string | null;
}

/** One statement for the counts of any number of datasets: a `union all` of a count each. */
export function summariesStatement(datasets: readonly Dataset[], validity: Validity, revision: number): Statement {
  const counts = datasets.map((dataset) => {
    const isSample = dataset.column('sample') === undefined ? sql`false` : sql`t.sample`;
    return sql`select ${dataset.name}::text as name, count(*) as records, count(*) filter (where ${isSample}) as samples, ${days(dataset, 'min')} as first_on, ${days(dataset, 'max')} as last_on from ${tableOf(dataset)} as ${sql.id('t')} where ${isValid('t', validity)}`;
  });
  return writeStatement(sql`select s.snapshot, c.*, f.released_at as first_released_at, l.revision, l.released_at from ${SNAPSHOT} as s
cross join (${sql.join(counts, sql` union all `)}) as c
left join lateral (select p.revision, p.released_at from "open"."publication" as p where p.dataset = c.name and p.revision <= ${revision}::bigint order by p.revision desc limit 1) as l on true
left join lateral (select p.released_at from "open"."publication" as p where p.dataset = c.name and p.revision <= ${revision}::bigint order by p.revision limit 1) as f on true`);
}

// Least and greatest pass over nothing, as min and max do.
function days(dataset: Dataset, extreme: 'min' | 'max'): Fragment {
  const columns = ['formedOn', 'publishedOn'].flatMap((name) => dataset.column(name) ?? []);
  if (columns.length === 0) return sql`null::text`;
  const extremes = columns.map((column) => sql`${sql.raw(extreme)}(${columnOf('t', column)})`);
  return sql`${sql.raw(extreme === 'min' ? 'least' : 'greatest')}(${sql.join(extremes)})::text`;
}

/** The summaries of these datasets at a moment, in their order. */
export async function readSummaries(
  read: RunStatement,
  datasets: readonly Dataset[],
  moment: Moment,
): Promise<readonly DatasetSummary[]> {
  if (datasets.length === 0) return [];
  const rows = await readAt(read, moment, (validity) => summariesStatement(datasets, validity, moment.revision));
  const byName = new Map(rows.map((row) => [String(row.name), row]));
  return datasets.map(({ name }) => {
    const row = byName.get(name);
    const instant = (raw: unknown) => (typeof raw === 'string' ? instantFromDatabase(raw) : null);
    return {
      recordCount: Number(row?.records ?? 0),
      sampleCount: Number(row?.samples ?? 0),
      firstOn: typeof row?.first_on === 'string' ? row.first_on : null,
      lastOn: typeof row?.last_on === 'string' ? row.last_on : null,
      firstPublishedAt: instant(row?.first_released_at),
      latestRevision: row?.revision === null || row?.revision === undefined ? null : Number(row.revision),
      latestPublishedAt: instant(row?.released_at),
    };
  });
}
