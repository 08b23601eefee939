import { recordIdOf } from '../catalog/identity.js';
import type { Dataset } from '../catalog/registry.js';
import { isValueObject, type Value } from '../catalog/value.js';
import type { RawRow, RunStatement } from '../database/statement.js';
import { type Row, readRow } from '../query/row.js';
import { type ChangeEntry, type PublicationHeader, recordDigest } from './digest.js';
import { readRedactions } from './draft.js';
import { type Fault, faultIn } from './verdict.js';

/** The first record whose version of a publication is missing, is not what was published, or is there though erased. */
export async function findAlteredVersion(
  read: RunStatement,
  dataset: Dataset,
  { revision, releasedAt }: Pick<PublicationHeader, 'revision' | 'releasedAt'>,
  changes: readonly ChangeEntry[],
): Promise<Fault | undefined> {
  const rows = await read({
    text: `select v.*, c.record_id as changed_id, e.erased_in from unnest($2::uuid[]) as c(record_id)
left join "open"."${dataset.tableName}" v on v.record_id = c.record_id and v.since_revision = $1
left join (select record_id, max(revision) as erased_in from "open"."change" where dataset = $3 and kind = 'erased' group by record_id) e on e.record_id = c.record_id`,
    values: [revision, changes.map(({ recordId }) => recordId), dataset.name],
  });
  const stored = new Map(rows.map((raw) => [String(raw.changed_id), raw]));
  for (const { recordId, kind, digest } of changes) {
    if (kind === 'withdrawn' || kind === 'erased') continue;
    const raw = stored.get(recordId);
    const isErased = Number(raw?.erased_in ?? 0) > revision;
    const isStored = raw !== undefined && raw.record_id !== null;
    if (isErased && isStored)
      return faultIn(revision, `Record ${recordId} of ${dataset.name} was erased, but its content is there.`, recordId);
    if (isErased) continue;
    if (!isStored)
      return faultIn(revision, `Record ${recordId} of ${dataset.name} is missing from revision ${revision}.`, recordId);
    const row = readVersion(dataset, revision, raw);
    const isAsPublished =
      row !== undefined &&
      raw.digest === digest &&
      digestOf(dataset, row) === digest &&
      recordIdOf(dataset.name, row.naturalKey) === recordId &&
      row.publishedAt === releasedAt;
    if (!isAsPublished)
      return faultIn(
        revision,
        `Record ${recordId} of ${dataset.name} (${String(raw.natural_key)}) was altered since it was published in revision ${revision}.`,
        recordId,
      );
  }
  return undefined;
}

// Undefined when the database columns do not even make a value of their kind any more.
function readVersion(dataset: Dataset, revision: number, raw: RawRow): Row | undefined {
  try {
    return readRow(dataset, { revision, isPresent: false }, raw);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const CHUNK = 5_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * The first version that no change brought, or that does not end with the next change of its record: inserted, hidden
 * or brought back behind the publication code. The changes themselves must have been verified before.
 */
export async function findStrayVersion(read: RunStatement, dataset: Dataset): Promise<Fault | undefined> {
  const text = `select v.*, exists (select from "open"."change" c where c.dataset = $3 and c.record_id = v.record_id and c.revision = v.since_revision and c.kind in ('published', 'corrected')) as is_published,
(select min(c.revision) from "open"."change" c where c.dataset = $3 and c.record_id = v.record_id and c.revision > v.since_revision) is not distinct from v.until_revision as is_ended
from (select record_id, since_revision, until_revision from "open"."${dataset.tableName}" where (record_id, since_revision) > ($1::uuid, $2::bigint) order by record_id, since_revision limit ${CHUNK}) as v order by v.record_id, v.since_revision`;
  for (let after: readonly unknown[] = [BEFORE_ALL, 0]; ; ) {
    const rows = await read({ text, values: [...after, dataset.name] });
    for (const row of rows) {
      const recordId = String(row.record_id);
      const revision = Number(row.since_revision);
      const where = `Record ${recordId} of ${dataset.name}`;
      if (row.is_published !== true)
        return faultIn(revision, `${where} is in revision ${revision} without having been published.`, recordId);
      if (row.is_ended !== true)
        return faultIn(
          revision,
          `${where}, published in revision ${revision}, does not end with its next change.`,
          recordId,
        );
    }
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    after = [last.record_id, last.since_revision];
  }
}

function digestOf(dataset: Dataset, row: Row): string {
  const values: Record<string, Value> = {};
  for (const column of dataset.columns) {
    const value = row[column.name];
    if (!column.isSystem && value !== null && value !== undefined) values[column.name] = value;
  }
  return recordDigest(dataset, {
    recordId: row.recordId,
    values,
    absences: textMembers(row.absences),
    redactions: readRedactions(row.redactions),
  });
}

function textMembers(value: Value | null): Readonly<Record<string, string>> {
  return isValueObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, String(member)]))
    : {};
}
