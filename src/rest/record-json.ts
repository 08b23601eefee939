import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { globalIdOf } from '../catalog/identity.js';
import { isValueObject, type Value } from '../catalog/value.js';
import { namedRevision } from '../query/moment.js';
import { datasetOf, momentOf, type Row } from '../query/row.js';
import { historyAddress, recordAddress } from './addresses.js';
import type { FieldSelection } from './fields-parameter.js';
import { measureJson } from './measure-json.js';

/** Anything that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/**
 * A record in JSON: canonical values by column name, null where it holds nothing, references as what leads to the record
 * referred to. The addresses in a record of a named moment lead to the same.
 */
export function recordJson(row: Row, fields: FieldSelection = undefined): JsonObject {
  const dataset = datasetOf(row);
  const moment = momentOf(row);
  const past = namedRevision(moment);
  const members: Record<string, Json> = { id: row.id };
  const add = (name: string, make: () => Json) => {
    if (fields === undefined || fields.has(name)) members[name] = make();
  };
  add('label', () => row.label);
  for (const { name, kind } of dataset.columns) add(name, () => valueJson(kind, row[name] ?? null, past));
  add('absences', () => absencesJson(row));
  add('redactions', () => row.redactions ?? []);
  members.links = {
    self: recordAddress(dataset.name, row.recordId, moment.revision),
    latest: recordAddress(dataset.name, row.recordId),
    history: historyAddress(dataset.name, row.recordId),
  };
  return members;
}

function absencesJson({ absences }: Row): Json {
  return isValueObject(absences) ? Object.entries(absences).map(([field, reason]) => ({ field, reason })) : [];
}

function valueJson(kind: ColumnKind, value: Value | null, past: number | undefined): Json {
  if (Array.isArray(value) && kind.isList) return value.map((entry: Value) => entryJson(kind, entry, past));
  return value === null ? null : entryJson(kind, value, past);
}

function entryJson({ graphql }: ColumnKind, value: Value, past: number | undefined): Json {
  switch (graphql.type) {
    case 'reference':
      return referenceJson(graphql.target, String(value), past);
    case 'measure':
      return isValueObject(value) ? measureJson(graphql.measure, value) : null;
    case 'embedded':
      return isValueObject(value)
        ? Object.fromEntries(
            declaredColumns(graphql.entry).map(({ name, kind }) => [name, valueJson(kind, value[name] ?? null, past)]),
          )
        : null;
    default:
      return value;
  }
}

/** What leads to a record of a dataset, whether it is still there or not. */
export function referenceJson(datasetName: string, recordId: string, past: number | undefined): JsonObject {
  return {
    id: globalIdOf(datasetName, recordId),
    dataset: datasetName,
    recordId,
    href: recordAddress(datasetName, recordId, past),
  };
}
