import { setImmediate } from 'node:timers/promises';
import type { RawRow, RunStatement } from '../database/statement.js';
import type { ChangeKind } from '../query/change-kind.js';
import { changeEntry } from './change-entry.js';
import { GENESIS, PublicationDigest, type PublicationHeader } from './digest.js';

/** Channel on which every publication is announced; the payload is its revision. */
export const REVISION_CHANNEL = 'longcheng_revision';

/**
 * Key of the advisory lock under which all publishing happens: one lock makes revisions commit-ordered, so whoever has
 * seen revision n never finds a new row under n.
 */
export const PUBLICATION_LOCK = 211_304;

export type RevisionHeader = Omit<PublicationHeader, 'revision' | 'releasedAt'>;

export type Counts = Readonly<Record<ChangeKind, number>>;

/** The revision that the transaction under way may become. */
export interface NextRevision {
  readonly revision: number;
  /** Digest of the publication before. */
  readonly previous: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly releasedAt: string;
}

/** Wait for the turn to publish, and take the next revision. Nobody else publishes until the transaction ends. */
export async function beginRevision(run: RunStatement, statedTime?: string): Promise<NextRevision> {
  await run({ text: 'select pg_advisory_xact_lock($1)', values: [PUBLICATION_LOCK] });
  const [last] = await run({
    // Never earlier than the publication before, whatever the clock does: `asOf: { time }` rests on it.
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

// The server that publishes also answers: it must not be at this for more than a millisecond or two without a break.
const CHANGES_AT_ONCE = 1_000;

/** Begin the digest of a revision, so that its changes can be added while the database is at something else. */
export function beginDigest(
  { revision, previous, releasedAt }: NextRevision,
  header: RevisionHeader,
): PublicationDigest {
  return new PublicationDigest(previous, { revision, releasedAt, ...header });
}

/** Add changes that were noted, with breaks. */
export async function addChanges(digest: PublicationDigest, changes: readonly RawRow[]): Promise<void> {
  const inOrder = changes.toSorted((one, other) => Number(one.sequence) - Number(other.sequence));
  for (let start = 0; start < inOrder.length; start += CHANGES_AT_ONCE) {
    digest.add(...inOrder.slice(start, start + CHANGES_AT_ONCE).map(changeEntry));
    await setImmediate();
  }
}

/**
 * Close a revision whose changes are all noted: take its digest, write the publication, and announce it.
 * @param digest of its first changes, where it was begun; the others are read.
 */
export async function endRevision(
  run: RunStatement,
  next: NextRevision,
  header: RevisionHeader,
  counts: Counts,
  digest = beginDigest(next, header),
): Promise<void> {
  const { revision, previous, releasedAt } = next;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  while (digest.changes < all) {
    const rows = await run({
      text: `select sequence, record_id, kind, reason, digest from "open"."change" where revision = $1 and sequence > $2 and sequence <= $2 + ${CHANGES_AT_ONCE} order by sequence`,
      values: [revision, digest.changes],
    });
    digest.add(...rows.map(changeEntry));
    if (rows.length === 0) break;
  }
  const { dataset, agency, releasedBy } = header;
  const { published, corrected, withdrawn, erased } = counts;
  await run({
    text: 'insert into "open"."publication" (revision, released_at, dataset, agency, released_by, published, corrected, withdrawn, erased, digest, previous_digest) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [
      revision,
      releasedAt,
      dataset,
      agency,
      releasedBy,
      published,
      corrected,
      withdrawn,
      erased,
      digest.hex(),
      previous,
    ],
  });
  await run({ text: 'select pg_notify($1, $2)', values: [REVISION_CHANNEL, String(revision)] });
}
