import { sql } from 'kysely';
import type { Column, InverseRelation } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import { orderClause, walkOrder } from './keyset-condition.js';
import { listConditions } from './list-conditions.js';
import type { ListPlan } from './list-plan.js';
import { SNAPSHOT, wantedOf } from './list-statement.js';
import type { Moment } from './moment.js';
import { makePage, type Page } from './page.js';
import { relatedPageSelect } from './page-select.js';
import { readAt } from './read-at.js';
import type { Row } from './row.js';
import { allOf, anyOf, columnOf, type Fragment, tableOf, writeStatement } from './sql.js';
import type { Validity } from './validity.js';

/** A way from records to lists of others: back along references, or forward along a reference that holds several. */
export type Relation =
  | { readonly form: 'inverse'; readonly name: string; readonly relation: InverseRelation }
  | { readonly form: 'forward'; readonly name: string; readonly column: Column };

// What stands for a parent in a statement: its own id, or the ids that it holds.
function parentIds(relation: Relation, parent: Row): readonly string[] {
  if (relation.form === 'inverse') return [parent.recordId];
  const ids = parent[relation.column.name];
  return Array.isArray(ids) ? ids.map(String) : [];
}

function linkCondition(relation: Relation): Fragment {
  const ids = sql.ref('p.ids');
  if (relation.form === 'forward') return sql`${sql.ref('t.record_id')} = any(${ids})`;
  return anyOf(
    relation.relation.by.map((column) =>
      column.kind.isList ? sql`${columnOf('t', column)} && ${ids}` : sql`${columnOf('t', column)} = any(${ids})`,
    ),
  );
}

function parentsOf(relation: Relation, parents: readonly Row[]): Fragment {
  const places = parents.map((parent, place) => ({ place, ids: parentIds(relation, parent) }));
  return sql`jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p(place integer, ids uuid[])`;
}

/**
 * One statement for the related pages of any number of parents: a lateral page for each, so that each has its own
 * first, order and cursor. `toys { sellers(first: 2) }`, where sellers are makers that have no column but `name`, becomes
 * ```sql
 * select s.snapshot, p.place, page.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * cross join jsonb_to_recordset($1::jsonb) as p(place integer, ids uuid[])
 * left join lateral (
 *   select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
 *     "t"."absences", "t"."redactions", "t"."until_revision"
 *   from "open"."makers" as "t" where ("t"."record_id" = any("p"."ids") and "t"."until_revision" is null)
 *   order by "t"."natural_key" asc, "t"."record_id" asc limit 3
 * ) as page on true order by p.place, "page"."natural_key" asc, "page"."record_id" asc
 * ```
 */
export function relatedStatement(
  relation: Relation,
  parents: readonly Row[],
  plan: ListPlan,
  validity: Validity,
): Statement {
  const order = orderClause(walkOrder(plan.order, plan.direction), 'page');
  const page = relatedPageSelect(plan, validity, linkCondition(relation));
  return writeStatement(
    sql`select s.snapshot, p.place, ${wantedOf(plan.selection)} from ${SNAPSHOT} as s cross join ${parentsOf(relation, parents)} left join lateral (${page}) as page on true order by p.place, ${order}`,
  );
}

/** The related page of each parent, in the parents' order. */
export async function readRelatedPages(
  read: RunStatement,
  relation: Relation,
  parents: readonly Row[],
  plan: ListPlan,
  moment: Moment,
): Promise<readonly Page[]> {
  const rawRows = await readAt(read, moment, (validity) => relatedStatement(relation, parents, plan, validity));
  const byPlace = Map.groupBy(rawRows, (raw) => Number(raw.place));
  return parents.map((_, place) => makePage(plan, moment, byPlace.get(place) ?? []));
}

/** The number of related records of each parent, in the parents' order. */
export async function countRelated(
  read: RunStatement,
  relation: Relation,
  parents: readonly Row[],
  plan: ListPlan,
  moment: Moment,
): Promise<readonly number[]> {
  const rawRows = await readAt(read, moment, (validity) => {
    const conditions = allOf([linkCondition(relation), ...listConditions(plan, validity)]);
    return writeStatement(
      sql`select s.snapshot, p.place, (select count(*) from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${conditions}) as count from ${SNAPSHOT} as s cross join ${parentsOf(relation, parents)}`,
    );
  });
  const byPlace = new Map(rawRows.map((raw) => [Number(raw.place), Number(raw.count)]));
  return parents.map((_, place) => byPlace.get(place) ?? 0);
}
