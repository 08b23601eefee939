import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isDay } from '../../../src/catalog/scalars.js';
import { periodFrom } from '../../../src/query/statistics/period.js';

describe('a period', () => {
  it('says its name, its first and its last day', () => {
    const periods = [
      periodFrom('YEAR', '2019-01-01'),
      periodFrom('QUARTER', '2019-07-01'),
      periodFrom('MONTH', '2020-02-01'),
      periodFrom('WEEK', '2019-12-30'),
      periodFrom('DAY', '2019-10-22'),
    ];
    assert.deepEqual(
      periods.map(({ label, startsOn, endsOn, year, quarter, month }) => [
        label,
        startsOn,
        endsOn,
        year,
        quarter,
        month,
      ]),
      [
        ['2019', '2019-01-01', '2019-12-31', 2019, null, null],
        ['2019-Q3', '2019-07-01', '2019-09-30', 2019, 3, null],
        ['2020-02', '2020-02-01', '2020-02-29', 2020, 1, 2],
        // The Thursday of that week lies in 2020.
        ['2020-W01', '2019-12-30', '2020-01-05', 2020, null, null],
        ['2019-10-22', '2019-10-22', '2019-10-22', 2019, 4, 10],
      ],
    );
  });

  it('ends on a day that there is, in any year that a date may have', () => {
    for (const year of ['0001', '0099', '1900', '2000', '9999'])
      for (let month = 1; month <= 12; month += 1) {
        const { endsOn, startsOn } = periodFrom('MONTH', `${year}-${String(month).padStart(2, '0')}-01`);
        assert.ok(isDay(endsOn) && endsOn.startsWith(startsOn.slice(0, 7)), endsOn);
      }
  });

  it('of a month ends just before the next one starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1949, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const start = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
        const next = Date.UTC(year, month, 1);
        assert.equal(Date.parse(periodFrom('MONTH', start).endsOn) + 86_400_000, next);
      }),
    );
  });
});
