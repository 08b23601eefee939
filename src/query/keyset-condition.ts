import { sql } from 'kysely';
import type { Operand } from '../catalog/column-kind.js';
import type { OrderTerm } from '../catalog/registry.js';
import type { Position } from './cursor.js';
import { allOf, anyOf, columnOf, type Fragment, valueFor } from './sql.js';

/** The order in which a statement walks: as asked, or turned round to walk backward. */
export function walkOrder(order: readonly OrderTerm[], direction: 'forward' | 'backward'): readonly OrderTerm[] {
  if (direction === 'forward') return order;
  return order.map(({ column, direction: way, nulls }) => ({
    column,
    direction: way === 'ASC' ? 'DESC' : 'ASC',
    nulls: nulls === 'FIRST' ? 'LAST' : 'FIRST',
  }));
}

/** `"t"."decided_on" desc nulls last, "t"."record_id" asc`. Columns that always hold something need no word on nulls. */
export function orderClause(order: readonly OrderTerm[], alias: string): Fragment {
  return sql.join(
    order.map(({ column, direction, nulls }) => {
      const way = sql.raw(direction === 'ASC' ? 'asc' : 'desc');
      const place = column.nullable ? sql.raw(nulls === 'FIRST' ? ' nulls first' : ' nulls last') : sql``;
      return sql`${columnOf(alias, column)} ${way}${place}`;
    }),
  );
}

/**
 * The records that come after a position in an order, with nulls where the order puts them. After `['区', 'f5e0…']` in the
 * order `name, recordId` come those with
 * ```sql
 * ("t"."name", "t"."record_id") > ($1::text, $2::uuid)
 * ```
 * and where `name` descends and `recordId` does not, those with
 * ```sql
 * ("t"."name" <= $1::text and (("t"."name" < $2::text) or ("t"."name" = $3::text and "t"."record_id" > $4::uuid)))
 * ```
 * Either way an index leads straight to the page, however far back it is. Only a first column that may be empty has to be
 * walked from its beginning.
 */
export function isAfter(order: readonly OrderTerm[], position: Position, alias: string): Fragment {
  const [first] = order;
  if (first === undefined || first.column.nullable) return isBeyondAny(order, position, alias);
  const isOneWay = order.every(({ column, direction }) => !column.nullable && direction === first.direction);
  const values = order.map(({ column }, index) => valueFor(column, position[index] ?? null));
  const references = order.map(({ column }) => columnOf(alias, column));
  const way = sql.raw(first.direction === 'ASC' ? '>' : '<');
  if (isOneWay) return sql`(${sql.join(references)}) ${way} (${sql.join(values)})`;
  return allOf([sql`${columnOf(alias, first.column)} ${way}= ${values[0]}`, isBeyondAny(order, position, alias)]);
}

/** Beyond in the first column, or equal there and beyond in the second, and so on. */
function isBeyondAny(order: readonly OrderTerm[], position: Position, alias: string): Fragment {
  const ways: Fragment[] = [];
  const ties: Fragment[] = [];
  for (const [index, term] of order.entries()) {
    const value = position[index] ?? null;
    const beyond = isBeyond(term, value, alias);
    if (beyond !== undefined) ways.push(allOf([...ties, beyond]));
    ties.push(
      value === null
        ? sql`${columnOf(alias, term.column)} is null`
        : sql`${columnOf(alias, term.column)} = ${valueFor(term.column, value)}`,
    );
  }
  return anyOf(ways);
}

function isBeyond({ column, direction, nulls }: OrderTerm, value: Operand | null, alias: string): Fragment | undefined {
  const reference = columnOf(alias, column);
  if (value === null) return nulls === 'FIRST' ? sql`${reference} is not null` : undefined;
  const further =
    direction === 'ASC'
      ? sql`${reference} > ${valueFor(column, value)}`
      : sql`${reference} < ${valueFor(column, value)}`;
  return column.nullable && nulls === 'LAST' ? sql`(${further} or ${reference} is null)` : further;
}
