import { dayOfNumber } from '../rules/day.js';

const texts = new Map<number, string>();

/** The text of a day's number; a tier speaks of some ten thousand days, and of each very often. */
export function dayText(day: number): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = dayOfNumber(day);
  texts.set(day, text);
  return text;
}
