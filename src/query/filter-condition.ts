import { sql } from 'kysely';
import type { Operand } from '../catalog/column-kind.js';
import type { OperatorName } from '../catalog/operators.js';
import type { Column } from '../catalog/registry.js';
import type { Filter } from './filter.js';
import { allOf, anyOf, columnOf, entryType, type Fragment, tableOf, valueFor } from './sql.js';
import { isValid, type Validity } from './validity.js';

/**
 * The condition of a filter on the table under an alias.
 * `{ name: { contains: '财政' } }` becomes `"t"."name" like '%' || $1::text || '%'`, with `%`, `_` and `\` escaped in the
 * value. `{ maker: { where: { name: { equals: '木马厂' } } } }` becomes
 * ```sql
 * exists (select 1 from "open"."makers" as "tt"
 *   where "tt"."record_id" = "t"."maker" and "tt"."until_revision" is null and "tt"."name" = $1::text)
 * ```
 */
export function filterCondition(
  filter: Filter,
  alias: string,
  validity: Validity,
  place: Place = { isJoined: true, isWithin: false },
): Fragment {
  const aside = { ...place, isJoined: false };
  switch (filter.form) {
    case 'and':
      return allOf(filter.of.map((part) => filterCondition(part, alias, validity, place)));
    case 'or':
      return anyOf(filter.of.map((part) => filterCondition(part, alias, validity, aside)));
    case 'not':
      // `is not true`, so that what is unknown counts as not matching and its opposite as matching.
      return sql`(${filterCondition(filter.of, alias, validity, aside)}) is not true`;
    case 'where':
      return relatedCondition(filter, alias, validity, place);
    case 'compare':
      return compare(columnOf(alias, filter.column), filter.column, filter.operator, filter.operand);
  }
}

/** Where a condition stands, for the planner's sake. */
interface Place {
  /** Only `and` above it: PostgreSQL makes a join of it. */
  readonly isJoined: boolean;
  /** Inside of a condition that PostgreSQL could not make a join of. */
  readonly isWithin: boolean;
}

// One alias for each level, so that a filter on the records of the same dataset does not meet itself. It stays short,
// since PostgreSQL cuts names after 63 bytes.
function relatedCondition(
  filter: Extract<Filter, { form: 'where' }>,
  alias: string,
  validity: Validity,
  place: Place,
): Fragment {
  const inner = `${alias}t`;
  const id = sql.ref(`${inner}.record_id`);
  const reference = columnOf(alias, filter.column);
  const leads = filter.column.kind.isList ? sql`${id} = any(${reference})` : sql`${id} = ${reference}`;
  const isWithin = place.isWithin || !place.isJoined;
  const condition = filterCondition(filter.filter, inner, validity, { isJoined: true, isWithin });
  const matching = sql`from ${tableOf(filter.target)} as ${sql.id(inner)} where ${leads} and ${isValid(inner, validity)} and ${condition}`;
  // PostgreSQL plans each `exists` that it can not join twice, once to be hashed, and so one within another four times, and
  // so on: 4,000 times at the depth that is allowed. A subquery for one value it plans once.
  return place.isWithin && !place.isJoined
    ? sql`(select true ${matching} limit 1)`
    : sql`exists (select 1 ${matching})`;
}

function compare(
  reference: Fragment,
  column: Column,
  operator: OperatorName,
  operand: Operand | readonly Operand[],
): Fragment {
  const value = valueFor(column, operand);
  const values = sql`${operand}::${sql.raw(entryType(column))}[]`;
  switch (operator) {
    case 'equals':
      return sql`${reference} = ${value}`;
    case 'in':
      return sql`${reference} = any(${values})`;
    case 'gt':
      return sql`${reference} > ${value}`;
    case 'gte':
      return sql`${reference} >= ${value}`;
    case 'lt':
      return sql`${reference} < ${value}`;
    case 'lte':
      return sql`${reference} <= ${value}`;
    case 'contains':
      return sql`${reference} like '%' || ${likeText(operand)}::text || '%'`;
    case 'startsWith':
      return sql`${reference} like ${likeText(operand)}::text || '%'`;
    case 'includes':
      return sql`${reference} @> ${[operand]}::${sql.raw(entryType(column))}[]`;
    case 'includesAny':
      return sql`${reference} && ${values}`;
    case 'isNull':
      return operand === true ? sql`${reference} is null` : sql`${reference} is not null`;
    case 'where':
      throw new TypeError('A filter over related records is no comparison.');
  }
}

function likeText(operand: Operand | readonly Operand[]): string {
  return String(operand).replace(/[\\%_]/g, '\\$&');
}
