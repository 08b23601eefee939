import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import type { RunStatement } from '../database/statement.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { traced } from '../tracing.js';
import type { PublicationDigest } from './digest.js';
import type { Draft } from './draft.js';
import { draftSources, type PublicationSource } from './publication-source.js';
import type { ReleaseActor } from './release-actor.js';
import {
  addChanges,
  beginDigest,
  beginRevision,
  type Counts,
  endRevision,
  type NextRevision,
  type RevisionHeader,
} from './revision.js';
import {
  endVersionsStatement,
  insertVersionsStatement,
  noteChangesStatement,
  noteWithdrawalsStatement,
} from './version-statements.js';

/** A record that is to leave the present; its past stays readable with this reason. */
export interface Withdrawal {
  readonly recordId: string;
  readonly reason: string;
}

/** What one act of publishing brings: records of one dataset, new or corrected, and records that leave. */
export interface Release {
  readonly dataset: Dataset;
  /** Record id of the agency on whose behalf, where it is one. */
  readonly agency: string | null;
  /** No record stands in two of them. */
  readonly sources: readonly PublicationSource[];
  readonly withdrawals?: readonly Withdrawal[];
  /** Why records that are already released change. */
  readonly correctionReason?: string | undefined;
  /** Default: the operator. */
  readonly releasedBy?: ReleaseActor;
  /** Time of release to state in place of the clock's (ISO 8601), for data that is made to be the same everywhere. */
  readonly releasedAt?: string | undefined;
}

/** A release whose records are at hand. */
export type Batch = Omit<Release, 'sources'> & { readonly drafts: readonly Draft[] };

export interface PublicationOutcome {
  /** The revision that the batch became; undefined when it changed nothing. */
  readonly revision: number | undefined;
  readonly published: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly unchanged: number;
  /** Records left out because they were erased: nothing brings them back. */
  readonly refused: number;
}

/**
 * Publish a batch in one transaction: compare with the present, end the versions that change, open new ones, and give
 * the whole the next revision. A batch that changes nothing makes no revision, so re-publishing a file is harmless.
 */
export async function publish(database: Database, { drafts, ...batch }: Batch): Promise<PublicationOutcome> {
  const release = { ...batch, sources: draftSources(batch.dataset, drafts) };
  return inWriterTransaction(database.writer, (run) => publishWithin(run, release));
}

/** Publish as part of a transaction, so that a decision and the release that it brings happen together or not at all. */
export function publishWithin(
  run: RunStatement,
  release: Release,
  onProgress: (done: number) => void = () => undefined,
): Promise<PublicationOutcome> {
  const attributes = { 'longcheng.dataset': release.dataset.name };
  return traced({ name: 'publish', kind: 'internal', attributes }, async (note) => {
    const outcome = await publishAll(run, release, onProgress);
    const { revision, published, corrected, withdrawn } = outcome;
    note({ 'longcheng.published': published, 'longcheng.corrected': corrected, 'longcheng.withdrawn': withdrawn });
    if (revision !== undefined) note({ 'longcheng.revision': revision });
    return outcome;
  });
}

async function publishAll(
  run: RunStatement,
  release: Release,
  onProgress: (done: number) => void,
): Promise<PublicationOutcome> {
  // Room to bring some ten thousand rows into the order of their record ids without laying them down on disk.
  await run({ text: "set local work_mem = '64MB'", values: [] });
  const next = await beginRevision(run, release.releasedAt);
  const header = headerOf(release);
  const digest = beginDigest(next, header);
  const { counts, offered, refused } = await releaseRecords(run, release, next, digest, onProgress);
  const withdrawn = await withdrawRecords(run, release, next, counts.published + counts.corrected);
  const all = { ...counts, withdrawn, erased: 0 };
  const outcome = { ...counts, withdrawn, unchanged: offered - refused - counts.published - counts.corrected, refused };
  if (counts.published + counts.corrected + withdrawn === 0) return { revision: undefined, ...outcome };
  await endRevision(run, next, header, all, digest);
  return { revision: next.revision, ...outcome };
}

function headerOf({ dataset, agency, releasedBy }: Release): RevisionHeader {
  return { dataset: dataset.name, agency, releasedBy: releasedBy ?? 'OPERATOR' };
}

async function releaseRecords(
  run: RunStatement,
  { dataset, sources, correctionReason }: Release,
  next: NextRevision,
  digest: PublicationDigest,
  onProgress: (done: number) => void,
): Promise<{
  readonly counts: Pick<Counts, 'published' | 'corrected'>;
  readonly offered: number;
  readonly refused: number;
}> {
  let [published, corrected, offered, refused] = [0, 0, 0, 0];
  for (const source of sources) {
    const progress = { ...next, changes: published + corrected };
    const noted = await run(noteChangesStatement(dataset, source, progress, correctionReason ?? null));
    const changes = noted.filter(({ sequence }) => sequence !== null);
    const ended = changes.filter(({ kind }) => kind === 'corrected').length;
    const isWhole = changes.length === Number(noted[0]?.offered);
    const exchangeVersions = async () => {
      if (ended > 0) await run(endVersionsStatement(dataset, progress));
      if (changes.length > 0) await run(insertVersionsStatement(dataset, source, progress, isWhole));
    };
    // The digest is taken while the database inserts what it is of.
    await Promise.all([exchangeVersions(), addChanges(digest, changes)]);
    published += changes.length - ended;
    corrected += ended;
    offered += Number(noted[0]?.offered);
    refused += Number(noted[0]?.refused);
    onProgress(offered);
  }
  return { counts: { published, corrected }, offered, refused };
}

async function withdrawRecords(
  run: RunStatement,
  { dataset, withdrawals = [] }: Release,
  next: NextRevision,
  changes: number,
): Promise<number> {
  if (withdrawals.length === 0) return 0;
  const unique = [...new Map(withdrawals.map((withdrawal) => [withdrawal.recordId, withdrawal])).values()];
  const noted = await run(noteWithdrawalsStatement(dataset, unique, { ...next, changes }));
  if (noted.length > 0) await run(endVersionsStatement(dataset, { ...next, changes }));
  return noted.length;
}
