import { sql } from 'kysely';
import type { Statement } from '../../database/statement.js';
import { SNAPSHOT } from '../list-statement.js';
import { allOf, type Fragment, writeStatement } from '../sql.js';
import type { Validity } from '../validity.js';
import type { SearchPlace } from './search-cursor.js';
import type { SearchPlan } from './search-plan.js';

/**
 * Words with more hits than this are common: their newest hits are looked for month by month. Each hit may lie on a page of
 * its own of the table: 10,000 of them are 7,000 pages of a million entries, of which 20 hits need a few hundred.
 */
export const COMMON = 1_000;

/** Up to so many hits are counted out. */
export const COUNTED = 10_000;

type Bounds = Pick<SearchPlan, 'from' | 'to'>;

/**
 * The next hits of a `tsquery`, newest first, and how many there are up to `most`; with more than that, which hits
 * these are is left to chance. At present, without bounds or place, it is
 * ```sql
 * with found as materialized (
 *   (select e.dataset, e.record_id, e.agency, e.day from "open"."search_entry" as e
 *    where (e.until_revision is null and e.lexemes @@ $1::tsquery) limit $2)
 * )
 * select s.snapshot, page.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join (
 *   select f.dataset, f.record_id, f.day::text as day, (select count(*) from found) as count from found as f
 *   order by f.day desc, f.record_id limit $3
 * ) as page on true order by page.day desc, page.record_id
 * ```
 */
export function hitsStatement(
  lexemes: string,
  bounds: Bounds,
  after: SearchPlace | undefined,
  limit: number,
  most: number | undefined,
  validity: Validity,
): Statement {
  const found = entries(lexemes, [...inBounds(bounds), ...behind(after)], most, validity);
  return writeStatement(
    sql`with found as materialized (${found}) select s.snapshot, page.* from ${SNAPSHOT} as s left join (select f.dataset, f.record_id, f.day::text as day, (select count(*) from found) as count from found as f order by f.day desc, f.record_id limit ${limit}) as page on true order by page.day desc, page.record_id`,
  );
}

/** How many hits there are, up to `most`, and how they fall to datasets, agencies and years. */
export function tallyStatement(
  lexemes: string,
  bounds: Bounds,
  most: number | undefined,
  validity: Validity,
): Statement {
  const found = entries(lexemes, inBounds(bounds), most, validity);
  return writeStatement(
    sql`with found as materialized (${found}) select s.snapshot, (select count(*) from found) as count, t.* from ${SNAPSHOT} as s left join (select case when grouping(f.dataset) = 0 then 'dataset' when grouping(f.agency) = 0 then 'agency' else 'year' end as facet, coalesce(f.dataset, f.agency::text, (extract(year from f.day))::text) as value, count(*) as hits from found as f group by grouping sets ((f.dataset), (f.agency), (extract(year from f.day)))) as t on true`,
  );
}

function entries(
  lexemes: string,
  conditions: readonly Fragment[],
  most: number | undefined,
  validity: Validity,
): Fragment {
  const limit = most === undefined ? sql`` : sql` limit ${most}`;
  const part = (valid: readonly Fragment[]) =>
    sql`(select e.dataset, e.record_id, e.agency, e.day from "open"."search_entry" as e where ${allOf([...valid, sql`e.lexemes @@ ${lexemes}::tsquery`, ...conditions])}${limit})`;
  const present = sql`e.until_revision is null`;
  if (validity.form === 'present') return part([present]);
  // Two indexes, one for what is present and one for what was: each part is served by its own.
  const since = sql`e.since_revision <= ${validity.revision}::bigint`;
  const past = [sql`e.until_revision is not null`, since, sql`e.until_revision > ${validity.revision}::bigint`];
  return sql`${part([present, since])} union all ${part(past)}`;
}

function inBounds({ from, to }: Bounds): readonly Fragment[] {
  return [
    ...(from === undefined ? [] : [sql`e.day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`e.day <= ${to}::date`]),
  ];
}

function behind(after: SearchPlace | undefined): readonly Fragment[] {
  if (after === undefined) return [];
  const { day, recordId } = after;
  return [sql`(e.day < ${day}::date or (e.day = ${day}::date and e.record_id > ${recordId}::uuid))`];
}

/** How many entries each month ever had, the newest first. */
export function monthsStatement(): Statement {
  return writeStatement(
    sql`select s.snapshot, m.month, m.entries from ${SNAPSHOT} as s left join "open"."search_month" as m on true order by m.month desc`,
  );
}
