import type { Random } from './random.js';

const DAY = 86_400_000;

/** The day some days after (or, negative, before) a day; `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** The day itself, or the Monday after it when it falls on a weekend. */
export function weekdayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/**
 * A day of publication that is on time beyond doubt: 14 days at most, whatever the holidays, where the Disclosure
 * Regulation (art. 26) allows 20 working days. The days of forming in the sample are chosen so that it falls on no
 * public holiday.
 */
export function publishedInTime(formedOn: string, random: Random): string {
  return weekdayFrom(addDays(formedOn, random.integer(2, 12)));
}
