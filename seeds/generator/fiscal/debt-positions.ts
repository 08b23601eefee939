import { printKey } from '../../../src/catalog/identity.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { percent, sumOf, yiYuan } from './amounts.js';
import { type DebtYear, debtYear, issued, type Nature } from './debt-series.js';
import { DEBT_TABLES, type DebtTable, tableCells } from './debt-tables.js';
import { externalUntil, principalUntil } from './monthly-debt.js';
import { withFaults } from './with-faults.js';

export const POSITION_NAME = ['division', 'scope', 'asOfOn', 'status'];

/** 债务限额余额. */
export const debtPositionSeed: DatasetSeed = {
  dataset: 'debt-positions',
  records: () => withFaults('debt-positions', POSITION_NAME, DEBT_TABLES.map(positionRecord)),
};

function positionRecord(table: DebtTable): SeedRecord {
  const isPart = table.scope !== 'AREA';
  return {
    ...tableCells(table, '限额及余额情况表'),
    asOfOn: table.asOfOn,
    tableNumber: table.status === 'FINAL' ? '表2-1' : table.status === 'EXPECTED' ? '表1-1' : undefined,
    partOf: isPart ? printKey([DISTRICT, 'AREA', table.asOfOn, table.status]) : undefined,
    ...figures(table),
  };
}

function figures(table: DebtTable): SeedRecord {
  if (table.scope === 'SUB') return subordinateFigures();
  const year = debtYear(table.year);
  return table.month === undefined ? yearFigures(table, year) : monthFigures(table, year);
}

function yearFigures({ scope, status }: DebtTable, year: DebtYear): SeedRecord {
  const { general, special } = year;
  const isFinal = status === 'FINAL';
  const balanceGeneral = isFinal ? general.closing : general.expected;
  const balanceSpecial = isFinal ? special.closing : special.expected;
  const balance = balanceGeneral + balanceSpecial;
  // What is written down at the end of the year is old debt of other forms, so the expectation still has it.
  const nonBond = year.nonBond + (isFinal ? 0 : general.reduction + special.reduction);
  return {
    ...pair('limit', general.limit, special.limit),
    ...pair('balance', balanceGeneral, balanceSpecial),
    bondBalance: yiYuan(balance - nonBond),
    nonBondBalance: yiYuan(nonBond),
    overdueBalance: isFinal ? yiYuan(year.overdue) : '#NOT_PUBLISHED',
    ...pair('priorLimit', general.priorLimit, special.priorLimit),
    ...pair('newLimit', general.newLimit, special.newLimit),
    ...pair('withdrawnLimit', general.withdrawnLimit, special.withdrawnLimit),
    ...advanceLimits(year),
    ...(isFinal && scope === 'AREA' ? ratios(year, balance) : {}),
  };
}

/** A total with its general and special part. */
function pair(name: string, generalPart: number, specialPart: number): SeedRecord {
  return {
    [`${name}Total`]: yiYuan(generalPart + specialPart),
    [`${name}General`]: yiYuan(generalPart),
    [`${name}Special`]: yiYuan(specialPart),
  };
}

function advanceLimits({ general, special }: DebtYear): SeedRecord {
  if (general.advanceLimit !== undefined && special.advanceLimit !== undefined)
    return pair('advanceLimit', general.advanceLimit, special.advanceLimit);
  return {
    advanceLimitTotal: '#NOT_APPLICABLE',
    advanceLimitGeneral: '#NOT_APPLICABLE',
    advanceLimitSpecial: '#NOT_APPLICABLE',
  };
}

/** Capacity, product and the ratios that the district printed from them. */
function ratios(
  { year, general, special, capacity, overdue, grossDomesticProduct }: DebtYear,
  balance: number,
): SeedRecord {
  const definition = year === 2016 ? 'PUBLISHED' : year === 2017 ? 'FORMULA_B' : 'FORMULA_A';
  const two = capacity.generalRevenue + capacity.fundRevenue;
  const total = definition === 'FORMULA_B' ? two : two + capacity.transfers + capacity.capitalRevenue;
  const debtService = sumOf([general.principal, special.principal, general.interest, special.interest]);
  const onlyIf = (isGiven: boolean, amount: number): SeedCell => (isGiven ? yiYuan(amount) : '#NOT_PUBLISHED');
  return {
    comprehensiveCapacity: onlyIf(definition !== 'PUBLISHED', total),
    capacityDefinition: definition,
    generalRevenue: onlyIf(definition !== 'PUBLISHED', capacity.generalRevenue),
    transferRevenue: onlyIf(definition === 'FORMULA_A', capacity.transfers),
    fundRevenue: onlyIf(definition !== 'PUBLISHED', capacity.fundRevenue),
    stateCapitalRevenue: onlyIf(definition === 'FORMULA_A', capacity.capitalRevenue),
    debtService: yiYuan(debtService),
    grossDomesticProduct: year === 2016 ? undefined : yiYuan(grossDomesticProduct),
    publishedDebtRatio: percent(balance / total),
    publishedServiceRatio: percent(debtService / total),
    publishedLiabilityRatio: percent(balance / grossDomesticProduct),
    publishedOverdueRatio: percent(overdue / balance, 2),
  };
}

/** A monthly bulletin prints limits and balances in 万元; until June the limit is what was handed down in advance. */
function monthFigures({ month = 0, asOfOn }: DebtTable, { year, general, special }: DebtYear): SeedRecord {
  const before = debtYear(year - 1);
  const inWanYuan = (amount: number) => `${amount}万元`;
  const limitOf = (nature: DebtYear['general'], advance = 0) =>
    month < 6 ? nature.priorLimit + advance : nature.limit;
  const balanceOf = (nature: Nature, { opening }: DebtYear['general']) =>
    opening +
    issued(nature, year, true, asOfOn) +
    issued(nature, year, false, asOfOn) +
    externalUntil(nature, month) -
    principalUntil(nature, month);
  const limitGeneral = limitOf(general, before.general.advanceLimit);
  const limitSpecial = limitOf(special, before.special.advanceLimit);
  const balanceGeneral = balanceOf('general', general);
  const balanceSpecial = balanceOf('special', special);
  return {
    limitTotal: inWanYuan(limitGeneral + limitSpecial),
    limitGeneral: inWanYuan(limitGeneral),
    limitSpecial: inWanYuan(limitSpecial),
    balanceTotal: inWanYuan(balanceGeneral + balanceSpecial),
    balanceGeneral: inWanYuan(balanceGeneral),
    balanceSpecial: inWanYuan(balanceSpecial),
  };
}

function subordinateFigures(): SeedRecord {
  const names = ['limit', 'balance', 'priorLimit', 'newLimit', 'withdrawnLimit'];
  return {
    ...Object.assign({}, ...names.map((name) => pair(name, 0, 0))),
    bondBalance: yiYuan(0),
    nonBondBalance: yiYuan(0),
  };
}
