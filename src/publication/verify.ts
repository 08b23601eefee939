import type { Registry } from '../catalog/registry.js';
import type { RawRow, RunStatement } from '../database/statement.js';
import { type ChangeKind, isChangeKind } from '../query/change-kind.js';
import { type ChangeEntry, GENESIS, publicationDigest } from './digest.js';
import { type Fault, faultIn, type Verdict } from './verdict.js';
import { findAlteredVersion, findStrayVersion } from './verify-versions.js';

const CHUNK = 1_000;

/**
 * Recompute every digest from what is stored: each record version, and the chain of publications over them; then look
 * for versions and changes that no publication covers. Names the first that does not match, so that a figure changed
 * behind the publication code can not pass.
 */
export async function verify(
  registry: Registry,
  read: RunStatement,
  onProgress: (done: number) => void = () => undefined,
): Promise<Verdict> {
  let previous = GENESIS;
  let versions = 0;
  let expected = 1;
  for (let after = 0; ; ) {
    const publications = await read({
      text: 'select revision, released_at, dataset, agency, published, corrected, withdrawn, digest, previous_digest from "open"."publication" where revision > $1 order by revision limit $2',
      values: [after, CHUNK],
    });
    if (publications.length === 0) {
      const fault = await findStray(registry, read);
      return fault ?? { isIntact: true, publications: expected - 1, versions, digest: previous };
    }
    for (const raw of publications) {
      const revision = Number(raw.revision);
      if (revision !== expected) return faultIn(expected, `Publication ${expected} is missing.`);
      const dataset = registry.find(String(raw.dataset));
      if (dataset === undefined)
        return faultIn(revision, `Publication ${revision} is of "${String(raw.dataset)}", which is no dataset here.`);
      const changes = await readChanges(read, dataset.name, revision);
      const releasedAt = new Date(`${String(raw.released_at).replace(' ', 'T')}:00`).toISOString();
      const agency = raw.agency === null ? null : String(raw.agency);
      const digest = publicationDigest(previous, { revision, releasedAt, dataset: dataset.name, agency }, changes);
      if (raw.previous_digest !== previous || raw.digest !== digest)
        return faultIn(revision, `Publication ${revision} of ${dataset.name} does not match its digest.`);
      if (!countsFit(raw, changes))
        return faultIn(revision, `Publication ${revision} of ${dataset.name} does not count the changes that it has.`);
      const fault = await findAlteredVersion(read, dataset, { revision, releasedAt }, changes);
      if (fault !== undefined) return fault;
      versions += changes.filter(({ kind }) => kind !== 'withdrawn').length;
      previous = digest;
      after = revision;
      expected += 1;
      onProgress(revision);
    }
  }
}

async function findStray(registry: Registry, read: RunStatement): Promise<Fault | undefined> {
  const [orphan] = await read({
    text: 'select min(c.revision) as revision from "open"."change" c where not exists (select from "open"."publication" p where p.revision = c.revision)',
    values: [],
  });
  if (typeof orphan?.revision === 'string' || typeof orphan?.revision === 'number')
    return faultIn(Number(orphan.revision), `Publication ${orphan.revision} is missing.`);
  for (const dataset of registry.datasets) {
    const fault = await findStrayVersion(read, dataset);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function countsFit(raw: RawRow, changes: readonly ChangeEntry[]): boolean {
  const kinds: readonly ChangeKind[] = ['published', 'corrected', 'withdrawn'];
  return kinds.every((kind) => Number(raw[kind]) === changes.filter((change) => change.kind === kind).length);
}

async function readChanges(read: RunStatement, dataset: string, revision: number): Promise<readonly ChangeEntry[]> {
  const rows = await read({
    text: 'select sequence, record_id, kind, reason, digest from "open"."change" where revision = $1 and dataset = $2 order by sequence',
    values: [revision, dataset],
  });
  // A row of no known kind is left out: the digest then tells that something was altered.
  return rows.flatMap(({ sequence, record_id: recordId, kind, reason, digest }) =>
    isChangeKind(kind)
      ? [
          {
            sequence: Number(sequence),
            recordId: String(recordId),
            kind,
            reason: reason === null ? null : String(reason),
            digest: String(digest),
          },
        ]
      : [],
  );
}
