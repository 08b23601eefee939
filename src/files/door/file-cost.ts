import { LARGEST_COST, LOOKED_THROUGH } from '../../query/cost.js';

// Of the largest file, so that nobody's quota is too small for any: a half for finding its rows, a half for writing them.
const MOST = LARGEST_COST / 2;

/** Rows that one unit has written: ten times as many as it answers with in pages. */
const WRITTEN_ROWS = 10;

const MEGABYTE = 1_000_000;

/** What looking through records for a file costs that is not there yet. */
export function findingCost(records: number): number {
  return Math.min(Math.ceil(records / LOOKED_THROUGH), MOST);
}

/** What writing that many rows costs. */
export function writingCost(rows: number): number {
  return Math.min(Math.ceil(rows / WRITTEN_ROWS), MOST);
}

/** What sending bytes costs that are there already. */
export function sendingCost(bytes: number): number {
  return Math.min(Math.floor(bytes / MEGABYTE), MOST);
}
