import { sql } from 'kysely';
import type { Column } from '../catalog/registry.js';
import type { Fragment } from './sql.js';

/** How PostgreSQL writes a value of a type as the JSON that `fromDatabase` of its kinds would become; null stays null. */
const WRITERS: Readonly<Record<string, (value: Fragment) => Fragment>> = {
  text: asJson,
  uuid: asJson,
  date: asJson,
  'text[]': asJson,
  boolean: asText,
  integer: asText,
  bigint: asText,
  numeric: asDecimal,
  'timestamptz(3)': (value) => sql`to_char(${value} at time zone 'UTC', '"\\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\\""')`,
};

/** The JSON text of one part of a column under an alias; undefined for what PostgreSQL does not write as we do. */
export function columnJson(alias: string, column: Column, suffix = ''): Fragment | undefined {
  const part = column.kind.database.parts.find((candidate) => candidate.suffix === suffix);
  const write = WRITERS[part?.type.replace(/^numeric\(.*\)$/, 'numeric') ?? ''];
  return write?.(sql.ref(`${alias}.${column.databaseName}${suffix}`));
}

function asJson(value: Fragment): Fragment {
  return sql`to_json(${value})::text`;
}

function asText(value: Fragment): Fragment {
  return sql`${value}::text`;
}

// A decimal is a string in an answer, without zeros at its end.
function asDecimal(value: Fragment): Fragment {
  return sql`'"' || trim_scale(${value})::text || '"'`;
}
