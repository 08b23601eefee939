/** A month with how many entries it ever had, at most as many as it has now. */
export interface Month {
  readonly month: string;
  readonly entries: number;
}

const FIRST = 20_000;
const LARGEST = 160_000;

/**
 * Months to look through together, the newest first: some 20,000 entries at first, then twice as many each time, so that
 * neither the hits of a very common word nor the months without one cost much.
 */
export function monthWindows(months: readonly Month[]): readonly (readonly string[])[] {
  const windows: string[][] = [];
  let size = FIRST;
  let held = Number.POSITIVE_INFINITY;
  for (const { month, entries } of months) {
    if (held + entries > size && held > 0) {
      if (windows.length > 0) size = Math.min(size * 2, LARGEST);
      windows.push([]);
      held = 0;
    }
    windows.at(-1)?.push(month);
    held += entries;
  }
  return windows;
}
