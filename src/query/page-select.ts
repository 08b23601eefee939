import { sql } from 'kysely';
import type { OrderTerm } from '../catalog/registry.js';
import type { Position } from './cursor.js';
import { isAfter, orderClause, walkOrder } from './keyset-condition.js';
import { filterConditions } from './list-conditions.js';
import type { ListPlan } from './list-plan.js';
import { allOf, columnOf, type Fragment, rowCount, selectionOf, tableOf } from './sql.js';
import { isValid, type Survival, survives, type Validity } from './validity.js';

/**
 * The select of one page. It gives one record more than the page holds, to know whether there are more.
 *
 * Where the order begins with a column that may be empty, the records that hold something there are asked for apart from
 * those that hold nothing: no index has empty values at the end that every order wants them at, but the index of the column
 * leads to the filled part, and where it holds empty values to those too. With only `madeOn` shown,
 * `{ dataset: toys, orderBy: [{ column: 'madeOn', direction: 'DESC' }], page: { first: 2 } }` becomes
 * ```sql
 * with nearer as materialized (
 *   select "t"."record_id", "t"."made_on" from "open"."toys" as "t"
 *   where ("t"."until_revision" is null and "t"."made_on" is not null)
 *   order by "t"."made_on" desc, "t"."record_id" desc limit 3
 * ) select * from (
 *   select * from nearer union all (
 *     select "t"."record_id", "t"."made_on" from "open"."toys" as "t"
 *     where ("t"."until_revision" is null and "t"."made_on" is null and (select count(*) from nearer) < 3)
 *     order by "t"."record_id" desc limit 3
 *   )
 * ) as parts order by "parts"."made_on" desc nulls last, "parts"."record_id" desc limit 3
 * ```
 * As of a revision, what is present still and what has ended since are asked for apart in the same way, and put together.
 */
export function pageSelect(plan: ListPlan, validity: Validity): Fragment {
  if (validity.form === 'present') return walkSelect(plan, { validity, which: isValid('t', validity) });
  const parts = SURVIVALS.map((survival) => {
    const which = survives('t', survival, validity.revision);
    return sql`(${walkSelect(plan, { validity, which })})`;
  });
  const order = orderClause(walkOrder(plan.order, plan.direction), 'versions');
  return sql`select * from (${sql.join(parts, sql` union all `)}) as versions order by ${order} limit ${rowCount(plan.limit + 1)}`;
}

// No index holds what was present at a revision of the past, but one each holds what still is and what has ended since.
const SURVIVALS: readonly Survival[] = ['present still', 'ended since'];

/** Which versions of records a select is about, and in what state others are that its filter asks about. */
interface Versions {
  readonly validity: Validity;
  readonly which: Fragment;
}

function walkSelect(plan: ListPlan, versions: Versions): Fragment {
  const [nearer, further] = partsOf(plan);
  if (nearer === undefined) return partSelect(plan, versions, { order: plan.order, conditions: [sql`false`] });
  if (further === undefined) return partSelect(plan, versions, nearer);
  const isShort = sql`(select count(*) from nearer) < ${rowCount(plan.limit + 1)}`;
  const rest = partSelect(plan, versions, { ...further, conditions: [...further.conditions, isShort] });
  const order = orderClause(walkOrder(plan.order, plan.direction), 'parts');
  return sql`with nearer as materialized (${partSelect(plan, versions, nearer)}) select * from (select * from nearer union all (${rest})) as parts order by ${order} limit ${rowCount(plan.limit + 1)}`;
}

/**
 * The select of the page that a parent has, tied to it by a link. A parent has few records, and they are found by the
 * link: to ask for them in two parts would only find them twice.
 */
export function relatedPageSelect(plan: ListPlan, validity: Validity, link: Fragment): Fragment {
  const order = walkOrder(plan.order, plan.direction);
  const conditions = positionConditions(plan, (asked, position) => [isAfter(asked, position, 't')]) ?? [];
  return partSelect(plan, { validity, which: isValid('t', validity) }, { order, conditions }, [link]);
}

/** Some of the records of a list, in the order in which they are walked. */
interface Part {
  readonly order: readonly OrderTerm[];
  readonly conditions: readonly Fragment[];
}

function partSelect(
  plan: ListPlan,
  { validity, which }: Versions,
  { order, conditions }: Part,
  link: readonly Fragment[] = [],
): Fragment {
  const all = allOf([...link, which, ...filterConditions(plan, validity), ...conditions]);
  const { columns, sortedBy, others } = plan.selection;
  return sql`select ${selectionOf('t', { columns: [...columns, ...sortedBy], others })} from ${tableOf(plan.dataset)} as ${sql.id('t')} where ${all} order by ${orderClause(order, 't')} limit ${rowCount(plan.limit + 1)}`;
}

/** The parts that a page can have records of, the nearer first. */
function partsOf(plan: ListPlan): readonly Part[] {
  const [first, ...others] = walkOrder(plan.order, plan.direction);
  if (first === undefined) return [];
  const whole = (order: readonly OrderTerm[]): readonly Part[] => {
    const conditions = positionConditions(plan, (asked, position) => [isAfter(asked, position, 't')]);
    return conditions === undefined ? [] : [{ order, conditions }];
  };
  if (!first.column.nullable) return whole([first, ...others]);
  const column = columnOf('t', first.column);
  const empty = positionConditions(plan, afterAmongEmpty);
  const full = positionConditions(plan, afterAmongFull);
  const parts = [
    full && { order: [holding(first), ...others], conditions: [sql`${column} is not null`, ...full] },
    empty && { order: others, conditions: [sql`${column} is null`, ...empty] },
  ];
  const inOrder = first.nulls === 'FIRST' ? parts.toReversed() : parts;
  return inOrder.filter((part) => part !== undefined);
}

/** The conditions of both ends of a page; undefined where nothing lies between them. */
function positionConditions(
  { order, after, before }: ListPlan,
  isBeyond: (order: readonly OrderTerm[], position: Position) => readonly Fragment[] | undefined,
): readonly Fragment[] | undefined {
  const beyondAfter = after === undefined ? [] : isBeyond(order, after);
  const beyondBefore = before === undefined ? [] : isBeyond(walkOrder(order, 'backward'), before);
  return beyondAfter && beyondBefore && [...beyondAfter, ...beyondBefore];
}

function afterAmongEmpty(order: readonly OrderTerm[], position: Position): readonly Fragment[] | undefined {
  if (position[0] === null) return [isAfter(order.slice(1), position.slice(1), 't')];
  return order[0]?.nulls === 'LAST' ? [] : undefined;
}

function afterAmongFull(order: readonly OrderTerm[], position: Position): readonly Fragment[] | undefined {
  const [first, ...others] = order;
  if (first === undefined || position[0] !== null)
    return [isAfter(first === undefined ? order : [holding(first), ...others], position, 't')];
  return first.nulls === 'FIRST' ? [] : undefined;
}

/** A term of an order where its column is known to hold something. */
function holding(term: OrderTerm): OrderTerm {
  return { ...term, column: { ...term.column, nullable: false } };
}
