import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import type { RunStatement } from '../database/statement.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { type ChangeEntry, GENESIS, publicationDigest, recordDigest } from './digest.js';
import type { Draft } from './draft.js';
import { endVersionsStatement, insertChangesStatement, insertVersionsStatement } from './version-statements.js';

/** A record that is to leave the present; its past stays readable with this reason. */
export interface Withdrawal {
  readonly recordId: string;
  readonly reason: string;
}

/** What one act of publishing brings: records of one dataset, new or corrected, and records that leave. */
export interface Batch {
  readonly dataset: Dataset;
  /** Record id of the agency on whose behalf, where it is one. */
  readonly agency: string | null;
  readonly drafts: readonly Draft[];
  readonly withdrawals?: readonly Withdrawal[];
  /** Why records that are already released change. */
  readonly correctionReason?: string;
  /** Time of release to state in place of the clock's (ISO 8601), for data that is made to be the same everywhere. */
  readonly releasedAt?: string;
}

export interface PublicationOutcome {
  /** The revision that the batch became; undefined when it changed nothing. */
  readonly revision: number | undefined;
  readonly published: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly unchanged: number;
}

/** Channel on which every publication is announced; the payload is its revision. */
export const REVISION_CHANNEL = 'longcheng_revision';

// One lock for all publishing makes revisions commit-ordered: whoever has seen revision n never finds a new row under n.
/** Key of the advisory lock under which all publishing happens. */
export const PUBLICATION_LOCK = 211_304;

/**
 * Publish a batch in one transaction: compare with the present, end the versions that change, open new ones, and give
 * the whole the next revision. A batch that changes nothing makes no revision, so re-publishing a file is harmless.
 */
export async function publish(database: Database, batch: Batch): Promise<PublicationOutcome> {
  return inWriterTransaction(database.writer, async (run) => {
    await run({ text: 'select pg_advisory_xact_lock($1)', values: [PUBLICATION_LOCK] });
    const changes = await compare(run, batch);
    const count = (kind: ChangeEntry['kind']) => changes.filter((change) => change.kind === kind).length;
    const counts = { published: count('published'), corrected: count('corrected'), withdrawn: count('withdrawn') };
    const unchanged = uniqueDrafts(batch).size - counts.published - counts.corrected;
    if (changes.length === 0) return { revision: undefined, ...counts, unchanged };
    const revision = await release(run, batch, changes, counts);
    return { revision, ...counts, unchanged };
  });
}

type Counts = Pick<PublicationOutcome, 'published' | 'corrected' | 'withdrawn'>;

// The last row of a batch wins when several bring the same record, as it would if they came one after the other.
function uniqueDrafts(batch: Batch): ReadonlyMap<string, Draft> {
  return new Map(batch.drafts.map((draft) => [draft.recordId, draft]));
}

async function compare(run: RunStatement, batch: Batch): Promise<readonly ChangeEntry[]> {
  const drafts = uniqueDrafts(batch);
  const withdrawals = new Map((batch.withdrawals ?? []).map((withdrawal) => [withdrawal.recordId, withdrawal]));
  const present = await presentDigests(run, batch.dataset, [...drafts.keys(), ...withdrawals.keys()]);
  const changes: ChangeEntry[] = [];
  const add = (change: Omit<ChangeEntry, 'sequence'>) => changes.push({ sequence: changes.length + 1, ...change });
  for (const [recordId, draft] of drafts) {
    const before = present.get(recordId);
    const digest = recordDigest(batch.dataset, draft);
    if (before === undefined) add({ recordId, kind: 'published', reason: null, digest });
    else if (before !== digest) add({ recordId, kind: 'corrected', reason: batch.correctionReason ?? null, digest });
  }
  for (const { recordId, reason } of withdrawals.values()) {
    const before = present.get(recordId);
    if (before !== undefined && !drafts.has(recordId)) add({ recordId, kind: 'withdrawn', reason, digest: before });
  }
  return changes;
}

async function presentDigests(
  run: RunStatement,
  dataset: Dataset,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await run({
    text: `select record_id, digest from "open"."${dataset.tableName}" where until_revision is null and record_id = any($1::uuid[])`,
    values: [recordIds],
  });
  return new Map(rows.map((row) => [String(row.record_id), String(row.digest)]));
}

async function release(
  run: RunStatement,
  batch: Batch,
  changes: readonly ChangeEntry[],
  counts: Counts,
): Promise<number> {
  const { revision, previous, releasedAt } = await nextRevision(run, batch.releasedAt);
  const drafts = uniqueDrafts(batch);
  const ended = changes.filter(({ kind }) => kind !== 'published').map(({ recordId }) => recordId);
  if (ended.length > 0) await run(endVersionsStatement(batch.dataset, ended, revision));
  const versions = changes.flatMap(({ recordId, digest, kind }) => {
    const draft = drafts.get(recordId);
    return draft === undefined || kind === 'withdrawn' ? [] : [{ draft, digest }];
  });
  for (const statement of insertVersionsStatement(batch.dataset, versions, revision, releasedAt)) await run(statement);
  for (const statement of insertChangesStatement(batch.dataset, changes, revision)) await run(statement);
  const digest = publicationDigest(
    previous,
    { revision, releasedAt, dataset: batch.dataset.name, agency: batch.agency },
    changes,
  );
  await run({
    text: 'insert into "open"."publication" (revision, released_at, dataset, agency, published, corrected, withdrawn, digest, previous_digest) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [
      revision,
      releasedAt,
      batch.dataset.name,
      batch.agency,
      counts.published,
      counts.corrected,
      counts.withdrawn,
      digest,
      previous,
    ],
  });
  await run({ text: 'select pg_notify($1, $2)', values: [REVISION_CHANNEL, String(revision)] });
  return revision;
}

// Never earlier than the publication before, whatever the clock does: `asOf: { time }` rests on it.
async function nextRevision(
  run: RunStatement,
  statedTime: string | undefined,
): Promise<{ readonly revision: number; readonly previous: string; readonly releasedAt: string }> {
  const [last] = await run({
    text: 'select revision, digest, greatest(released_at, coalesce($1, clock_timestamp())) as now from "open"."publication" order by revision desc limit 1',
    values: [statedTime ?? null],
  });
  const now =
    last === undefined
      ? new Date(statedTime ?? Date.now())
      : new Date(String(last.now).replace(' ', 'T').replace(/\+00$/, 'Z'));
  return {
    revision: Number(last?.revision ?? 0) + 1,
    previous: String(last?.digest ?? GENESIS),
    releasedAt: now.toISOString(),
  };
}
