import { sql } from 'kysely';
import type { Dataset } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { type Needs, type Selection, selectionFor } from './needs.js';
import { readAt } from './read-at.js';
import { type Row, readSelected } from './row.js';
import { selectionOf, tableOf, writeStatement } from './sql.js';
import { isValid, type Validity } from './validity.js';

/**
 * The statement that finds records by their ids. For `makers` that have no column but `name` it is
 * ```sql
 * select s.snapshot, found.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join (
 *   select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
 *     "t"."absences", "t"."redactions", "t"."until_revision"
 *   from "open"."makers" as "t" where "t"."record_id" = any($1::uuid[]) and "t"."until_revision" is null
 * ) as found on true
 * ```
 */
export function recordsStatement(
  dataset: Dataset,
  recordIds: readonly string[],
  validity: Validity,
  selection: Selection = selectionFor(dataset, undefined),
): Statement {
  const found = sql`select ${selectionOf('t', selection)} from ${tableOf(dataset)} as ${sql.id('t')} where ${sql.ref('t.record_id')} = any(${recordIds}::uuid[]) and ${isValid('t', validity)}`;
  return writeStatement(sql`select s.snapshot, found.* from ${SNAPSHOT} as s left join (${found}) as found on true`);
}

/** The records of these ids at a moment, in the ids' order; null where there is none. */
export async function readRecords(
  read: RunStatement,
  dataset: Dataset,
  recordIds: readonly string[],
  moment: Moment,
  needs?: Needs,
): Promise<readonly (Row | null)[]> {
  const selection = selectionFor(dataset, needs);
  const rawRows = await readAt(read, moment, (validity) => recordsStatement(dataset, recordIds, validity, selection));
  const origin = { dataset, moment };
  const byId = new Map<string, Row>();
  for (const raw of rawRows)
    if (typeof raw.record_id === 'string') byId.set(raw.record_id, readSelected(origin, raw, selection));
  return recordIds.map((recordId) => byId.get(recordId) ?? null);
}
