import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Decimal } from 'decimal.js';
import { at, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';
import { readSample, type SampleRow } from '../seeds/seed-files.js';

const { ask } = await openSampleDoor();

const IN_2019 = '{ decidedOn: { gte: "2019-01-01", lt: "2020-01-01" } }';

/** The fine of a row in yuan: the form prints bare numbers in ten thousands. */
function yuanOf({ fine = '' }: SampleRow): Decimal {
  const [, number = '', unit] = /^([\d.]+)(元|万元)?$/.exec(fine) ?? assert.fail(fine);
  return new Decimal(number).times(unit === '元' ? 1 : 10_000);
}

const decided = readSample('penalties').rows.filter(({ decidedOn }) => decidedOn?.startsWith('2019-'));

describe('a journalist who asks which agency fined how much in 2019', () => {
  it('gets the sums of the sample file, the highest first, and how many decisions name no fine', async () => {
    const { data } = await ask(`{ penaltyStatistics(
      filter: ${IN_2019}
      groupBy: [{ field: AGENCY }]
      orderBy: [{ field: FINE, function: SUM, direction: DESC }]
    ) { hasMore groups { by { agency { name } } count figures { fine { sum missing } } } } }`);
    const expected = [...Map.groupBy(decided, ({ agency }) => agency)].map(([name, rows]) => {
      // `#NOT_PUBLISHED` and the like say why a cell holds nothing.
      const fined = rows.filter(({ fine }) => fine !== '' && !fine?.startsWith('#'));
      const sum = fined.reduce((total, row) => total.plus(yuanOf(row)), new Decimal(0));
      const figures = { fine: { sum: fined.length === 0 ? null : sum.toFixed(), missing: rows.length - fined.length } };
      return { by: { agency: { name } }, count: rows.length, figures };
    });
    const sums = (groups: readonly unknown[]) => groups.map((group) => at(group, 'figures.fine.sum'));
    const groups = listAt(data, 'penaltyStatistics.groups');
    assert.ok(expected.length > 1);
    assert.deepEqual(
      new Set(groups.map((one) => JSON.stringify(one))),
      new Set(expected.map((one) => JSON.stringify(one))),
    );
    const found = sums(groups).filter((sum) => sum !== null);
    assert.deepEqual(
      found,
      found.toSorted((a, b) => new Decimal(String(b)).comparedTo(String(a))),
    );
    assert.deepEqual(sums(groups).slice(found.length), Array(groups.length - found.length).fill(null));
    assert.equal(at(data, 'penaltyStatistics.hasMore'), false);
  });

  it('gets the months of the year too, each with its decisions', async () => {
    const { data } = await ask(`{ penaltyStatistics(filter: ${IN_2019}, groupBy: [{ field: DECIDED_ON, part: MONTH }]) {
      groups { by { decidedOn { label } } count }
    } }`);
    const months = Map.groupBy(decided, ({ decidedOn = '' }) => decidedOn.slice(0, 7));
    const expected = [...months].map(([label, rows]) => [label, rows.length]).toSorted();
    const found = listAt(data, 'penaltyStatistics.groups').map((group) => [
      at(group, 'by.decidedOn.label'),
      at(group, 'count'),
    ]);
    assert.deepEqual(found, expected);
  });
});
