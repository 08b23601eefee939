import type { Dataset } from '../catalog/registry.js';
import type { Draft } from './draft.js';

/**
 * A draft as the columns of its dataset's table, all but those that publishing itself fills (record id, revisions, time,
 * digest). PostgreSQL turns it into a typed row: `json_populate_record(null::"open"."agencies", '{"name": …}')`.
 */
export function versionColumns(dataset: Dataset, draft: Draft): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = { natural_key: draft.naturalKey };
  for (const column of dataset.columns) {
    const value = draft.values[column.name];
    if (value === undefined) continue;
    const { parts, toDatabase } = column.kind.database;
    const stored = toDatabase(value);
    for (const [index, { suffix }] of parts.entries()) row[column.databaseName + suffix] = stored[index];
  }
  if (Object.keys(draft.absences).length > 0) row.absences = draft.absences;
  if (draft.redactions.length > 0) row.redactions = draft.redactions;
  return row;
}
