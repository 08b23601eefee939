import { sql } from 'kysely';
import type { Statement } from '../database/statement.js';
import { orderClause, walkOrder } from './keyset-condition.js';
import { listConditions } from './list-conditions.js';
import type { ListPlan } from './list-plan.js';
import type { Selection } from './needs.js';
import { pageSelect } from './page-select.js';
import { allOf, type Fragment, selectionOf, tableOf, writeStatement } from './sql.js';
import type { Validity } from './validity.js';

/** The revision that the statement's own snapshot is of: it proves which state an answer shows. */
export const SNAPSHOT = sql`(select coalesce(max(revision), 0) as snapshot from "open"."publication")`;

/**
 * The statement of a page. It asks for one record more than the page holds, to know whether there are more, and always
 * gives at least one row, with the snapshot's revision.
 *
 * `{ dataset: makers, filter: { name: { contains: '厂' } }, page: { first: 2 } }`, where `makers` have no column but `name`,
 * becomes
 * ```sql
 * select s.snapshot, page.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join lateral (
 *   select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
 *     "t"."absences", "t"."redactions", "t"."until_revision"
 *   from "open"."makers" as "t" where ("t"."until_revision" is null and "t"."name" like '%' || $1::text || '%')
 *   order by "t"."natural_key" asc, "t"."record_id" asc limit 3
 * ) as page on true order by "page"."natural_key" asc, "page"."record_id" asc
 * ```
 */
export function listStatement(plan: ListPlan, validity: Validity): Statement {
  const order = orderClause(walkOrder(plan.order, plan.direction), 'page');
  return writeStatement(
    sql`select s.snapshot, ${wantedOf(plan.selection)} from ${SNAPSHOT} as s left join lateral (${pageSelect(plan, validity)}) as page on true order by ${order}`,
  );
}

/** What is wanted of the rows of a page: not those columns that are there only to sort by. */
export function wantedOf(selection: Selection): Fragment {
  return selection.sortedBy.length === 0 ? sql`page.*` : selectionOf('page', selection);
}

/** How many records the list has, whatever the page. */
export function countStatement(plan: ListPlan, validity: Validity): Statement {
  return writeStatement(
    sql`select s.snapshot, (select count(*) from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${allOf(listConditions(plan, validity))}) as count from ${SNAPSHOT} as s`,
  );
}
