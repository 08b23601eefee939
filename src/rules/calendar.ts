import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import library from 'chinese-days/package.json' with { type: 'json' };
import type { Certainty } from './check-result.js';
import { addDays, dayNumber, dayOfNumber } from './day.js';

/**
 * Working days in China: Monday to Friday without the holidays of the State Council, with the weekend days that it
 * orders to be worked. The holidays are those of `chinese-days` (https://github.com/vsme/chinese-days), which is met
 * here and nowhere else; of it only the lists are used, so that no answer depends on the time zone of the server.
 */
export interface CountedDay {
  readonly on: string;
  /** PROVISIONAL where days were counted whose holidays are not announced: they count as plain weekdays. */
  readonly certainty: Certainty;
}

const holidays = Object.keys(data.holidays);
const makeUpDays = Object.keys(data.workdays);
const years = [...holidays, ...makeUpDays].map((day) => day.slice(0, 4)).sort();

/** The first and last year whose holidays are known. */
export const calendarYears = { first: years[0] ?? '', last: years.at(-1) ?? '' };

/** Name, version and years of the calendar, as an answer cites it. */
export const calendarVersion = `${library.name} ${library.version} (${calendarYears.first}-${calendarYears.last})`;

// The notice for a year moves the last days of the one before: that for 2019 made 2018-12-31 a holiday and 2018-12-29
// a working day. So the last year is known only up to a week before its end.
const FIRST_KNOWN = `${calendarYears.first}-01-01`;
const LAST_KNOWN = `${calendarYears.last}-12-24`;

function isWeekday(number: number): boolean {
  return weekday(number) < 5;
}

/** Monday is 0: day number 4 was Monday, 1970-01-05. */
function weekday(number: number): number {
  return (((number - 4) % 7) + 7) % 7;
}

/** The days that differ from a plain week, in order, each with the sum of all differences up to it. */
const differences: readonly { readonly number: number; readonly sum: number }[] = (() => {
  const changes = [
    ...holidays.map(dayNumber).flatMap((number) => (isWeekday(number) ? [{ number, change: -1 }] : [])),
    ...makeUpDays.map(dayNumber).flatMap((number) => (isWeekday(number) ? [] : [{ number, change: 1 }])),
  ].sort((one, other) => one.number - other.number);
  let sum = 0;
  return changes.map(({ number, change }) => {
    sum += change;
    return { number, sum };
  });
})();

/** How many working days lie up to a day, from a zero that does not matter: only differences of it are used. */
function workingDaysUpTo(number: number): number {
  const weekdays = Math.floor((number - 4) / 7) * 5 + Math.min(weekday(number) + 1, 5);
  const before = firstWhere(0, differences.length, (index) => (differences[index]?.number ?? number) > number);
  return weekdays + (differences[before - 1]?.sum ?? 0);
}

/** The least integer of a range for which a condition holds that holds for all greater ones; `high` when for none. */
function firstWhere(low: number, high: number, holds: (candidate: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function certaintyOf(from: string, to: string): Certainty {
  return from >= FIRST_KNOWN && to <= LAST_KNOWN ? 'CERTAIN' : 'PROVISIONAL';
}

export function isWorkingDay(day: string): boolean {
  const number = dayNumber(day);
  return workingDaysUpTo(number) > workingDaysUpTo(number - 1);
}

/** The day itself when it is worked, else the next that is (Civil Code art. 203). */
export function workingDayFrom(day: string): CountedDay {
  const on = addWorkingDays(addDays(day, -1), 1).on;
  return { on, certainty: certaintyOf(day, on) };
}

/**
 * The day on which so many working days are over. The day of the event is not counted (Civil Code art. 201):
 * `addWorkingDays('2019-09-18', 20)` is 2019-10-21.
 */
export function addWorkingDays(day: string, count: number): CountedDay {
  if (count < 1) return workingDayFrom(day);
  const start = dayNumber(day);
  const wanted = workingDaysUpTo(start) + count;
  // Five of seven days are worked and no holiday is longer than ten days, so this is far enough.
  const end = firstWhere(start + 1, start + 2 * count + 30, (number) => workingDaysUpTo(number) >= wanted);
  const on = dayOfNumber(end);
  return { on, certainty: certaintyOf(day, on) };
}

/** How many working days lie after the first day and up to the second; 0 when it is not later. */
export function workingDaysBetween(
  from: string,
  to: string,
): { readonly count: number; readonly certainty: Certainty } {
  const count = Math.max(0, workingDaysUpTo(dayNumber(to)) - workingDaysUpTo(dayNumber(from)));
  return { count, certainty: certaintyOf(from, to) };
}
