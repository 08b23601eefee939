import type { BulkSet } from './bulk-set.js';
import type { LaterChange } from './history.js';
import { MONTHS, releaseTime } from './months.js';
import type { World } from './world.js';

/** One record's part in a publication that is to be made. */
export interface PlannedChange {
  readonly index: number;
  readonly kind: 'published' | 'corrected' | 'withdrawn';
  /** The version that it brings; of a withdrawal, the one that it ends. */
  readonly version: number;
  readonly reason: string | null;
}

/** A publication that is to be made: one dataset's records of one month, of one agency or of all smaller ones. */
export interface PlannedPublication {
  readonly set: BulkSet;
  /** Record id of the agency that publishes, where it is one. */
  readonly agency: string | null;
  /** When it counts as released, in milliseconds since 1970. */
  readonly time: number;
  readonly changes: readonly PlannedChange[];
}

/** More than verification reads at once within the reader's five seconds, less would only make more revisions. */
const LARGEST_PUBLICATION = 10_000;

/**
 * All publications of a tier in their order: month by month, and within a month the datasets that others refer to
 * first. Corrections and withdrawals come with the publications of their month, the last of them after the ten years.
 */
export function* plannedPublications(world: World): Generator<PlannedPublication> {
  const later = new LaterChanges();
  const great = new Set(world.greatAgencies().map(({ recordId }) => recordId));
  for (let month = 0; month < MONTHS || later.remain; month += 1) {
    let place = 0;
    for (const set of world.sets) {
      for (const { agency, changes } of partsOf(set, changesOf(set, month, later), great)) {
        yield { set, agency, changes, time: releaseTime(month, place) };
        place += 1;
      }
    }
  }
}

function changesOf(set: BulkSet, month: number, later: LaterChanges): readonly PlannedChange[] {
  const changes: PlannedChange[] = [];
  for (let index = set.monthStart(month); index < set.monthStart(month + 1); index += 1) {
    changes.push({ index, kind: 'published', version: 0, reason: null });
    later.note(set, index, month);
  }
  return [...changes, ...later.take(set, month)];
}

/** Changes that are still to come, by month and dataset. */
class LaterChanges {
  private readonly byMonth = new Map<number, Map<BulkSet, PlannedChange[]>>();

  get remain(): boolean {
    return this.byMonth.size > 0;
  }

  note(set: BulkSet, index: number, month: number): void {
    let version = 0;
    for (const change of set.laterChanges(index)) {
      version = change.version ?? version;
      const sets = this.byMonth.get(month + change.after) ?? new Map<BulkSet, PlannedChange[]>();
      this.byMonth.set(month + change.after, sets);
      const changes = sets.get(set) ?? [];
      sets.set(set, changes);
      changes.push(plannedChange(index, change, version));
    }
  }

  take(set: BulkSet, month: number): readonly PlannedChange[] {
    const sets = this.byMonth.get(month);
    const changes = sets?.get(set) ?? [];
    sets?.delete(set);
    if (sets?.size === 0) this.byMonth.delete(month);
    return changes;
  }
}

function plannedChange(index: number, { version: brought, reason }: LaterChange, version: number): PlannedChange {
  return { index, kind: brought === undefined ? 'withdrawn' : 'corrected', version, reason };
}

// The great agencies publish for themselves; what the others bring is published together.
function* partsOf(
  set: BulkSet,
  changes: readonly PlannedChange[],
  great: ReadonlySet<string>,
): Generator<Pick<PlannedPublication, 'agency' | 'changes'>> {
  const parts = new Map<string | null, PlannedChange[]>();
  for (const change of changes) {
    const agency = set.office?.recordId ?? publisherOf(set.place(change.index).agency.recordId, great);
    const part = parts.get(agency) ?? [];
    parts.set(agency, part);
    part.push(change);
  }
  for (const [agency, part] of parts)
    for (let start = 0; start < part.length; start += LARGEST_PUBLICATION)
      yield { agency, changes: part.slice(start, start + LARGEST_PUBLICATION) };
}

function publisherOf(agency: string, great: ReadonlySet<string>): string | null {
  return great.has(agency) ? agency : null;
}
