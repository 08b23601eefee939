import { instantFromDatabase } from '../catalog/columns/instant.js';
import { globalIdOf } from '../catalog/identity.js';
import type { Dataset, Registry } from '../catalog/registry.js';
import type { RawRow, RunStatement } from '../database/statement.js';
import { type ChangeKind, isChangeKind } from './change-kind.js';
import { endOf, type Place, writePlace } from './changes-cursor.js';
import type { ChangesPlan } from './changes-plan.js';
import { changesStatement } from './changes-statement.js';
import type { Moment } from './moment.js';
import { readAt } from './read-at.js';

/** One record's part in a publication. */
export interface Change {
  /** The place just after it. */
  readonly cursor: string;
  readonly revision: number;
  readonly releasedAt: string;
  /** Record id of the agency on whose behalf it was published, where it is one. */
  readonly agency: string | null;
  /** Who released it, a code of `ReleaseActor`. */
  readonly releasedBy: string;
  readonly dataset: Dataset;
  readonly recordId: string;
  /** Opaque id of the record across all datasets. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly reason: string | null;
  /** Of the version that the change brought, or of the one it ended. */
  readonly digest: string;
}

/** A page of changes in commit order. */
export interface ChangesPage {
  readonly moment: Moment;
  readonly changes: readonly Change[];
  /** Whether nothing comes after the page in the state it shows. */
  readonly caughtUp: boolean;
  /** Cursor to go on from, also where the page is empty. */
  readonly next: string;
}

/**
 * Read changes up to a moment. Revisions are given in commit order and one publication is one transaction, so whoever
 * goes on from `next` meets every change exactly once, however many publish meanwhile.
 */
export async function readChanges(
  registry: Registry,
  read: RunStatement,
  plan: ChangesPlan,
  moment: Moment,
): Promise<ChangesPage> {
  // What is published never changes its place, so that the past and the present are read alike.
  const past: Moment = { revision: moment.revision, isPresent: false };
  const rawRows = await readAt(read, past, () => changesStatement(plan, moment));
  const found = rawRows.filter(({ record_id }) => typeof record_id === 'string');
  const onPage = found.slice(0, plan.limit);
  const caughtUp = found.length <= plan.limit;
  const last = onPage.at(-1);
  // Where nothing is new, the next look begins where there may be: past the end of the revision that was seen.
  const rest = caughtUp ? endOf(moment.revision) : plan.after;
  return {
    moment,
    changes: onPage.flatMap((raw) => readChange(registry, raw)),
    caughtUp,
    next: writePlace(last === undefined ? rest : placeOf(last)),
  };
}

export function placeOf({ revision, sequence }: RawRow): Place {
  return { revision: Number(revision), sequence: Number(sequence) };
}

/** The change that a row of a statement is; none where its dataset is no longer declared. */
export function readChange(registry: Registry, raw: RawRow): readonly Change[] {
  const { dataset: name, kind, reason } = raw;
  const dataset = registry.find(String(name));
  if (dataset === undefined) return [];
  if (!isChangeKind(kind)) throw new TypeError(`A change of ${dataset.name} is of the unknown kind "${String(kind)}".`);
  const place = placeOf(raw);
  const recordId = String(raw.record_id);
  return [
    {
      cursor: writePlace(place),
      revision: place.revision,
      releasedAt: instantFromDatabase(raw.released_at),
      agency: typeof raw.agency === 'string' ? raw.agency : null,
      releasedBy: String(raw.released_by),
      dataset,
      recordId,
      id: globalIdOf(dataset.name, recordId),
      kind,
      reason: typeof reason === 'string' ? reason : null,
      digest: String(raw.digest),
    },
  ];
}
