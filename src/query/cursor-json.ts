import { sql } from 'kysely';
import type { Column } from '../catalog/registry.js';
import { columnJson } from './column-json.js';
import { signature } from './cursor.js';
import type { ListPlan } from './list-plan.js';
import { columnOf, type Fragment } from './sql.js';

/** The cursor of a row under an alias, as `writeCursor` makes it; undefined for an order that PostgreSQL can not write. */
export function cursorJson(alias: string, { dataset, order }: ListPlan): Fragment | undefined {
  const values = order.map(({ column }) => positionJson(alias, column));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  const head = sql.lit(`[1,${JSON.stringify(signature(dataset, order))}`);
  const parts = known.map((value) => sql`',' || coalesce(${value}, 'null')`);
  return sql`'"' || ${base64url(sql`${head} || ${sql.join(parts, sql` || `)} || ']'`)} || '"'`;
}

// The canonical value of a measure keeps all its digits.
function positionJson(alias: string, column: Column): Fragment | undefined {
  if (column.kind.graphql.type === 'measure') return sql`'"' || ${columnOf(alias, column)}::text || '"'`;
  return columnJson(alias, column);
}

/** Text as base64url: PostgreSQL breaks lines of base64, and has no form of it for addresses before version 19. */
export function base64url(text: Fragment): Fragment {
  return sql`translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}
