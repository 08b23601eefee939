import type { Dataset, Registry } from '../catalog/registry.js';
import { isValueObject, type Value } from '../catalog/value.js';
import type { RunStatement } from '../database/statement.js';
import { type Row, readRow } from '../query/row.js';
import { type ChangeEntry, type ChangeKind, GENESIS, publicationDigest, recordDigest } from './digest.js';
import type { Redaction } from './draft.js';

/** What verification found: everything fits, or the first thing that does not. */
export type Verdict =
  | { readonly isIntact: true; readonly publications: number; readonly versions: number; readonly digest: string }
  | {
      readonly isIntact: false;
      readonly revision: number;
      readonly recordId: string | undefined;
      readonly message: string;
    };

const CHUNK = 1_000;

/**
 * Recompute every digest from what is stored: each record version, and the chain of publications over them. Names the
 * first that does not match, so that a figure changed behind the publication code can not pass.
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
      text: 'select revision, released_at, dataset, agency, digest, previous_digest from "open"."publication" where revision > $1 order by revision limit $2',
      values: [after, CHUNK],
    });
    if (publications.length === 0) return { isIntact: true, publications: expected - 1, versions, digest: previous };
    for (const raw of publications) {
      const revision = Number(raw.revision);
      if (revision !== expected) return broken(expected, `Publication ${expected} is missing.`);
      const dataset = registry.find(String(raw.dataset));
      if (dataset === undefined)
        return broken(revision, `Publication ${revision} is of "${String(raw.dataset)}", which is no dataset here.`);
      const changes = await readChanges(read, revision);
      const digest = publicationDigest(
        previous,
        {
          revision,
          releasedAt: new Date(`${String(raw.released_at).replace(' ', 'T')}:00`).toISOString(),
          dataset: dataset.name,
          agency: raw.agency === null ? null : String(raw.agency),
        },
        changes,
      );
      if (raw.previous_digest !== previous || raw.digest !== digest)
        return broken(revision, `Publication ${revision} of ${dataset.name} does not match its digest.`);
      const fault = await findAlteredVersion(read, dataset, revision, changes);
      if (fault !== undefined) return fault;
      versions += changes.filter(({ kind }) => kind !== 'withdrawn').length;
      previous = digest;
      after = revision;
      expected += 1;
      onProgress(revision);
    }
  }
}

function broken(revision: number, message: string, recordId?: string): Verdict {
  return { isIntact: false, revision, recordId, message };
}

async function readChanges(read: RunStatement, revision: number): Promise<readonly ChangeEntry[]> {
  const rows = await read({
    text: 'select sequence, record_id, kind, reason, digest from "open"."change" where revision = $1 order by sequence',
    values: [revision],
  });
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    recordId: String(row.record_id),
    kind: changeKind(String(row.kind)),
    reason: row.reason === null ? null : String(row.reason),
    digest: String(row.digest),
  }));
}

function changeKind(text: string): ChangeKind {
  if (text === 'published' || text === 'corrected' || text === 'withdrawn') return text;
  throw new TypeError(`"${text}" is no kind of change.`);
}

async function findAlteredVersion(
  read: RunStatement,
  dataset: Dataset,
  revision: number,
  changes: readonly ChangeEntry[],
): Promise<Verdict | undefined> {
  const rows = await read({
    text: `select * from "open"."${dataset.tableName}" where since_revision = $1`,
    values: [revision],
  });
  const stored = new Map(
    rows.map((raw) => [
      String(raw.record_id),
      { digest: String(raw.digest), row: readRow(dataset, { revision, isPresent: false }, raw) },
    ]),
  );
  for (const { recordId, kind, digest } of changes) {
    if (kind === 'withdrawn') continue;
    const version = stored.get(recordId);
    if (version === undefined)
      return broken(revision, `Record ${recordId} of ${dataset.name} is missing from revision ${revision}.`, recordId);
    if (version.digest !== digest || digestOf(dataset, version.row) !== digest) {
      return broken(
        revision,
        `Record ${recordId} of ${dataset.name} (${version.row.naturalKey}) was altered since it was published in revision ${revision}.`,
        recordId,
      );
    }
    stored.delete(recordId);
  }
  const [extra] = stored.keys();
  return extra === undefined
    ? undefined
    : broken(
        revision,
        `Record ${extra} of ${dataset.name} is in revision ${revision} without having been published.`,
        extra,
      );
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
    redactions: redactionsOf(row.redactions),
  });
}

function textMembers(value: Value | null): Readonly<Record<string, string>> {
  return isValueObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, String(member)]))
    : {};
}

function redactionsOf(value: Value | null): readonly Redaction[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isValueObject)
    .map(({ field, rule, basis }) => ({ field: String(field), rule: String(rule), basis: String(basis) }));
}
