import { debtYear, type Nature } from './debt-series.js';

/** The months of 2019 by whose end a part of the year's principal had been repaid. */
const REPAYMENTS: Readonly<Record<Nature, readonly { readonly month: number; readonly amount: number }[]>> = {
  general: [
    { month: 5, amount: 5400 },
    { month: 11, amount: 600 },
  ],
  special: [
    { month: 5, amount: 1200 },
    { month: 10, amount: 200 },
  ],
};

/** Principal repaid from January to the end of that month of 2019; 万元. */
export function principalUntil(nature: Nature, month: number): number {
  return REPAYMENTS[nature]
    .filter((repayment) => repayment.month <= month)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Interest paid from January to the end of that month of 2019: half in May, half in November. */
export function interestUntil(nature: Nature, month: number): number {
  const { interest } = debtYear(2019)[nature];
  const half = Math.round(interest / 2);
  return month >= 11 ? interest : month >= 5 ? half : 0;
}

/** What foreign loans brought by the end of that month of 2019. */
export function externalUntil(nature: Nature, month: number): number {
  return month >= 9 ? debtYear(2019)[nature].external : 0;
}
