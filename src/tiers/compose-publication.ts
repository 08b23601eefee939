import { type ChangeEntry, PublicationDigest, recordDigest } from '../publication/digest.js';
import type { Draft } from '../publication/draft.js';
import type { PlannedPublication } from './publication-plan.js';

/** A version that a publication brings. */
export interface NewVersion {
  readonly draft: Draft;
  readonly digest: string;
}

/** Where the chain stands before a publication. */
export interface ChainEnd {
  readonly revision: number;
  readonly digest: string;
}

/** A publication with its place in the chain and all that is to be stored of it. */
export interface ComposedPublication extends ChainEnd {
  readonly plan: PlannedPublication;
  readonly previous: string;
  readonly releasedAt: string;
  readonly changes: readonly ChangeEntry[];
  readonly versions: readonly NewVersion[];
  /** Records whose present version ends with it. */
  readonly ended: readonly string[];
}

/** Make the records of a planned publication and give it its place in the chain, by the digests of all publishing. */
export function composePublication(plan: PlannedPublication, end: ChainEnd, releasedAt: string): ComposedPublication {
  const { set, agency } = plan;
  const changes: ChangeEntry[] = [];
  const versions: NewVersion[] = [];
  const ended: string[] = [];
  for (const { index, kind, version, reason } of plan.changes) {
    const draft: Draft = set.draft(index, version);
    const digest = recordDigest(set.dataset, draft);
    changes.push({ sequence: changes.length + 1, recordId: draft.recordId, kind, reason, digest });
    if (kind !== 'withdrawn') versions.push({ draft, digest });
    if (kind !== 'published') ended.push(draft.recordId);
  }
  const revision = end.revision + 1;
  const header = { revision, releasedAt, dataset: set.dataset.name, agency, releasedBy: 'OPERATOR' } as const;
  const chained = new PublicationDigest(end.digest, header);
  for (const change of changes) chained.add(change);
  const digest = chained.hex();
  return { plan, revision, previous: end.digest, releasedAt, changes, versions, ended, digest };
}
