import type { Dataset, Registry } from '../catalog/registry.js';
import type { RawRow, RunStatement } from '../database/statement.js';
import { CHANGE_KINDS, type ChangeKind, isChangeKind } from '../query/change-kind.js';
import { changeEntry } from './change-entry.js';
import { type ChangeEntry, GENESIS, PublicationDigest, type PublicationHeader } from './digest.js';
import { readReleaseActor } from './release-actor.js';
import { type Fault, faultIn, type Verdict } from './verdict.js';
import { findAlteredVersion, findStrayVersion } from './verify-versions.js';

const PUBLICATIONS_AT_ONCE = 1_000;
const CHANGES_AT_ONCE = 2_000;

/**
 * Recompute every digest from what is stored: each record version, and the chain of publications over them; then look
 * for versions and changes that no publication covers. Names the first that does not match, so that a figure changed
 * behind the publication code can not pass. Of an erased record only the digests are left, and nothing else may be.
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
      text: 'select revision, released_at, dataset, agency, released_by, published, corrected, withdrawn, erased, digest, previous_digest from "open"."publication" where revision > $1 order by revision limit $2',
      values: [after, PUBLICATIONS_AT_ONCE],
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
      const found = await verifyPublication(read, dataset, raw, previous);
      if ('message' in found) return found;
      versions += found.versions;
      previous = found.digest;
      after = revision;
      expected += 1;
      onProgress(revision);
    }
  }
}

/** One publication: first its digest and counts, then every version that it brought. */
async function verifyPublication(
  read: RunStatement,
  dataset: Dataset,
  raw: RawRow,
  previous: string,
): Promise<Fault | { readonly digest: string; readonly versions: number }> {
  const header = headerOf(dataset, raw);
  const { revision } = header;
  const digest = new PublicationDigest(previous, header);
  const counts: Record<ChangeKind, number> = { published: 0, corrected: 0, withdrawn: 0, erased: 0 };
  for await (const changes of changesOf(read, dataset.name, revision))
    for (const change of changes) {
      digest.add(change);
      counts[change.kind] += 1;
    }
  const hex = digest.hex();
  if (raw.previous_digest !== previous || raw.digest !== hex)
    return faultIn(revision, `Publication ${revision} of ${dataset.name} does not match its digest.`);
  if (CHANGE_KINDS.some((kind) => Number(raw[kind]) !== counts[kind]))
    return faultIn(revision, `Publication ${revision} of ${dataset.name} does not count the changes that it has.`);
  for await (const changes of changesOf(read, dataset.name, revision)) {
    const fault = await findAlteredVersion(read, dataset, header, changes);
    if (fault !== undefined) return fault;
  }
  return { digest: hex, versions: counts.published + counts.corrected };
}

function headerOf(dataset: Dataset, raw: RawRow): PublicationHeader {
  return {
    revision: Number(raw.revision),
    releasedAt: new Date(`${String(raw.released_at).replace(' ', 'T')}:00`).toISOString(),
    dataset: dataset.name,
    agency: raw.agency === null ? null : String(raw.agency),
    // An unknown actor was put there behind the publication code: the digest of any other does not match.
    releasedBy: readReleaseActor(raw.released_by) ?? 'OPERATOR',
  };
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

async function* changesOf(
  read: RunStatement,
  dataset: string,
  revision: number,
): AsyncGenerator<readonly ChangeEntry[]> {
  for (let after = 0; ; ) {
    const rows = await read({
      text: 'select sequence, record_id, kind, reason, digest from "open"."change" where revision = $1 and dataset = $2 and sequence > $3 order by sequence limit $4',
      values: [revision, dataset, after, CHANGES_AT_ONCE],
    });
    if (rows.length === 0) return;
    // A row of no known kind is left out: the digest then tells that something was altered.
    yield rows.filter(({ kind }) => isChangeKind(kind)).map(changeEntry);
    after = Number(rows.at(-1)?.sequence);
  }
}
