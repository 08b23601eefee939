import { sql } from 'kysely';
import type { Relation } from './relation.js';
import { anyOf, columnOf, type Fragment } from './sql.js';

/** What ties the records under `t` to the one record under an alias that they are related to. */
export function linkToRecord(relation: Relation, alias: string): Fragment {
  if (relation.form === 'forward') return sql`${sql.ref('t.record_id')} = any(${columnOf(alias, relation.column)})`;
  const id = sql.ref(`${alias}.record_id`);
  return anyOf(
    relation.relation.by.map((column) =>
      column.kind.isList ? sql`${columnOf('t', column)} && array[${id}]` : sql`${columnOf('t', column)} = ${id}`,
    ),
  );
}
