import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Interval, largestOverlap, type Peak } from '../../src/rules/overlap.js';

const FIRST = Date.UTC(2019, 11, 20);
const DAYS = Array.from({ length: 30 }, (_, day) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10));

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.constantFrom(...DAYS), fc.option(fc.constantFrom(...DAYS)))
  .map(([from, to]) => (to !== null && to < from ? { from: to, to: from } : { from, to }));

function runningOn(day: string, intervals: readonly Interval[]): number {
  return intervals.filter(({ from, to }) => from <= day && (to === null || to >= day)).length;
}

/** The peak by counting every day: its last run of days, open when it reaches past the last of them. */
function peakByCounting(intervals: readonly Interval[]): Peak | undefined {
  if (intervals.length === 0) return undefined;
  const counts = DAYS.map((day) => runningOn(day, intervals));
  const count = Math.max(...counts);
  const last = counts.lastIndexOf(count);
  // Within one run of equal counts a new start means that another ended, so a run is cut where one begins.
  const starts = DAYS.filter((day, index) => index <= last && intervals.some(({ from }) => from === day));
  const since = starts.at(-1) ?? DAYS[0] ?? '';
  const ends = intervals.flatMap(({ to }) => (to !== null && to >= since ? [to] : [])).sort();
  return { count, since, until: ends[0] ?? null };
}

describe('overlap', () => {
  test('is nothing where nothing runs', () => {
    assert.equal(largestOverlap([]), undefined);
  });

  test('counts the last day of one and the first day of the next as one day of both', () => {
    assert.deepEqual(
      largestOverlap([
        { from: '2018-01-01', to: '2019-05-01' },
        { from: '2019-05-01', to: null },
      ]),
      { count: 2, since: '2019-05-01', until: '2019-05-01' },
    );
    assert.equal(
      largestOverlap([
        { from: '2018-01-01', to: '2019-04-30' },
        { from: '2019-05-01', to: null },
      ])?.count,
      1,
    );
  });

  test('takes an open end as still running', () => {
    assert.deepEqual(
      largestOverlap([
        { from: '2010-01-01', to: null },
        { from: '2019-05-01', to: null },
      ]),
      { count: 2, since: '2019-05-01', until: null },
    );
  });

  test('tells of the latest of several equally high peaks', () => {
    const peak = largestOverlap([
      { from: '2005-01-01', to: '2005-02-01' },
      { from: '2005-01-15', to: '2005-03-01' },
      { from: '2018-01-01', to: null },
      { from: '2019-01-01', to: null },
    ]);
    assert.deepEqual(peak, { count: 2, since: '2019-01-01', until: null });
  });

  test('equals a count of every day', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
        assert.deepEqual(largestOverlap(intervals), peakByCounting(intervals));
      }),
      { numRuns: 2000 },
    );
  });

  test('holds its number on every day that it names', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (intervals) => {
        const peak = largestOverlap(intervals);
        assert.ok(peak !== undefined);
        for (const day of DAYS)
          if (day >= peak.since && (peak.until === null || day <= peak.until))
            assert.equal(runningOn(day, intervals), peak.count);
      }),
    );
  });

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
        assert.deepEqual(largestOverlap(intervals), largestOverlap([...intervals].reverse()));
      }),
    );
  });
});
