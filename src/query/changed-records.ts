import { sql } from 'kysely';
import type { Dataset } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import type { Change } from './changes.js';
import { SNAPSHOT } from './list-statement.js';
import { selectionFor } from './needs.js';
import { readAt } from './read-at.js';
import { type Row, readRow } from './row.js';
import { selectionOf, tableOf, writeStatement } from './sql.js';

/**
 * The statement that finds the versions that changes brought. For `makers` that have no column but `name` it is
 * ```sql
 * select s.snapshot, found.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join (
 *   select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
 *     "t"."absences", "t"."redactions", "t"."until_revision"
 *   from unnest($1::uuid[], $2::bigint[]) as c(record_id, revision)
 *   join "open"."makers" as "t" on "t"."record_id" = c.record_id and "t"."since_revision" = c.revision
 * ) as found on true
 * ```
 */
export function changedRecordsStatement(dataset: Dataset, changes: readonly Change[]): Statement {
  const recordIds = changes.map(({ recordId }) => recordId);
  const revisions = changes.map(({ revision }) => revision);
  const found = sql`select ${selectionOf('t', selectionFor(dataset, undefined))} from unnest(${recordIds}::uuid[], ${revisions}::bigint[]) as c(record_id, revision) join ${tableOf(dataset)} as ${sql.id('t')} on ${sql.ref('t.record_id')} = c.record_id and ${sql.ref('t.since_revision')} = c.revision`;
  return writeStatement(sql`select s.snapshot, found.* from ${SNAPSHOT} as s left join (${found}) as found on true`);
}

/**
 * The record version that each change brought, at the revision of the change: null where a record left, or where its
 * content has been erased since. One statement for each dataset among the changes.
 */
export async function readChangedRecords(
  read: RunStatement,
  changes: readonly Change[],
): Promise<readonly (Row | null)[]> {
  const bringing = changes.filter(({ kind }) => kind === 'published' || kind === 'corrected');
  const byDataset = [...Map.groupBy(bringing, ({ dataset }) => dataset)];
  const found = await Promise.all(byDataset.map(([dataset, own]) => readVersions(read, dataset, own)));
  const versions = new Map(found.flat().map((row) => [`${row.recordId} ${row.sinceRevision}`, row]));
  return changes.map(({ recordId, revision }) => versions.get(`${recordId} ${revision}`) ?? null);
}

async function readVersions(read: RunStatement, dataset: Dataset, changes: readonly Change[]): Promise<readonly Row[]> {
  const newest = Math.max(...changes.map(({ revision }) => revision));
  const rawRows = await readAt(read, { revision: newest, isPresent: false }, () =>
    changedRecordsStatement(dataset, changes),
  );
  return rawRows
    .filter(({ record_id }) => typeof record_id === 'string')
    .map((raw) => readRow(dataset, { revision: Number(raw.since_revision), isPresent: false }, raw));
}
