import type { BudgetStage } from './budget-calendar.js';
import { debtYear } from './debt-series.js';

export type BudgetBook = 'GENERAL' | 'FUND' | 'SOE' | 'SOCIAL';

/** One budget or account of a government; 万元. Its expenditure is what balances the two sides. */
export interface GovernmentAccount {
  readonly year: number;
  readonly stage: BudgetStage;
  readonly book: BudgetBook;
  readonly revenue: number;
  readonly transfersIn: number;
  readonly debtIncome: number;
  readonly carriedIn: number;
  readonly fundsIn: number;
  readonly transfersOut: number;
  readonly debtRepayment: number;
  readonly fundsOut: number;
  readonly carriedOut: number;
}

type Side = readonly [number, number, number, number];

function account(
  year: number,
  stage: BudgetStage,
  book: BudgetBook,
  [revenue, transfersIn, carriedIn, fundsIn]: Side,
  [transfersOut, fundsOut, carriedOut]: readonly [number, number, number],
  [debtIncome, debtRepayment]: readonly [number, number] = [0, 0],
): GovernmentAccount {
  return {
    year,
    stage,
    book,
    revenue,
    transfersIn,
    debtIncome,
    carriedIn,
    fundsIn,
    transfersOut,
    debtRepayment,
    fundsOut,
    carriedOut,
  };
}

/** Income from debt and repayment as the debt tables of the year have them. */
function debtOf(year: number, nature: 'general' | 'special'): readonly [number, number] {
  const { issuedNew, refinancing, external, principal } = debtYear(year)[nature];
  return [issuedNew + refinancing + external, principal];
}

const capacity = (year: number) => debtYear(year).capacity;

/** The four budgets of the district: [revenue, transfers in, carried in, moved in], [transfers out, moved out, carried out]. */
export const GOVERNMENT_ACCOUNTS: readonly GovernmentAccount[] = [
  account(2018, 'BUDGET', 'GENERAL', [58_500, 96_000, 6200, 2800], [9500, 0, 0], [4300, 4900]),
  account(2019, 'BUDGET', 'GENERAL', [63_400, 104_500, 7100, 3000], [10_000, 0, 0], [10_200, 6000]),
  account(2020, 'BUDGET', 'GENERAL', [66_800, 112_300, 6850, 3500], [10_600, 0, 0], [11_300, 9500]),
  account(2018, 'BUDGET', 'FUND', [28_000, 3200, 1900, 0], [500, 800, 0], [1500, 1700]),
  account(2019, 'BUDGET', 'FUND', [30_000, 3800, 2450, 0], [600, 1000, 0], [9500, 1400]),
  account(2020, 'BUDGET', 'FUND', [34_000, 4100, 2980, 0], [700, 1200, 0], [14_500, 2600]),
  account(2018, 'BUDGET', 'SOE', [140, 0, 20, 0], [0, 60, 0]),
  account(2019, 'BUDGET', 'SOE', [155, 0, 25, 0], [0, 70, 0]),
  account(2020, 'BUDGET', 'SOE', [165, 0, 30, 0], [0, 75, 0]),
  account(2018, 'BUDGET', 'SOCIAL', [36_200, 12_400, 18_650, 0], [0, 0, 20_100]),
  account(2019, 'BUDGET', 'SOCIAL', [39_800, 13_700, 20_480, 0], [0, 0, 22_300]),
  account(2020, 'BUDGET', 'SOCIAL', [42_500, 14_600, 22_910, 0], [0, 0, 24_700]),
  account(2019, 'ADJUSTMENT', 'GENERAL', [63_400, 128_600, 7100, 3000], [10_000, 0, 0], [13_000, 6000]),
  account(2019, 'ADJUSTMENT', 'FUND', [27_500, 4900, 2450, 0], [600, 1000, 0], [16_000, 1400]),
  account(
    2018,
    'FINAL',
    'GENERAL',
    [capacity(2018).generalRevenue, capacity(2018).transfers, 6200, 3400],
    [9800, 2100, 7100],
    debtOf(2018, 'general'),
  ),
  account(
    2019,
    'FINAL',
    'GENERAL',
    [capacity(2019).generalRevenue, capacity(2019).transfers, 7100, 4150],
    [10_300, 2600, 6850],
    debtOf(2019, 'general'),
  ),
  account(
    2018,
    'FINAL',
    'FUND',
    [capacity(2018).fundRevenue, 4600, 1900, 0],
    [600, 1200, 2450],
    debtOf(2018, 'special'),
  ),
  account(
    2019,
    'FINAL',
    'FUND',
    [capacity(2019).fundRevenue, 5300, 2450, 0],
    [720, 1500, 2980],
    debtOf(2019, 'special'),
  ),
  account(2018, 'FINAL', 'SOE', [capacity(2018).capitalRevenue, 0, 20, 0], [0, 65, 25]),
  account(2019, 'FINAL', 'SOE', [capacity(2019).capitalRevenue, 0, 25, 0], [0, 70, 30]),
  account(2018, 'FINAL', 'SOCIAL', [37_450, 12_900, 18_650, 0], [0, 0, 20_480]),
  account(2019, 'FINAL', 'SOCIAL', [41_020, 14_150, 20_480, 0], [0, 0, 22_910]),
];

export function governmentAccount(year: number, stage: BudgetStage, book: BudgetBook): GovernmentAccount {
  const found = GOVERNMENT_ACCOUNTS.find((one) => one.year === year && one.stage === stage && one.book === book);
  if (found === undefined) throw new RangeError(`The sample has no ${stage} of ${book} for ${year}.`);
  return found;
}

export function totalOf({ revenue, transfersIn, debtIncome, carriedIn, fundsIn }: GovernmentAccount): number {
  return revenue + transfersIn + debtIncome + carriedIn + fundsIn;
}

export function expenditureOf(budget: GovernmentAccount): number {
  return totalOf(budget) - budget.transfersOut - budget.debtRepayment - budget.fundsOut - budget.carriedOut;
}
