import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Decimal } from 'decimal.js';
import { isValueObject } from '../../../src/catalog/value.js';
import { type SampleRecord, sampleRecords } from '../../seeds/sample-records.js';

type Values = SampleRecord['values'];

const flows = sampleRecords('debt-flows').map(({ values }) => values);
const bonds = sampleRecords('bonds').map(({ values }) => values);
const budgets = sampleRecords('budgets').map(({ values }) => values);

/** The amount in 元; NaN where the record gives none. */
function yuan(values: Values | undefined, column: string): Decimal {
  const amount = values?.[column];
  return new Decimal(isValueObject(amount) && typeof amount.value === 'string' ? amount.value : Number.NaN);
}

function finalFlow(year: number, scope: 'AREA' | 'OWN'): Values | undefined {
  return flows.find((flow) => flow.period === String(year) && flow.scope === scope && flow.status === 'FINAL');
}

/** Two of the bonds print their on-lent amount wrong, on purpose; their uses say what it is. */
function onLent(bond: Values): Decimal {
  const key = sampleRecords('bonds').find(({ values }) => values === bond)?.key;
  const uses = sampleRecords('bond-uses').filter(({ values }) => values.bond === key);
  const isMisprinted = ['1805924', '1905936', '1705913'].includes(String(bond.bondCode));
  return isMisprinted
    ? uses.reduce((sum, { values }) => sum.plus(yuan(values, 'amount')), new Decimal(0))
    : yuan(bond, 'onLentAmount');
}

describe('sample debt', () => {
  test('opens each year as the final accounts closed the one before', () => {
    for (const year of [2017, 2018, 2019, 2020]) {
      for (const nature of ['General', 'Special']) {
        const opening = yuan(finalFlow(year, 'OWN'), `opening${nature}`);
        assert.equal(opening.toFixed(), yuan(finalFlow(year - 1, 'OWN'), `closing${nature}`).toFixed(), `${year}`);
      }
    }
  });

  test('is issued as the bonds of the province were on-lent', () => {
    for (const year of [2016, 2017, 2018, 2019, 2020]) {
      for (const nature of ['General', 'Special']) {
        for (const isNew of [true, false]) {
          const counted = bonds.filter(
            (bond) =>
              String(bond.issuedOn).startsWith(String(year)) &&
              bond.nature === nature.toUpperCase() &&
              (bond.purpose === 'NEW') === isNew,
          );
          const total = counted.reduce((sum, bond) => sum.plus(onLent(bond)), new Decimal(0));
          const column = `issued${isNew ? 'New' : 'Refinancing'}${nature}`;
          assert.equal(yuan(finalFlow(year, 'AREA'), column).toFixed(), total.toFixed(), `${year} ${column}`);
        }
      }
    }
  });

  test('comes into the final accounts and leaves them as the debt tables say', () => {
    for (const year of [2018, 2019]) {
      const account = budgets.find(
        ({ fiscalYear, level, stage, book }) =>
          fiscalYear === year && level === 'GOVERNMENT' && stage === 'FINAL' && book === 'GENERAL',
      );
      const flow = finalFlow(year, 'AREA');
      const issued = yuan(flow, 'issuedGeneral').plus(yuan(flow, 'externalOnLending'));
      assert.equal(yuan(account, 'debtIncome').toFixed(), issued.toFixed());
      assert.equal(yuan(account, 'debtRepayment').toFixed(), yuan(flow, 'principalGeneral').toFixed());
    }
  });

  test('answers how much the district borrowed in 2019: 2.9 亿元 in bonds by its final figures', () => {
    assert.equal(yuan(finalFlow(2019, 'AREA'), 'issuedTotal').toFixed(), '290000000');
  });
});
