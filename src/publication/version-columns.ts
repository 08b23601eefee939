import type { Dataset } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import type { Draft } from './draft.js';

/**
 * A draft as the columns of its dataset's table, all but those that publishing itself fills (record id, revisions, time,
 * digest). PostgreSQL turns it into a typed row: `json_populate_record(null::"open"."agencies", '{"name": …}')`.
 */
export function versionColumns(dataset: Dataset, draft: Draft): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = { natural_key: draft.naturalKey };
  const faces = facesOf(dataset);
  for (const name of Object.keys(draft.values)) {
    const value = draft.values[name];
    const face = faces.get(name);
    if (value === undefined || face === undefined) continue;
    const stored = face.toDatabase(value);
    for (let part = 0; part < face.names.length; part += 1) row[face.names[part] ?? ''] = stored[part];
  }
  if (Object.keys(draft.absences).length > 0) row.absences = draft.absences;
  if (draft.redactions.length > 0) row.redactions = draft.redactions;
  return row;
}

/** How the values of a column are stored, and the database columns that take their parts. */
export interface Face {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly toDatabase: (value: Value) => readonly unknown[];
}

const facesByDataset = new WeakMap<Dataset, ReadonlyMap<string, Face>>();

/** The faces of a dataset's columns, by their names. */
export function facesOf(dataset: Dataset): ReadonlyMap<string, Face> {
  const known = facesByDataset.get(dataset);
  if (known !== undefined) return known;
  const made = new Map(
    dataset.columns.map(({ name, databaseName, kind: { database } }) => {
      const names = database.parts.map(({ suffix }) => databaseName + suffix);
      const types = database.parts.map(({ type }) => type);
      return [name, { names, types, toDatabase: database.toDatabase }];
    }),
  );
  facesByDataset.set(dataset, made);
  return made;
}
