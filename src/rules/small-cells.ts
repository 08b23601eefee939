import { LongchengError } from '../errors.js';

// Counts of 1 to 4 of a sensitive group may point at persons whom their neighbours know.
const LEAST_SHOWN = 5;

/**
 * A count of a sensitive group (poor households, disabled persons, applicants) as it may be shown: `<5` for 1 to 4.
 * Zero names nobody and is shown.
 * @throws LongchengError BAD_ARGUMENT for a count that is no whole number from zero on.
 */
export function suppressSmallCell(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new LongchengError('BAD_ARGUMENT', `A count is a whole number from zero on; got ${count}.`);
  return isSmall(count) ? `<${LEAST_SHOWN}` : String(count);
}

function isSmall(count: number): boolean {
  return count > 0 && count < LEAST_SHOWN;
}

/**
 * The parts of a total as they may be shown beside it. One that is hidden alone could be had by subtraction, so the
 * least of the others is hidden with it, as `*`: `[2, 40, 7]` is `['<5', '40', '*']`.
 * @throws LongchengError BAD_ARGUMENT for a count that is no whole number from zero on.
 */
export function suppressSmallCells(counts: readonly number[]): readonly string[] {
  const shown = counts.map(suppressSmallCell);
  if (counts.filter(isSmall).length !== 1) return shown;
  const least = Math.min(...counts.filter((count) => count >= LEAST_SHOWN));
  const complement = counts.indexOf(least);
  return shown.map((text, index) => (index === complement ? '*' : text));
}
