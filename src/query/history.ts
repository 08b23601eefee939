import { sql } from 'kysely';
import type { Dataset } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { type Row, readRow } from './row.js';
import { selectionOf, tableOf, writeStatement } from './sql.js';

/** One state of a record, with the change that brought it. */
export interface Version {
  readonly kind: string;
  readonly reason: string | null;
  readonly digest: string;
  readonly sinceRevision: number;
  /** The revision that ended it; null while it is present. */
  readonly untilRevision: number | null;
  readonly releasedAt: string;
  /** The record as it was. */
  readonly record: Row;
}

/** All versions of these records up to a moment, oldest first, each with its change. */
export function historyStatement(dataset: Dataset, recordIds: readonly string[], moment: Moment): Statement {
  return writeStatement(sql`select s.snapshot, ${selectionOf('t', dataset)}, c.kind as change_kind, c.reason as change_reason, c.digest as change_digest
from ${SNAPSHOT} as s cross join ${tableOf(dataset)} as ${sql.id('t')}
join "open"."change" as c on c.dataset = ${dataset.name}::text and c.record_id = t.record_id and c.revision = t.since_revision
where t.record_id = any(${recordIds}::uuid[]) and t.since_revision <= ${moment.revision}::bigint order by t.since_revision`);
}

export async function readHistories(
  read: RunStatement,
  dataset: Dataset,
  recordIds: readonly string[],
  moment: Moment,
): Promise<readonly (readonly Version[])[]> {
  const rawRows = await read(historyStatement(dataset, recordIds, moment));
  const versions = rawRows.map((raw): Version => {
    const revision = Number(raw.since_revision);
    const record = readRow(dataset, { revision, isPresent: false }, raw);
    // An end that lies after the moment has not come yet, seen from it.
    const until =
      record.untilRevision !== null && record.untilRevision <= moment.revision ? record.untilRevision : null;
    return {
      kind: String(raw.change_kind),
      reason: raw.change_reason === null ? null : String(raw.change_reason),
      digest: String(raw.change_digest),
      sinceRevision: revision,
      untilRevision: until,
      releasedAt: record.publishedAt,
      record,
    };
  });
  const byId = Map.groupBy(versions, ({ record }) => record.recordId);
  return recordIds.map((recordId) => byId.get(recordId) ?? []);
}
