import { sql } from 'kysely';
import type { Statement } from '../database/statement.js';
import { filterCondition } from './filter-condition.js';
import { isAfter, orderClause, walkOrder } from './keyset-condition.js';
import type { ListPlan } from './list-plan.js';
import type { Selection } from './needs.js';
import { allOf, type Fragment, selectionOf, tableOf, writeStatement } from './sql.js';
import { isValid, type Validity } from './validity.js';

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
 *   order by "t"."natural_key" asc, "t"."record_id" asc limit $2
 * ) as page on true order by "page"."natural_key" asc, "page"."record_id" asc
 * ```
 */
export function listStatement(plan: ListPlan, validity: Validity): Statement {
  const order = orderClause(walkOrder(plan.order, plan.direction), 'page');
  return writeStatement(
    sql`select s.snapshot, ${wantedOf(plan.selection)} from ${SNAPSHOT} as s left join lateral (${pageSelect(plan, validity, [])}) as page on true order by ${order}`,
  );
}

/** What is wanted of the rows of a page: not those columns that are there only to sort by. */
export function wantedOf(selection: Selection): Fragment {
  return selection.sortedBy.length === 0 ? sql`page.*` : selectionOf('page', selection);
}

/** The select of one page, with further conditions (`link` ties it to a parent). */
export function pageSelect(plan: ListPlan, validity: Validity, link: readonly Fragment[]): Fragment {
  const order = orderClause(walkOrder(plan.order, plan.direction), 't');
  const conditions = [...link, ...listConditions(plan, validity), ...pageConditions(plan)];
  const { columns, sortedBy, others } = plan.selection;
  return sql`select ${selectionOf('t', { columns: [...columns, ...sortedBy], others })} from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${allOf(conditions)} order by ${order} limit ${plan.limit + 1}`;
}

/** What is in the list at all, whatever the page. */
export function listConditions(plan: ListPlan, validity: Validity): readonly Fragment[] {
  const filter = plan.filter === undefined ? [] : [filterCondition(plan.filter, 't', validity)];
  return [isValid('t', validity), ...filter];
}

function pageConditions(plan: ListPlan): readonly Fragment[] {
  const after = plan.after === undefined ? [] : [isAfter(plan.order, plan.after, 't')];
  const before = plan.before === undefined ? [] : [isAfter(walkOrder(plan.order, 'backward'), plan.before, 't')];
  return [...after, ...before];
}

/** How many records the list has, whatever the page. */
export function countStatement(plan: ListPlan, validity: Validity): Statement {
  return writeStatement(
    sql`select s.snapshot, (select count(*) from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${allOf(listConditions(plan, validity))}) as count from ${SNAPSHOT} as s`,
  );
}
