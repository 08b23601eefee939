import { dayNumber } from '../rules/day.js';

/** The tier's ten years: 120 months from January 2010. */
export const FIRST_YEAR = 2010;
export const MONTHS = 120;

/** The days of the tier, as numbers since 1970. */
export const FIRST_DAY = dayNumber(`${FIRST_YEAR}-01-01`);

/**
 * When in a year records come. `stock`: all at the start. `even`: every month. The others are bursts: budgets on one
 * day of February and final accounts on one of August, annual reports on 31 January and 31 March, the use of bonds on
 * 30 June, results of admission on 20 August.
 */
export type Profile = 'stock' | 'even' | 'budgets' | 'reports' | 'bonds' | 'school';

interface Burst {
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

const BURSTS: Readonly<Record<Exclude<Profile, 'stock' | 'even'>, readonly Burst[]>> = {
  budgets: [
    { month: 1, day: 15 },
    { month: 7, day: 20 },
  ],
  reports: [
    { month: 0, day: 31 },
    { month: 2, day: 31 },
  ],
  bonds: [{ month: 5, day: 30 }],
  school: [{ month: 7, day: 20 }],
};

function bursts(profile: Profile): readonly Burst[] | undefined {
  return profile === 'stock' || profile === 'even' ? undefined : BURSTS[profile];
}

/** The place of the first record of every month, and at the end the number of all: a month's records lie together. */
export function monthStarts(profile: Profile, count: number): readonly number[] {
  const days = bursts(profile);
  const weights = Array.from({ length: MONTHS }, (_, month) => {
    if (profile === 'stock') return month === 0 ? 1 : 0;
    return days === undefined || days.some((burst) => burst.month === month % 12) ? 1 : 0;
  });
  const total = weights.reduce<number>((sum, weight) => sum + weight, 0);
  let before = 0;
  const starts = weights.map((weight) => {
    const start = Math.ceil((count * before) / total);
    before += weight;
    return start;
  });
  return [...starts, count];
}

/** The month that a place lies in. */
export function monthAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** The number of a month's first day. */
export function firstDayOf(month: number): number {
  return Date.UTC(FIRST_YEAR, month, 1) / 86_400_000;
}

/** The day of a burst in a month, or one of the month's days by lot. */
export function dayIn(profile: Profile, month: number, lot: number): number {
  const first = firstDayOf(month);
  // What stands there at the start came in the eight years before.
  if (profile === 'stock') return first - 1 - (lot % 2_900);
  const burst = bursts(profile)?.find((day) => day.month === month % 12);
  return burst === undefined ? first + (lot % (firstDayOf(month + 1) - first)) : first + burst.day - 1;
}

export function yearOf(month: number): number {
  return FIRST_YEAR + Math.floor(month / 12);
}

/** `2010-01`. */
export function monthText(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

// The sample is released first and the ten years are entered after it, month by month, as a backlog is: every time
// lies in the past of whoever loads, and no record is released before the days that it speaks of.
const SAMPLE_RELEASE = Date.UTC(2024, 11, 31, 8);
const DAYS_BETWEEN_MONTHS = 4;

/** When the sample data of a tier counts as released. */
export const SAMPLE_RELEASED_AT = new Date(SAMPLE_RELEASE).toISOString();

/** When the publication of a place within a month counts as released: some days after the month before, then by minutes. */
export function releaseTime(month: number, place: number): number {
  return SAMPLE_RELEASE + (month + 1) * DAYS_BETWEEN_MONTHS * 86_400_000 + place * 60_000;
}
