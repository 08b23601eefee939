import { sumOf } from './amounts.js';
import { BONDS, type BondEntry } from './bond-list.js';

export type Nature = 'general' | 'special';

/** What the debt of one nature did in a year; 万元. */
export interface NatureYear {
  readonly opening: number;
  readonly issuedNew: number;
  readonly refinancing: number;
  readonly external: number;
  readonly principal: number;
  readonly interest: number;
  /** Written down without repayment; known only to the final accounts. */
  readonly reduction: number;
  /** Closing balance as expected in January, and of the final accounts. */
  readonly expected: number;
  readonly closing: number;
  readonly priorLimit: number;
  readonly newLimit: number;
  readonly withdrawnLimit: number;
  readonly limit: number;
  /** Limit handed down in advance for the next year; undefined before the practice began (December 2018). */
  readonly advanceLimit: number | undefined;
  readonly nextPrincipal: number;
  readonly nextRefinanced: number;
  readonly nextInterest: number;
}

export interface DebtYear {
  readonly year: number;
  readonly general: NatureYear;
  readonly special: NatureYear;
  /** Debt that is no bond. */
  readonly nonBond: number;
  readonly overdue: number;
  readonly capacity: {
    readonly generalRevenue: number;
    readonly transfers: number;
    readonly fundRevenue: number;
    readonly capitalRevenue: number;
  };
  readonly grossDomesticProduct: number;
}

interface NaturePlan {
  readonly opening: number;
  readonly priorLimit: number;
  /** By year from 2016 to 2020; principal and interest also for 2021, as budgeted. */
  readonly principal: readonly number[];
  readonly interest: readonly number[];
  readonly external: readonly number[];
  readonly reduction: readonly number[];
  readonly newLimit: readonly number[];
  readonly withdrawnLimit: readonly number[];
  readonly advanceLimit: readonly (number | undefined)[];
}

const GENERAL: NaturePlan = {
  opening: 62_340,
  priorLimit: 70_000,
  principal: [9100, 7000, 4900, 6000, 9500, 7200],
  interest: [2150, 2230, 2390, 2580, 2810, 2960],
  external: [0, 180, 0, 120, 0],
  reduction: [240, 85, 0, 130, 60],
  newLimit: [3600, 4800, 6200, 8000, 8400],
  withdrawnLimit: [0, 0, 400, 0, 0],
  advanceLimit: [undefined, undefined, 5000, 3000, 3500],
};

const SPECIAL: NaturePlan = {
  opening: 18_500,
  priorLimit: 22_000,
  principal: [3200, 300, 1700, 1400, 2600, 1500],
  interest: [620, 690, 860, 1180, 1720, 2240],
  external: [0, 0, 0, 0, 0],
  reduction: [0, 0, 45, 0, 0],
  newLimit: [2000, 5000, 8500, 15_000, 22_000],
  withdrawnLimit: [0, 0, 0, 0, 0],
  advanceLimit: [undefined, undefined, 8500, 12_500, 8000],
};

export const FIRST_YEAR = 2016;
const YEARS = [2016, 2017, 2018, 2019, 2020] as const;

/** What bonds of that nature and purpose brought to the district until a day of their year; 万元. */
export function issued(nature: Nature, year: number, isNew: boolean, until = '9999'): number {
  const counts = (bond: BondEntry) =>
    bond.nature === nature.toUpperCase() && bond.year === year && (bond.purpose === 'NEW') === isNew;
  return sumOf(BONDS.filter((bond) => counts(bond) && bond.issuedOn <= until).map(({ onLent }) => onLent));
}

function natureYears(nature: Nature, plan: NaturePlan): readonly NatureYear[] {
  const years: NatureYear[] = [];
  for (const [index, year] of YEARS.entries()) {
    const at = (numbers: readonly number[], offset = 0): number => numbers[index + offset] ?? 0;
    const before = years[index - 1];
    const opening = before?.closing ?? plan.opening;
    const priorLimit = before?.limit ?? plan.priorLimit;
    const issuedNew = issued(nature, year, true);
    const refinancing = issued(nature, year, false);
    const expected = opening + issuedNew + refinancing + at(plan.external) - at(plan.principal);
    const nextPrincipal = at(plan.principal, 1);
    years.push({
      opening,
      issuedNew,
      refinancing,
      external: at(plan.external),
      principal: at(plan.principal),
      interest: at(plan.interest),
      reduction: at(plan.reduction),
      expected,
      closing: expected - at(plan.reduction),
      priorLimit,
      newLimit: at(plan.newLimit),
      withdrawnLimit: at(plan.withdrawnLimit),
      limit: priorLimit + at(plan.newLimit) - at(plan.withdrawnLimit),
      advanceLimit: plan.advanceLimit[index],
      nextPrincipal,
      nextRefinanced: Math.floor((nextPrincipal * 0.8) / 100) * 100,
      nextInterest: at(plan.interest, 1),
    });
  }
  return years;
}

const NON_BOND = [19_160, 12_600, 10_900, 10_300, 10_100];
const OVERDUE = [0, 0, 850, 0, 0];
const GENERAL_REVENUE = [52_300, 55_800, 60_400, 64_900, 66_200];
const TRANSFERS = [118_000, 124_500, 133_200, 141_800, 158_600];
const FUND_REVENUE = [14_200, 22_600, 31_500, 28_700, 35_900];
const CAPITAL_REVENUE = [120, 130, 150, 160, 180];
const GROSS_DOMESTIC_PRODUCT = [1_182_000, 1_246_000, 1_315_000, 1_389_000, 1_427_000];

const generalYears = natureYears('general', GENERAL);
const specialYears = natureYears('special', SPECIAL);

/** The debt of the district from 2016 to 2020: each year opens as the one before closed. */
export const DEBT_YEARS: readonly DebtYear[] = YEARS.map((year, index) => ({
  year,
  general: itemAt(generalYears, index),
  special: itemAt(specialYears, index),
  nonBond: itemAt(NON_BOND, index),
  overdue: itemAt(OVERDUE, index),
  capacity: {
    generalRevenue: itemAt(GENERAL_REVENUE, index),
    transfers: itemAt(TRANSFERS, index),
    fundRevenue: itemAt(FUND_REVENUE, index),
    capitalRevenue: itemAt(CAPITAL_REVENUE, index),
  },
  grossDomesticProduct: itemAt(GROSS_DOMESTIC_PRODUCT, index),
}));

export function debtYear(year: number): DebtYear {
  return itemAt(DEBT_YEARS, year - FIRST_YEAR);
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`The debt series has no year ${FIRST_YEAR + index}.`);
  return item;
}
