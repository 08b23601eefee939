import { namedRecordId } from '../catalog/identity.js';
import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import type { RunStatement } from '../database/statement.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { LongchengError } from '../errors.js';
import { type Actor, demandAgencies, demandRole } from './actor.js';
import { writeAudit } from './audit.js';
import { eraseWithin, erasureGrounds } from './erase.js';
import { publishWithin } from './publish.js';
import type { ReleaseActor } from './release-actor.js';

/** A record that left: the revision in which it did. */
export interface Departure {
  readonly dataset: string;
  readonly recordId: string;
  readonly revision: number;
}

/**
 * Withdraw a record, named by its id or natural key: it leaves the present with a public reason, and its past stays readable.
 * @throws LongchengError NOT_FOUND, FORBIDDEN, or BAD_ARGUMENT without a reason.
 */
export async function withdrawRecord(
  database: Database,
  actor: Actor,
  dataset: Dataset,
  name: string,
  reason: string | undefined,
): Promise<Departure> {
  const recordId = knownId(dataset, name);
  const stated = reason?.trim() ?? '';
  if (stated === '')
    throw new LongchengError('BAD_ARGUMENT', 'A withdrawal needs a reason; it stays public in place of the record.', {
      argument: 'reason',
    });
  return inWriterTransaction(database.writer, async (run) => {
    const agency = await agencyOf(run, dataset, recordId, 'v.until_revision is null');
    demandAgencies(actor, [agency], 'withdraw a record');
    const outcome = await publishWithin(run, {
      dataset,
      agency,
      sources: [],
      withdrawals: [{ recordId, reason: stated }],
      releasedBy: RELEASED_BY[actor.role],
    });
    await writeAudit(run, {
      keyId: actor.keyId,
      act: 'withdrawn',
      subject: recordId,
      details: { dataset: dataset.name, revision: outcome.revision ?? null },
    });
    return { dataset: dataset.name, recordId, revision: outcome.revision ?? 0 };
  });
}

/**
 * Erase a record, named by its id or natural key: its content leaves every version; ground and digests stay.
 * @param remember called before the erasure is final, so that a restored backup can be purged of it again.
 * @throws LongchengError NOT_FOUND, FORBIDDEN, or BAD_ARGUMENT for an unknown ground.
 */
export async function eraseRecord(
  database: Database,
  actor: Actor,
  dataset: Dataset,
  name: string,
  ground: string,
  remember: (recordIds: readonly string[]) => Promise<void>,
): Promise<Departure> {
  const recordId = knownId(dataset, name);
  demandRole(actor, ['administrator'], 'erase a record');
  const code = erasureGrounds.find(ground);
  if (code === undefined)
    throw new LongchengError(
      'BAD_ARGUMENT',
      `"${ground}" is no ground for erasing; use one of ${erasureGrounds.codes.map((known) => `${known.code} ${known.title}`).join(', ')}.`,
      { argument: 'ground' },
    );
  return inWriterTransaction(database.writer, async (run) => {
    const agency = await agencyOf(run, dataset, recordId, 'true');
    demandAgencies(actor, [agency], 'erase a record');
    const { revision, erased } = await eraseWithin(run, {
      dataset,
      recordIds: [recordId],
      ground: code.code,
      releasedBy: 'ADMINISTRATOR',
    });
    await writeAudit(run, {
      keyId: actor.keyId,
      act: 'erased',
      subject: recordId,
      details: { dataset: dataset.name, ground: code.code, revision: revision ?? null },
    });
    await remember(erased);
    return { dataset: dataset.name, recordId, revision: revision ?? 0 };
  });
}

const RELEASED_BY: Readonly<Record<Actor['role'], ReleaseActor>> = {
  publisher: 'PUBLISHER',
  reviewer: 'REVIEWER',
  administrator: 'ADMINISTRATOR',
};

async function agencyOf(
  run: RunStatement,
  dataset: Dataset,
  recordId: string,
  condition: string,
): Promise<string | null> {
  const agency = dataset.column('agency') === undefined ? 'null' : 'v.agency';
  const [row] = await run({
    text: `select ${agency} as agency from "open"."${dataset.tableName}" v where v.record_id = $1::uuid and ${condition} order by v.since_revision desc limit 1`,
    values: [recordId],
  });
  if (row === undefined) throw unknownRecord(dataset);
  return row.agency === null ? null : String(row.agency);
}

function knownId(dataset: Dataset, name: string): string {
  const recordId = namedRecordId(dataset, name);
  if (recordId === undefined) throw unknownRecord(dataset);
  return recordId;
}

function unknownRecord({ name }: Dataset): LongchengError {
  return new LongchengError('NOT_FOUND', `${name} has no such record; name it by its id or its natural key.`, {
    dataset: name,
  });
}
