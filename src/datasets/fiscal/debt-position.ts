import { notAbove, quotientOf, sumOf, sumOfRelated } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { Code, DateOnly, Division, Integer, type Measured, Money, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { debtCapacityDefinitions, debtFigureStatuses, debtScopes } from './debt-codes.js';

/**
 * 债务限额余额. Limits and balances of government debt on a day. Hidden debt is not in these tables, so no ratio here is
 * one of all indebtedness. Source: tables 1-1, 2-1 and the limit adjustment table of 财预〔2018〕209号; 预算法 art. 35;
 * 预算法实施条例 art. 43 and 44.
 */
@Dataset({
  name: 'debt-positions',
  title: '债务限额余额',
  description: 'Limits and balances of the government debt of a division on a day.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: ['division', 'scope', 'asOfOn', 'status'],
  label: 'title',
  order: ['-asOfOn', 'naturalKey'],
  checks: [
    sumOf('V01', 'limitTotal', ['limitGeneral', 'limitSpecial']),
    sumOf('V01', 'balanceTotal', ['balanceGeneral', 'balanceSpecial']),
    sumOf('V01', 'balanceTotal', ['bondBalance', 'nonBondBalance']),
    notAbove('V02', 'balanceGeneral', 'limitGeneral'),
    notAbove('V02', 'balanceSpecial', 'limitSpecial'),
    sumOf('V04', 'limitTotal', ['priorLimitTotal', 'newLimitTotal', '-withdrawnLimitTotal']),
    sumOf('V04', 'limitGeneral', ['priorLimitGeneral', 'newLimitGeneral', '-withdrawnLimitGeneral']),
    sumOf('V04', 'limitSpecial', ['priorLimitSpecial', 'newLimitSpecial', '-withdrawnLimitSpecial']),
    sumOf('V07', 'priorLimitTotal', ['priorLimitGeneral', 'priorLimitSpecial']),
    sumOf('V07', 'newLimitTotal', ['newLimitGeneral', 'newLimitSpecial']),
    sumOf('V07', 'advanceLimitTotal', ['advanceLimitGeneral', 'advanceLimitSpecial']),
    sumOfRelated('V08', { total: 'limitGeneral', related: 'parts', column: 'limitGeneral' }),
    sumOfRelated('V08', { total: 'limitSpecial', related: 'parts', column: 'limitSpecial' }),
    sumOfRelated('V08', { total: 'balanceGeneral', related: 'parts', column: 'balanceGeneral' }),
    sumOfRelated('V08', { total: 'balanceSpecial', related: 'parts', column: 'balanceSpecial' }),
    quotientOf('V11', 'publishedDebtRatio', 'balanceTotal', 'comprehensiveCapacity'),
    quotientOf('V11', 'publishedServiceRatio', 'debtService', 'comprehensiveCapacity'),
    quotientOf('V11', 'publishedLiabilityRatio', 'balanceTotal', 'grossDomesticProduct'),
    quotientOf('V11', 'publishedOverdueRatio', 'overdueBalance', 'balanceTotal'),
  ],
  clocks: [
    within('R44', 'approvedOn', 'publishedOn', { only: { column: 'status', holds: 'EXPECTED' } }),
    within('R44', 'approvedOn', 'publishedOn', { only: { column: 'status', holds: 'FINAL' } }),
  ],
})
export class DebtPosition extends DisclosedRecord {
  @Reference('agencies', '公布机关', 'The finance department that publishes the table.', {
    nullable: true,
    indexed: true,
  })
  declare agency?: RecordId;

  @Text('标题', 'Title of the table.')
  title!: string;

  @Division('行政区划', 'Division whose debt it is.', { indexed: true })
  division!: string;

  @Code(debtScopes, '债务口径', 'The area, its own government, or those below it.', { indexed: true })
  scope!: string;

  @DateOnly('截至日期', 'Day that the figures are of.', { indexed: true })
  asOfOn!: string;

  @Code(debtFigureStatuses, '数据性质', 'Expected, final or monthly.', { indexed: true })
  status!: string;

  @Integer('年度', 'Year of the limits.', { nullable: true, indexed: true })
  fiscalYear?: number;

  @Text('表号', 'Number of the published table.', { nullable: true })
  tableNumber?: string;

  @DateOnly('批准日期', 'Day on which the budget or account that the table goes with was approved.', { nullable: true })
  approvedOn?: string;

  @Reference('debt-positions', '汇总至', 'The wider position that this one is a part of: own and below make the area.', {
    nullable: true,
    indexed: true,
    inverse: 'parts',
  })
  partOf?: RecordId;

  @Money('债务限额', 'Limit of all debt, as published.', {
    nullable: true,
    unit: '亿元',
    source: '表1-1 A；限额调整表 J',
  })
  limitTotal?: Measured;

  @Money('一般债务限额', 'Limit of general debt.', { nullable: true, unit: '亿元', source: '表1-1 B；限额调整表 K' })
  limitGeneral?: Measured;

  @Money('专项债务限额', 'Limit of special debt.', { nullable: true, unit: '亿元', source: '表1-1 C；限额调整表 L' })
  limitSpecial?: Measured;

  @Money('债务余额', 'Balance of all debt, as published.', { nullable: true, unit: '亿元', source: '表1-1 D' })
  balanceTotal?: Measured;

  @Money('一般债务余额', 'Balance of general debt.', { nullable: true, unit: '亿元', source: '表1-1 E' })
  balanceGeneral?: Measured;

  @Money('专项债务余额', 'Balance of special debt.', { nullable: true, unit: '亿元', source: '表1-1 F' })
  balanceSpecial?: Measured;

  @Money('其中：政府债券余额', 'Part of the balance that is bonds.', { nullable: true, unit: '亿元' })
  bondBalance?: Measured;

  @Money('其中：非政府债券形式存量债务', 'Part of the balance that is older debt of other forms.', {
    nullable: true,
    unit: '亿元',
  })
  nonBondBalance?: Measured;

  @Money('逾期债务余额', 'Part of the balance that is overdue.', { nullable: true, unit: '亿元' })
  overdueBalance?: Measured;

  @Money('上年债务限额', 'Limit of the year before, as published.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 A',
  })
  priorLimitTotal?: Measured;

  @Money('上年一般债务限额', 'General limit of the year before.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 B',
  })
  priorLimitGeneral?: Measured;

  @Money('上年专项债务限额', 'Special limit of the year before.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 C',
  })
  priorLimitSpecial?: Measured;

  @Money('新增债务限额', 'New limit of the year, as published.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 D',
  })
  newLimitTotal?: Measured;

  @Money('新增一般债务限额', 'New general limit of the year.', { nullable: true, unit: '亿元', source: '限额调整表 E' })
  newLimitGeneral?: Measured;

  @Money('新增专项债务限额', 'New special limit of the year.', { nullable: true, unit: '亿元', source: '限额调整表 F' })
  newLimitSpecial?: Measured;

  @Money('收回债务限额', 'Limit taken back in the year, as published.', { nullable: true, unit: '亿元' })
  withdrawnLimitTotal?: Measured;

  @Money('收回一般债务限额', 'General limit taken back in the year.', { nullable: true, unit: '亿元' })
  withdrawnLimitGeneral?: Measured;

  @Money('收回专项债务限额', 'Special limit taken back in the year.', { nullable: true, unit: '亿元' })
  withdrawnLimitSpecial?: Measured;

  @Money('提前下达下年限额', 'Limit handed down in advance for the next year, as published.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 G',
  })
  advanceLimitTotal?: Measured;

  @Money('提前下达下年一般债务限额', 'General limit handed down in advance.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 H',
  })
  advanceLimitGeneral?: Measured;

  @Money('提前下达下年专项债务限额', 'Special limit handed down in advance.', {
    nullable: true,
    unit: '亿元',
    source: '限额调整表 I',
  })
  advanceLimitSpecial?: Measured;

  @Money('综合财力', 'Comprehensive fiscal capacity; there is no single public formula.', {
    nullable: true,
    unit: '亿元',
  })
  comprehensiveCapacity?: Measured;

  @Code(debtCapacityDefinitions, '综合财力口径', 'By which definition the capacity was computed.', { nullable: true })
  capacityDefinition?: string;

  @Money('一般公共预算收入', 'Component of the capacity: general public budget revenue.', {
    nullable: true,
    unit: '亿元',
  })
  generalRevenue?: Measured;

  @Money('转移性收入', 'Component of the capacity: transfer revenue.', { nullable: true, unit: '亿元' })
  transferRevenue?: Measured;

  @Money('政府性基金收入', 'Component of the capacity: government-fund revenue.', { nullable: true, unit: '亿元' })
  fundRevenue?: Measured;

  @Money('国有资本经营收入', 'Component of the capacity: state-capital revenue.', { nullable: true, unit: '亿元' })
  stateCapitalRevenue?: Measured;

  @Money('当年还本付息额', 'Principal and interest paid in the year, refinancing included.', {
    nullable: true,
    unit: '亿元',
  })
  debtService?: Measured;

  @Money('地区生产总值', 'Gross domestic product of the division in the year.', { nullable: true, unit: '亿元' })
  grossDomesticProduct?: Measured;

  @Ratio('债务率', 'Balance as a share of comprehensive capacity, as published.', { nullable: true, unit: '%' })
  publishedDebtRatio?: Measured;

  @Ratio('偿债率', 'Principal and interest paid as a share of comprehensive capacity, as published.', {
    nullable: true,
    unit: '%',
  })
  publishedServiceRatio?: Measured;

  @Ratio('负债率', 'Balance as a share of gross domestic product, as published.', { nullable: true, unit: '%' })
  publishedLiabilityRatio?: Measured;

  @Ratio('逾期债务率', 'Overdue balance as a share of the balance, as published.', { nullable: true, unit: '%' })
  publishedOverdueRatio?: Measured;
}
