import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import library from 'chinese-days';
import fc from 'fast-check';
import {
  addWorkingDays,
  calendarVersion,
  calendarYears,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from '../../src/rules/calendar.js';
import { addDays, addMonths, dayNumber, dayOfNumber } from '../../src/rules/day.js';

const VECTORS = [
  ['2019-09-18', 20, '2019-10-21', 'the work plan itself'],
  ['2019-09-27', 7, '2019-10-12', 'National Day with make-up days on 09-29 and 10-12'],
  ['2019-05-15', 20, '2019-06-13', 'first day of the new regulation, Dragon Boat'],
  ['2019-05-15', 40, '2019-07-11', 'the same, extended'],
  ['2019-04-26', 20, '2019-05-27', 'May Day with make-up days on 04-28 and 05-05'],
  ['2019-12-31', 7, '2020-01-10', 'New Year'],
  ['2020-01-20', 7, '2020-02-06', 'Spring Festival made longer by the State Council'],
  ['2020-01-20', 15, '2020-02-18', 'the same'],
  ['2020-01-20', 20, '2020-02-25', 'the same'],
  ['2021-09-30', 3, '2021-10-11', 'make-up day on a Saturday'],
  ['2026-02-10', 20, '2026-03-16', 'the long Spring Festival of 2026'],
  ['2019-10-05', 1, '2019-10-08', 'start on a holiday'],
] as const;

const day = fc.integer({ min: dayNumber('2003-01-01'), max: dayNumber('2028-12-31') }).map(dayOfNumber);
const count = fc.integer({ min: 1, max: 300 });

/** The working days after the first and up to the second, one by one, by the library's own judgement. */
function countOneByOne(from: string, to: string): number {
  let counted = 0;
  for (let next = addDays(from, 1); next <= to; next = addDays(next, 1)) if (library.isWorkday(next)) counted += 1;
  return counted;
}

describe('calendar', () => {
  test('counts the vectors of the reference', () => {
    for (const [start, days, due, why] of VECTORS) {
      assert.deepEqual(addWorkingDays(start, days), { on: due, certainty: 'CERTAIN' }, why);
      assert.equal(workingDaysBetween(start, due).count, days, why);
    }
    assert.equal(workingDaysBetween('2019-09-18', '2019-10-22').count, 21);
  });

  test('says which calendar it is', () => {
    assert.equal(calendarVersion, 'chinese-days 1.5.7 (2004-2026)');
    assert.deepEqual(calendarYears, { first: '2004', last: '2026' });
  });

  test('is provisional outside its years, and where the next notice may still move days', () => {
    assert.equal(addWorkingDays('2026-12-10', 20).certainty, 'PROVISIONAL');
    assert.equal(addWorkingDays('2026-12-22', 2).certainty, 'CERTAIN');
    // The notice for 2019 moved the end of December 2018.
    assert.equal(addWorkingDays('2026-12-24', 2).certainty, 'PROVISIONAL');
    assert.equal(addWorkingDays('2003-12-31', 1).certainty, 'PROVISIONAL');
    assert.equal(workingDaysBetween('2003-12-01', '2019-01-01').certainty, 'PROVISIONAL');
    assert.equal(workingDayFrom('2027-02-06').certainty, 'PROVISIONAL');
  });

  test('takes unknown years as plain weeks', () => {
    assert.equal(addWorkingDays('2027-01-01', 1).on, '2027-01-04');
    assert.equal(isWorkingDay('1999-10-01'), true);
  });

  test('moves a rest day to the next working day', () => {
    assert.equal(workingDayFrom('2019-10-01').on, '2019-10-08');
    assert.equal(workingDayFrom('2019-10-08').on, '2019-10-08');
    assert.equal(workingDayFrom('2019-10-12').on, '2019-10-12');
    assert.equal(addWorkingDays('2019-10-01', 0).on, '2019-10-08');
  });

  test('agrees with the library on every day that it covers', () => {
    for (let next = '2004-01-01'; next <= '2026-12-31'; next = addDays(next, 1))
      assert.equal(isWorkingDay(next), library.isWorkday(next), next);
  });

  test('equals a count of day after day', () => {
    fc.assert(
      fc.property(day, fc.nat(400), (from, days) => {
        const to = addDays(from, days);
        assert.equal(workingDaysBetween(from, to).count, countOneByOne(from, to));
      }),
    );
  });

  test('ends on a working day, after exactly as many', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        const { on } = addWorkingDays(from, days);
        assert.equal(isWorkingDay(on), true);
        assert.equal(workingDaysBetween(from, on).count, days);
      }),
    );
  });

  test('is monotone in the start and in the number', () => {
    fc.assert(
      fc.property(day, fc.nat(60), count, (from, later, days) => {
        assert.ok(addWorkingDays(from, days).on <= addWorkingDays(addDays(from, later), days).on);
        assert.ok(addWorkingDays(from, days).on < addWorkingDays(from, days + 1).on);
      }),
    );
  });

  test('adds up: first some, then more, is all at once', () => {
    fc.assert(
      fc.property(day, count, count, (from, some, more) => {
        assert.equal(addWorkingDays(addWorkingDays(from, some).on, more).on, addWorkingDays(from, some + more).on);
      }),
    );
  });

  test('adds months as the Civil Code does', () => {
    assert.equal(addMonths('2019-01-31', 1), '2019-02-28');
    assert.equal(addMonths('2019-10-31', 4), '2020-02-29');
    assert.equal(addMonths('2019-12-15', 12), '2020-12-15');
    assert.equal(addMonths('2020-02-29', 36), '2023-02-28');
  });
});
