import { Exact } from '../amount.js';
import { type Figure, plain, readFigure } from './indicator.js';

/** A bond as the mean over bonds needs it. */
export interface BondTerms {
  readonly size: Figure;
  /** Coupon, or years that remain: what the mean is taken of. */
  readonly rate: Figure;
}

export interface BondMean {
  readonly indicator: 'D11_COUPON' | 'D11_YEARS';
  readonly title: string;
  readonly value: string | null;
  readonly formula: string;
  readonly formulaZh: string;
  readonly basis: string;
  readonly count: number;
  /** Places of the bonds that lack a size or a rate; while there are any there is no mean. */
  readonly incomplete: readonly number[];
  /** The monthly bulletin prints both means and no formula. */
  readonly certainty: 'PROVISIONAL';
}

/** D11: the mean of a rate over bonds, weighted by their size. */
export function bondMean(indicator: BondMean['indicator'], bonds: readonly BondTerms[]): BondMean {
  const read = bonds.map(({ size, rate }) => ({ size: readFigure(size), rate: readFigure(rate) }));
  const incomplete = read.flatMap(({ size, rate }, index) => (size === undefined || rate === undefined ? [index] : []));
  const total = Exact.sum(0, ...read.map(({ size }) => size ?? 0));
  const weighted = Exact.sum(0, ...read.map(({ size, rate }) => size?.times(rate ?? 0) ?? 0));
  const isCoupon = indicator === 'D11_COUPON';
  return {
    indicator,
    title: isCoupon ? '加权平均利率' : '加权平均剩余年限',
    value: incomplete.length > 0 || total.lessThanOrEqualTo(0) ? null : plain(weighted.div(total)),
    formula: `Σ(size × ${isCoupon ? 'coupon' : 'remaining years'}) ÷ Σ size`,
    formulaZh: `Σ（债券金额×${isCoupon ? '票面利率' : '剩余年限'}）÷Σ债券金额`,
    basis: '财政部月度公报列示，未附公式',
    count: bonds.length,
    incomplete,
    certainty: 'PROVISIONAL',
  };
}
