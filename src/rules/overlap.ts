/** A span of days, both ends included; `to` is null while it runs. `from` is not after `to`. */
export interface Interval {
  readonly from: string;
  readonly to: string | null;
}

/** The largest number of intervals that ran on one day, and the days through which they did. */
export interface Peak {
  readonly count: number;
  readonly since: string;
  readonly until: string | null;
}

/**
 * The peak of these intervals, the latest when several are equally high (what runs today matters more than what ran
 * long ago); undefined when there are none. Days are `YYYY-MM-DD`, so their order is the order of their text.
 */
export function largestOverlap(intervals: readonly Interval[]): Peak | undefined {
  const starts = intervals.map(({ from }) => from).sort();
  const ends = intervals.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  let peak: Peak | undefined;
  let ended = 0;
  for (const [index, since] of starts.entries()) {
    while (ended < ends.length && (ends[ended] ?? since) < since) ended += 1;
    const count = index + 1 - ended;
    // At the peak the next end is one of the running: an interval yet to start before it would make the peak higher.
    if (peak === undefined || count >= peak.count) peak = { count, since, until: ends[ended] ?? null };
  }
  return peak;
}
