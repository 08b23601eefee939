import { sql } from 'kysely';
import type { Statement } from '../database/statement.js';
import type { ChangesPlan } from './changes-plan.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { allOf, type Fragment, writeStatement } from './sql.js';

/**
 * The statement of a page of changes, in the order in which they were committed. It asks for one change more than the
 * page holds, and always gives at least one row, with the snapshot's revision. The first two changes of all are
 * ```sql
 * select s.snapshot, page.*, p.released_at, p.agency, p.released_by
 * from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join lateral (
 *   select c.revision, c.sequence, c.dataset, c.record_id, c.kind, c.reason, c.digest from "open"."change" as c
 *   where ((c.revision, c.sequence) > ($1::bigint, $2::integer) and c.revision <= $3::bigint)
 *   order by c.revision, c.sequence limit $4
 * ) as page on true
 * left join "open"."publication" as p on p.revision = page.revision order by page.revision, page.sequence
 * ```
 */
export function changesStatement(plan: ChangesPlan, moment: Moment): Statement {
  const page = plan.datasets === undefined ? changesSelect(plan, moment, []) : changesOfDatasets(plan, moment);
  return writeStatement(
    sql`select s.snapshot, page.*, p.released_at, p.agency, p.released_by from ${SNAPSHOT} as s left join lateral (${page}) as page on true left join "open"."publication" as p on p.revision = page.revision order by page.revision, page.sequence`,
  );
}

function changesSelect({ after, limit, agency }: ChangesPlan, moment: Moment, link: readonly Fragment[]): Fragment {
  const ofAgency =
    agency === undefined
      ? []
      : [
          sql`exists (select 1 from "open"."publication" as o where o.revision = c.revision and o.agency = ${agency}::uuid)`,
        ];
  const conditions = allOf([
    ...link,
    sql`(c.revision, c.sequence) > (${after.revision}::bigint, ${after.sequence}::integer)`,
    sql`c.revision <= ${moment.revision}::bigint`,
    ...ofAgency,
  ]);
  return sql`select c.revision, c.sequence, c.dataset, c.record_id, c.kind, c.reason, c.digest from "open"."change" as c where ${conditions} order by c.revision, c.sequence limit ${limit + 1}`;
}

// Each dataset gives its own next page off its index, and the first of them together are the page: never a scan over
// the changes of other datasets.
function changesOfDatasets(plan: ChangesPlan, moment: Moment): Fragment {
  const names = plan.datasets?.map(({ name }) => name) ?? [];
  const own = changesSelect(plan, moment, [sql`c.dataset = d.name`]);
  return sql`select own.* from unnest(${[...new Set(names)]}::text[]) as d(name) cross join lateral (${own}) as own order by own.revision, own.sequence limit ${plan.limit + 1}`;
}
