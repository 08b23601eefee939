import type { Dataset } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import type { Row } from '../query/row.js';
import type { DeadlineCheck } from '../rules/evaluate-clocks.js';
import { checksOf } from './record-checks.js';
import { deadlinesOf } from './record-deadlines.js';

/** Counts over records: how many there are, how their clocks stand, how many contradict themselves. */
export interface Tally {
  readonly recordCount: number;
  readonly sampleCount: number;
  /** Newest `publishedOn` of the source pages. */
  readonly latestPublishedOn: string | null;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly running: number;
  /** Clocks of which nothing can be said, for want of a date. */
  readonly unknown: number;
  /** Records with at least one failed check. */
  readonly failing: number;
}

export const EMPTY: Tally = {
  recordCount: 0,
  sampleCount: 0,
  latestPublishedOn: null,
  onTime: 0,
  late: 0,
  overdue: 0,
  running: 0,
  unknown: 0,
  failing: 0,
};

const COUNTED: Readonly<
  Record<DeadlineCheck['state'], 'onTime' | 'late' | 'overdue' | 'running' | 'unknown' | undefined>
> = {
  DONE_ON_TIME: 'onTime',
  EXEMPT: 'onTime',
  DONE_LATE: 'late',
  TOO_SHORT: 'late',
  OVERDUE: 'overdue',
  RUNNING: 'running',
  SUSPENDED: 'running',
  NOT_STARTED: undefined,
  UNKNOWN: 'unknown',
};

/** Two tallies of different records together. */
export function addTallies(a: Tally, b: Tally): Tally {
  const latest = [a.latestPublishedOn, b.latestPublishedOn]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return {
    recordCount: a.recordCount + b.recordCount,
    sampleCount: a.sampleCount + b.sampleCount,
    latestPublishedOn: latest ?? null,
    onTime: a.onTime + b.onTime,
    late: a.late + b.late,
    overdue: a.overdue + b.overdue,
    running: a.running + b.running,
    unknown: a.unknown + b.unknown,
    failing: a.failing + b.failing,
  };
}

/** The tally of a dataset, whoever answers for its records. */
export function wholeTally(byAgency: ReadonlyMap<string, Tally>): Tally {
  return [...byAgency.values()].reduce(addTallies, EMPTY);
}

/** Of the clocks that have been decided, the share that was late, as an exact quotient; null when none has. */
export function lateShare({ onTime, late, overdue }: Tally): number | null {
  const decided = onTime + late + overdue;
  return decided === 0 ? null : (late + overdue) / decided;
}

/** The tally of each agency in a dataset, by record id of the agency; under the empty id the records without one. */
export async function tallyByAgency(reader: RequestReader, dataset: Dataset): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for await (const rows of reader.scan(dataset)) {
    const counted = await Promise.all(rows.map((row) => tallyRow(reader, row)));
    for (const [index, row] of rows.entries()) {
      const agency = typeof row.agency === 'string' ? row.agency : '';
      tallies.set(agency, addTallies(tallies.get(agency) ?? EMPTY, counted[index] ?? EMPTY));
    }
  }
  return tallies;
}

async function tallyRow(reader: RequestReader, row: Row): Promise<Tally> {
  const tally = {
    ...EMPTY,
    recordCount: 1,
    sampleCount: row.sample === true ? 1 : 0,
    latestPublishedOn: typeof row.publishedOn === 'string' ? row.publishedOn : null,
  };
  for (const { state } of deadlinesOf(row, reader.today)) {
    const counter = COUNTED[state];
    if (counter !== undefined) tally[counter] += 1;
  }
  const checks = await checksOf(reader, row);
  return { ...tally, failing: checks.some(({ outcome }) => outcome === 'FAILED') ? 1 : 0 };
}
