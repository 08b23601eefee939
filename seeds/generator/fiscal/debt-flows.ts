import { printKey } from '../../../src/catalog/identity.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { yiYuan } from './amounts.js';
import { debtYear, issued, type Nature, type NatureYear } from './debt-series.js';
import { DEBT_TABLES, type DebtTable, tableCells } from './debt-tables.js';
import { externalUntil, interestUntil, principalUntil } from './monthly-debt.js';
import { withFaults } from './with-faults.js';

export const FLOW_NAME = ['division', 'scope', 'period', 'status'];

/** 发行与还本付息. */
export const debtFlowSeed: DatasetSeed = {
  dataset: 'debt-flows',
  records: () => withFaults('debt-flows', FLOW_NAME, DEBT_TABLES.map(flowRecord)),
};

function flowRecord(table: DebtTable): SeedRecord {
  return {
    ...tableCells(table, '发行及还本付息情况表'),
    period: table.period,
    partOf: table.scope === 'AREA' ? undefined : printKey([DISTRICT, 'AREA', table.period, table.status]),
    ...figures(flowOf(table, 'general'), flowOf(table, 'special'), table),
  };
}

/** What a table says of the debt of one nature. */
interface Flow {
  readonly opening: number;
  readonly issuedNew: number;
  readonly refinancing: number;
  readonly external: number;
  readonly newLimit: number;
  readonly principal: number;
  readonly interest: number;
  readonly reduction: number;
  readonly nextPrincipal: number;
  readonly nextRefinanced: number;
  readonly nextInterest: number;
}

const NOTHING: Flow = {
  opening: 0,
  issuedNew: 0,
  refinancing: 0,
  external: 0,
  newLimit: 0,
  principal: 0,
  interest: 0,
  reduction: 0,
  nextPrincipal: 0,
  nextRefinanced: 0,
  nextInterest: 0,
};

function flowOf({ scope, status, year, month, asOfOn }: DebtTable, nature: Nature): Flow {
  if (scope === 'SUB') return NOTHING;
  const whole: NatureYear = debtYear(year)[nature];
  if (status === 'FINAL') return whole;
  if (month === undefined) return { ...whole, reduction: 0 };
  return {
    ...whole,
    issuedNew: issued(nature, year, true, asOfOn),
    refinancing: issued(nature, year, false, asOfOn),
    external: externalUntil(nature, month),
    newLimit: month < 6 ? (debtYear(year - 1)[nature].advanceLimit ?? 0) : whole.newLimit,
    principal: principalUntil(nature, month),
    interest: interestUntil(nature, month),
    reduction: 0,
  };
}

function closing({ opening, issuedNew, refinancing, external, principal, reduction }: Flow): number {
  return opening + issuedNew + refinancing + external - principal - reduction;
}

function figures(general: Flow, special: Flow, table: DebtTable): SeedRecord {
  const both = (of: (flow: Flow) => number): string => yiYuan(of(general) + of(special));
  const isMonthly = table.status === 'MONTHLY';
  return {
    openingTotal: both(({ opening }) => opening),
    openingGeneral: yiYuan(general.opening),
    openingSpecial: yiYuan(special.opening),
    issuedTotal: both(({ issuedNew, refinancing }) => issuedNew + refinancing),
    issuedGeneral: yiYuan(general.issuedNew + general.refinancing),
    issuedNewGeneral: yiYuan(general.issuedNew),
    issuedRefinancingGeneral: yiYuan(general.refinancing),
    issuedSpecial: yiYuan(special.issuedNew + special.refinancing),
    issuedNewSpecial: yiYuan(special.issuedNew),
    issuedRefinancingSpecial: yiYuan(special.refinancing),
    externalOnLending: yiYuan(general.external),
    newLimitGeneral: yiYuan(general.newLimit),
    newLimitSpecial: yiYuan(special.newLimit),
    principalDueGeneral: isMonthly ? '#NOT_PUBLISHED' : yiYuan(general.principal),
    principalDueSpecial: isMonthly ? '#NOT_PUBLISHED' : yiYuan(special.principal),
    principalTotal: both(({ principal }) => principal),
    principalGeneral: yiYuan(general.principal),
    principalSpecial: yiYuan(special.principal),
    interestTotal: both(({ interest }) => interest),
    interestGeneral: yiYuan(general.interest),
    interestSpecial: yiYuan(special.interest),
    otherReductionGeneral: yiYuan(general.reduction),
    otherReductionSpecial: yiYuan(special.reduction),
    closingTotal: both(closing),
    closingGeneral: yiYuan(closing(general)),
    closingSpecial: yiYuan(closing(special)),
    ...nextYear(general, special, table),
  };
}

const NEXT_YEAR = [
  'nextPrincipalTotal',
  'nextPrincipalGeneral',
  'nextRefinancedGeneral',
  'nextFiscalGeneral',
  'nextPrincipalSpecial',
  'nextRefinancedSpecial',
  'nextFiscalSpecial',
  'nextInterestTotal',
  'nextInterestGeneral',
  'nextInterestSpecial',
];

/** Only the tables that go with the next budget say what that budget is to pay. */
function nextYear(general: Flow, special: Flow, { status }: DebtTable): SeedRecord {
  if (status !== 'EXPECTED') return Object.fromEntries(NEXT_YEAR.map((name) => [name, '#NOT_APPLICABLE']));
  return {
    nextPrincipalTotal: yiYuan(general.nextPrincipal + special.nextPrincipal),
    nextPrincipalGeneral: yiYuan(general.nextPrincipal),
    nextRefinancedGeneral: yiYuan(general.nextRefinanced),
    nextFiscalGeneral: yiYuan(general.nextPrincipal - general.nextRefinanced),
    nextPrincipalSpecial: yiYuan(special.nextPrincipal),
    nextRefinancedSpecial: yiYuan(special.nextRefinanced),
    nextFiscalSpecial: yiYuan(special.nextPrincipal - special.nextRefinanced),
    nextInterestTotal: yiYuan(general.nextInterest + special.nextInterest),
    nextInterestGeneral: yiYuan(general.nextInterest),
    nextInterestSpecial: yiYuan(special.nextInterest),
  };
}
