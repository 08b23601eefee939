import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import { Exact } from '../../rules/amount.js';
import { daysBetween } from '../../rules/day.js';
import { type BondMean, type BondTerms, bondMean, type Figure } from '../../rules/debt-indicators.js';
import { allRows } from '../all-rows.js';
import { referredTo, textIn } from '../row-values.js';
import { figureIn } from './figures.js';
import type { ReportedIndicator } from './indicators.js';

/** A bond with the part of it that a division was on-lent; null where a use of it does not say how much. */
export interface HeldBond {
  readonly bond: Row;
  readonly amount: Figure;
}

const DAYS_OF_A_YEAR = 365;

/** The bonds whose money a division uses. It issues none itself: the province does and on-lends (预算法 art. 35). */
export async function bondsOf(reader: RequestReader, division: string): Promise<readonly HeldBond[]> {
  const dataset = reader.registry.find('bond-uses');
  if (dataset === undefined) return [];
  const uses = await allRows(reader, { dataset, filter: { division: { equals: division } } });
  const byBond = Map.groupBy(uses, (use) => textIn(use, 'bond'));
  const held = await Promise.all(
    [...byBond].map(async ([id, own]) => {
      const [use] = own;
      const bond = use === undefined ? null : await referredTo(reader, use, 'bonds', id);
      return bond === null ? [] : [{ bond, amount: sumOf(own.map((one) => figureIn(one, 'amount'))) }];
    }),
  );
  return held.flat();
}

function sumOf(amounts: readonly Figure[]): Figure {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : Exact.sum(0, ...known).toFixed();
}

/** D11 at the end of a year: the means over the bonds that were issued by then and had not fallen due. */
export function bondIndicators(held: readonly HeldBond[], year: number): readonly ReportedIndicator[] {
  const yearEnd = `${year}-12-31`;
  const outstanding = held.filter(({ bond }) => {
    const [issuedOn, maturesOn] = [textIn(bond, 'issuedOn'), textIn(bond, 'maturesOn')];
    return issuedOn !== null && issuedOn <= yearEnd && (maturesOn === null || maturesOn > yearEnd);
  });
  const terms = (rateOf: (bond: Row) => Figure): readonly BondTerms[] =>
    outstanding.map(({ bond, amount }) => ({ size: amount, rate: rateOf(bond) }));
  return [
    report(
      bondMean(
        'D11_COUPON',
        terms((bond) => figureIn(bond, 'coupon')),
      ),
    ),
    report(
      bondMean(
        'D11_YEARS',
        terms((bond) => remainingYears(bond, yearEnd)),
      ),
    ),
  ];
}

function remainingYears(bond: Row, yearEnd: string): Figure {
  const maturesOn = textIn(bond, 'maturesOn');
  return maturesOn === null ? null : new Exact(daysBetween(yearEnd, maturesOn)).div(DAYS_OF_A_YEAR).toFixed();
}

function report(mean: BondMean): ReportedIndicator {
  const { indicator, title, value, formula, formulaZh, basis, certainty, count, incomplete } = mean;
  const isCoupon = indicator === 'D11_COUPON';
  return {
    indicator,
    title,
    description: isCoupon ? 'Mean coupon, weighted by size.' : 'Mean years that remain, weighted by size.',
    value,
    unit: isCoupon ? 'RATIO' : 'YEAR',
    formula,
    formulaZh,
    basis,
    certainty,
    capacityDefinition: null,
    inputs: [
      { name: 'bonds', value: String(count) },
      { name: 'incompleteBonds', value: String(incomplete.length) },
    ],
    missing: count === 0 ? ['bonds'] : incomplete.length > 0 ? ['size', isCoupon ? 'coupon' : 'maturesOn'] : [],
  };
}
