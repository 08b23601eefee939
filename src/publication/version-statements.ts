import type { Dataset } from '../catalog/registry.js';
import { tableColumns } from '../database/dataset-tables.js';
import type { Statement } from '../database/statement.js';
import type { ChangeEntry } from './digest.js';
import type { Draft } from './draft.js';

export interface NewVersion {
  readonly draft: Draft;
  readonly digest: string;
}

// Large enough that a round trip costs nothing, small enough that one statement stays a few megabytes.
const ROWS_PER_STATEMENT = 1_000;

/** End the present versions of these records at a revision. */
export function endVersionsStatement(dataset: Dataset, recordIds: readonly string[], revision: number): Statement {
  return {
    text: `update "open"."${dataset.tableName}" set until_revision = $1 where until_revision is null and record_id = any($2::uuid[])`,
    values: [revision, recordIds],
  };
}

/**
 * Insert versions that begin at a revision, as JSON that PostgreSQL itself turns into typed rows:
 * `insert into "open"."agencies" ("record_id", …) select "record_id", … from json_to_recordset($1) as r("record_id" uuid, …)`.
 */
export function insertVersionsStatement(
  dataset: Dataset,
  versions: readonly NewVersion[],
  revision: number,
  releasedAt: string,
): readonly Statement[] {
  const columns = tableColumns(dataset);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
  const text = `insert into "open"."${dataset.tableName}" (${names}) select ${names} from json_to_recordset($1::json) as r(${types})`;
  return chunks(versions).map((chunk) => ({
    text,
    values: [
      JSON.stringify(chunk.map(({ draft, digest }) => versionRow(dataset, draft, digest, revision, releasedAt))),
    ],
  }));
}

function versionRow(
  dataset: Dataset,
  draft: Draft,
  digest: string,
  revision: number,
  releasedAt: string,
): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (const column of dataset.columns) {
    const value = draft.values[column.name];
    if (value === undefined) continue;
    const parts = column.kind.database.toDatabase(value);
    for (const [index, { suffix }] of column.kind.database.parts.entries())
      row[column.databaseName + suffix] = parts[index];
  }
  return {
    ...row,
    record_id: draft.recordId,
    natural_key: draft.naturalKey,
    since_revision: revision,
    published_at: releasedAt,
    digest,
    absences: Object.keys(draft.absences).length === 0 ? null : draft.absences,
    redactions: draft.redactions.length === 0 ? null : draft.redactions,
  };
}

/** Insert the change rows of a publication. */
export function insertChangesStatement(
  dataset: Dataset,
  changes: readonly ChangeEntry[],
  revision: number,
): readonly Statement[] {
  return chunks(changes).map((chunk) => ({
    text: `insert into "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest) select $1, sequence, $2, "recordId", kind, reason, digest from json_to_recordset($3::json) as r(sequence integer, "recordId" uuid, kind text, reason text, digest text)`,
    values: [revision, dataset.name, JSON.stringify(chunk)],
  }));
}

function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const result: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += ROWS_PER_STATEMENT)
    result.push(items.slice(start, start + ROWS_PER_STATEMENT));
  return result;
}
