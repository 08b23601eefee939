import { type ColumnDeclaration, declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { globalIdOf } from '../catalog/identity.js';
import { isValueObject, type Value } from '../catalog/value.js';
import { datasetOf, type Row } from '../query/row.js';

/**
 * A record as REST shows it: its canonical values by column name, null where it holds nothing, and each reference as
 * `{ "id": … }` with the global id of the record that it leads to.
 */
export function recordJson(row: Row): Readonly<Record<string, Value | null>> {
  const values = datasetOf(row).columns.map(({ name, kind }) => [name, valueJson(kind, row[name] ?? null)] as const);
  return {
    id: row.id,
    label: row.label,
    ...Object.fromEntries(values),
    absences: row.absences ?? {},
    redactions: row.redactions ?? [],
  };
}

function valueJson({ graphql, isList }: ColumnKind, value: Value | null): Value | null {
  if (value === null) return null;
  if (graphql.type === 'reference') {
    const refer = (id: Value) => ({ id: globalIdOf(graphql.target, String(id)) });
    return isList && Array.isArray(value) ? value.map(refer) : refer(value);
  }
  if (graphql.type !== 'embedded' || !Array.isArray(value)) return value;
  const columns = declaredColumns(graphql.entry);
  return value.filter(isValueObject).map((entry) => entryJson(columns, entry));
}

function entryJson(columns: readonly ColumnDeclaration[], entry: Readonly<Record<string, Value | null>>): Value {
  return Object.fromEntries(columns.map(({ name, kind }) => [name, valueJson(kind, entry[name] ?? null)]));
}
