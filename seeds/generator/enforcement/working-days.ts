import { addWorkingDays, isWorkingDay, workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { Random } from '../random.js';

/** The day some working days after a day, the day itself not counted. */
export function addWorkdays(day: string, count: number): string {
  return addWorkingDays(day, count).on;
}

/** The day itself, or the next working day. */
export function workdayFrom(day: string): string {
  return workingDayFrom(day).on;
}

/** The day some working days before a day. */
export function workdaysBefore(day: string, count: number): string {
  let before = day;
  for (let left = count; left > 0; ) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left -= 1;
  }
  return before;
}

/** A working day from the first to the last day given, both included; the first one when there is none. */
export function workdayBetween(first: string, last: string, random: Random): string {
  const span = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  const day = workdayFrom(addDays(first, random.integer(0, Math.max(0, span))));
  return day <= last ? day : workdayFrom(first);
}

/** The same day some years later. */
export function addYears(day: string, count: number): string {
  return `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
}
