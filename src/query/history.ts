import { sql } from 'kysely';
import { instantFromDatabase } from '../catalog/columns/instant.js';
import type { Dataset } from '../catalog/registry.js';
import type { RawRow, RunStatement, Statement } from '../database/statement.js';
import { type ChangeKind, isChangeKind } from './change-kind.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { selectionFor } from './needs.js';
import { readAt } from './read-at.js';
import { type Row, readRow } from './row.js';
import { selectionOf, tableOf, writeStatement } from './sql.js';

/** One state of a record, with the change that brought it; a record that left has states of which no content is there. */
export interface Version {
  readonly kind: ChangeKind;
  readonly reason: string | null;
  /** Record id of the agency on whose behalf it was published, where it is one. */
  readonly agency: string | null;
  /** Who released it, a code of `ReleaseActor`. */
  readonly releasedBy: string;
  /** Of this version, or where the record left, of its last one. */
  readonly digest: string;
  readonly sinceRevision: number;
  /** The revision that ended it; null while it lasts. */
  readonly untilRevision: number | null;
  readonly releasedAt: string;
  /** The record as it was; null while it is withdrawn, and for ever once it is erased. */
  readonly record: Row | null;
  /** The version that it took the place of: the last before it whose content is there. */
  readonly previous: Row | null;
}

/** All changes of these records up to a moment, oldest first, each with the version that it brought. */
export function historyStatement(dataset: Dataset, recordIds: readonly string[], moment: Moment): Statement {
  return writeStatement(sql`select s.snapshot, h.* from ${SNAPSHOT} as s left join lateral (
select c.record_id as change_record, c.revision as change_revision, c.kind as change_kind, c.reason as change_reason, c.digest as change_digest, p.released_at as change_released_at, p.agency as change_agency, p.released_by as change_released_by, ${selectionOf('t', selectionFor(dataset, undefined))}
from "open"."change" as c join "open"."publication" as p on p.revision = c.revision
left join ${tableOf(dataset)} as ${sql.id('t')} on t.record_id = c.record_id and t.since_revision = c.revision
where c.dataset = ${dataset.name}::text and c.record_id = any(${recordIds}::uuid[]) and c.revision <= ${moment.revision}::bigint
) as h on true order by h.change_revision`);
}

/** The history of each of these records up to a moment, in the ids' order; empty where there never was such a record. */
export async function readHistories(
  read: RunStatement,
  dataset: Dataset,
  recordIds: readonly string[],
  moment: Moment,
): Promise<readonly (readonly Version[])[]> {
  const past: Moment = { revision: moment.revision, isPresent: false };
  const rawRows = await readAt(read, past, () => historyStatement(dataset, recordIds, moment));
  const byId = Map.groupBy(rawRows, (raw) => String(raw.change_record));
  return recordIds.map((recordId) => versionsOf(dataset, byId.get(recordId) ?? []));
}

function versionsOf(dataset: Dataset, rawRows: readonly RawRow[]): readonly Version[] {
  let previous: Row | null = null;
  return rawRows.map((raw, index): Version => {
    const { change_kind: kind, change_reason: reason, change_agency: agency } = raw;
    if (!isChangeKind(kind))
      throw new TypeError(`A change of ${dataset.name} is of the unknown kind "${String(kind)}".`);
    const revision = Number(raw.change_revision);
    const record = typeof raw.record_id === 'string' ? readRow(dataset, { revision, isPresent: false }, raw) : null;
    const next = rawRows[index + 1];
    const version = {
      kind,
      reason: typeof reason === 'string' ? reason : null,
      agency: typeof agency === 'string' ? agency : null,
      releasedBy: String(raw.change_released_by),
      digest: String(raw.change_digest),
      sinceRevision: revision,
      // An end that lies after the moment has not come yet, seen from it.
      untilRevision: next === undefined ? null : Number(next.change_revision),
      releasedAt: instantFromDatabase(raw.change_released_at),
      record,
      previous: record === null ? null : previous,
    };
    previous = record ?? previous;
    return version;
  });
}
