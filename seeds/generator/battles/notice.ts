import { addDays, weekdayFrom } from '../calendar.js';
import type { Random } from '../random.js';

/** First and last day of a notice on the board: ten days at least. */
export function noticeFrom(day: string, random: Random): { readonly from: string; readonly to: string } {
  const from = weekdayFrom(addDays(day, random.integer(1, 4)));
  return { from, to: addDays(from, random.pick([10, 10, 11, 15])) };
}
