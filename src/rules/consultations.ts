import { addWorkingDays, type CountedDay, workingDaysBetween } from './calendar.js';
import type { RequestDates } from './request-dates.js';

/** The days after `from` and up to `to`: the day on which a letter goes out is the day of the event, and not counted. */
interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Times in which others are asked for their opinion: the clock of the reply stands still in them (art. 33.3). */
export interface Consultations {
  readonly intervals: readonly Interval[];
  /** One has begun and has no end on record. */
  readonly isOpen: boolean;
  /** Names of days for want of which the intervals may be longer than they are here. */
  readonly missing: readonly (keyof RequestDates)[];
}

const ENDS = [
  ['thirdPartyAskedOn', 'thirdPartyAnsweredOn'],
  ['otherAgencyAskedOn', 'otherAgencyAnsweredOn'],
] as const;

/** The consultations of a request; one that is open runs until today while there is no reply. */
export function consultationsOf(request: RequestDates, today: string): Consultations {
  const intervals: Interval[] = [];
  const missing: (keyof RequestDates)[] = [];
  let isOpen = false;
  for (const [fromName, toName] of ENDS) {
    const [from, to] = [request[fromName], request[toName]];
    if (from === null) {
      if (to !== null) missing.push(fromName);
    } else if (to !== null) {
      if (to >= from) intervals.push({ from, to });
      else missing.push(toName);
    } else if (request.repliedOn === null) {
      isOpen = true;
      if (from < today) intervals.push({ from, to: today });
    } else missing.push(toName);
  }
  return { intervals, isOpen, missing };
}

/** How many working days of a span lie in any of the intervals: of their union, so that none counts twice. */
export function excludedWorkingDays(intervals: readonly Interval[], after: string, until: string): number {
  let excluded = 0;
  let counted = after;
  for (const { from, to } of [...intervals].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (from > counted) counted = from;
    const end = to > until ? until : to;
    if (end <= counted) continue;
    excluded += workingDaysBetween(counted, end).count;
    counted = end;
  }
  return excluded;
}

/**
 * The day on which so many working days are over that lie in none of the intervals. An interval that begins when they
 * are over moves nothing.
 */
export function addWorkingDaysOutside(
  intervals: readonly Interval[],
  start: string,
  count: number,
): CountedDay & { readonly excluded: number } {
  let excluded = 0;
  for (;;) {
    const due = addWorkingDays(start, count + excluded);
    const found = excludedWorkingDays(intervals, start, due.on);
    if (found === excluded) return { on: due.on, certainty: due.certainty, excluded };
    excluded = found;
  }
}
