import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOfNumber } from '../../src/rules/day.js';
import { dayIn, firstDayOf, MONTHS, monthAt, monthStarts, monthText, releaseTime } from '../../src/tiers/months.js';

const profiles = fc.constantFrom('stock', 'even', 'budgets', 'reports', 'bonds', 'school');

describe('the months of a tier', () => {
  it('divide all records among them', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 1, max: 5_000 }), (profile, count) => {
        const starts = monthStarts(profile, count);
        assert.deepEqual([starts.length, starts[0], starts[MONTHS]], [MONTHS + 1, 0, count]);
        for (const place of [0, Math.floor(count / 2), count - 1]) {
          const month = monthAt(starts, place);
          assert.ok((starts[month] ?? 0) <= place && place < (starts[month + 1] ?? 0));
        }
      }),
    );
  });

  it('have the days of bursts in the months of bursts', () => {
    const dayOf = (profile: 'budgets' | 'reports' | 'bonds' | 'school', month: number) =>
      dayOfNumber(dayIn(profile, month, 12_345));
    assert.deepEqual(
      [dayOf('budgets', 13), dayOf('reports', 0), dayOf('reports', 2), dayOf('bonds', 5), dayOf('school', 7)],
      ['2011-02-15', '2010-01-31', '2010-03-31', '2010-06-30', '2010-08-20'],
    );
  });

  it('have their own days for everything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MONTHS - 1 }), fc.nat(), (month, lot) => {
        assert.equal(dayOfNumber(dayIn('even', month, lot)).slice(0, 7), monthText(month));
        assert.ok(dayIn('stock', 0, lot) < firstDayOf(0));
      }),
    );
  });

  it('are released one after the other', () => {
    assert.ok(releaseTime(1, 0) > releaseTime(0, 5_000));
  });
});
