import { addDays, weekdayFrom } from '../calendar.js';
import type { Random } from '../random.js';

// Days of 2019 with no public holiday and no make-up day in the five weeks after them: there every weekday is a working day.
const QUIET_SPANS = [
  { from: '2019-03-04', days: 4 },
  { from: '2019-07-01', days: 46 },
  { from: '2019-11-04', days: 11 },
] as const;

/** A working day from which working days can be counted as weekdays. */
export function quietDay(random: Random): string {
  const { from, days } = random.pick(QUIET_SPANS);
  return weekdayFrom(addDays(from, random.integer(0, days)));
}

/** The working day a number of working days after a quiet day. */
export function workingDaysAfter(day: string, count: number): string {
  let current = day;
  for (let left = count; left > 0; left -= 1) current = weekdayFrom(addDays(current, 1));
  return current;
}
