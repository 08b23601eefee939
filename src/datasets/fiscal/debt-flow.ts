import { notAbove, sumOf, sumOfRelated } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { Code, DateOnly, Division, Integer, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { debtFigureStatuses, debtScopes } from './debt-codes.js';

/**
 * 发行与还本付息. What came to the debt of a division and what went from it in a period. A district issues no bonds: the
 * province does and on-lends (预算法 art. 35), so “issued” means received from the province.
 * Source: tables 1-2, 1-3 and 1-4 of 财预〔2018〕209号, whose letters are named at the columns.
 */
@Dataset({
  name: 'debt-flows',
  title: '发行与还本付息',
  description: 'Debt issued, repaid and serviced by a division in a period, from opening to closing balance.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: ['division', 'scope', 'period', 'status'],
  label: 'title',
  order: ['-period', 'naturalKey'],
  checks: [
    sumOf('V01', 'openingTotal', ['openingGeneral', 'openingSpecial']),
    sumOf('V01', 'closingTotal', ['closingGeneral', 'closingSpecial']),
    sumOf('V03', 'closingGeneral', ['openingGeneral', 'issuedNewGeneral', 'issuedRefinancingGeneral', 'externalOnLending', '-principalGeneral', '-otherReductionGeneral']),
    sumOf('V03', 'closingSpecial', ['openingSpecial', 'issuedNewSpecial', 'issuedRefinancingSpecial', '-principalSpecial', '-otherReductionSpecial']),
    notAbove('V05', 'issuedNewGeneral', 'newLimitGeneral'),
    notAbove('V05', 'issuedNewSpecial', 'newLimitSpecial'),
    notAbove('V05', 'issuedRefinancingGeneral', 'principalDueGeneral'),
    notAbove('V05', 'issuedRefinancingSpecial', 'principalDueSpecial'),
    sumOf('V07', 'issuedTotal', ['issuedGeneral', 'issuedSpecial']),
    sumOf('V07', 'issuedGeneral', ['issuedNewGeneral', 'issuedRefinancingGeneral']),
    sumOf('V07', 'issuedSpecial', ['issuedNewSpecial', 'issuedRefinancingSpecial']),
    notAbove('V07', 'issuedRefinancingGeneral', 'issuedGeneral'),
    notAbove('V07', 'issuedRefinancingSpecial', 'issuedSpecial'),
    sumOf('V07', 'principalTotal', ['principalGeneral', 'principalSpecial']),
    sumOf('V07', 'interestTotal', ['interestGeneral', 'interestSpecial']),
    sumOf('V07', 'nextPrincipalTotal', ['nextPrincipalGeneral', 'nextPrincipalSpecial']),
    sumOf('V07', 'nextPrincipalGeneral', ['nextRefinancedGeneral', 'nextFiscalGeneral']),
    sumOf('V07', 'nextPrincipalSpecial', ['nextRefinancedSpecial', 'nextFiscalSpecial']),
    sumOf('V07', 'nextInterestTotal', ['nextInterestGeneral', 'nextInterestSpecial']),
    sumOfRelated('V08', { total: 'issuedTotal', related: 'parts', column: 'issuedTotal' }),
    sumOfRelated('V08', { total: 'principalTotal', related: 'parts', column: 'principalTotal' }),
    sumOfRelated('V08', { total: 'interestTotal', related: 'parts', column: 'interestTotal' }),
  ],
  clocks: [
    within('R44', 'approvedOn', 'publishedOn', { only: { column: 'status', holds: 'EXPECTED' } }),
    within('R44', 'approvedOn', 'publishedOn', { only: { column: 'status', holds: 'FINAL' } }),
  ],
})
export class DebtFlow extends DisclosedRecord {
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

  @Text('期间', 'Period that the figures are of: a year (2019) or a month (2019-06, from January on).', {
    indexed: true,
  })
  period!: string;

  @Code(debtFigureStatuses, '数据性质', 'Expected, final or monthly.', { indexed: true })
  status!: string;

  @Integer('年度', 'Year of the period.', { nullable: true, indexed: true })
  fiscalYear?: number;

  @DateOnly('批准日期', 'Day on which the budget or account that the table goes with was approved.', { nullable: true })
  approvedOn?: string;

  @Reference('debt-flows', '汇总至', 'The wider flow that this one is a part of: own and below make the area.', {
    nullable: true,
    indexed: true,
    inverse: 'parts',
  })
  partOf?: RecordId;

  @Money('上年末余额', 'Balance at the end of the period before, as published.', {
    nullable: true,
    unit: '亿元',
    source: '表1-2、1-3 一',
  })
  openingTotal?: Measured;

  @Money('上年末一般债务余额', 'General balance at the end of the period before.', {
    nullable: true,
    unit: '亿元',
    source: '表1-2 一',
  })
  openingGeneral?: Measured;

  @Money('上年末专项债务余额', 'Special balance at the end of the period before.', {
    nullable: true,
    unit: '亿元',
    source: '表1-3 一',
  })
  openingSpecial?: Measured;

  @Money('债券发行额', 'All bonds issued, as published.', { nullable: true, unit: '亿元', source: '表1-4 A' })
  issuedTotal?: Measured;

  @Money('一般债券发行额', 'General bonds issued, as published.', { nullable: true, unit: '亿元', source: '表1-4 B' })
  issuedGeneral?: Measured;

  @Money('其中：新增一般债券', 'New general bonds.', { nullable: true, unit: '亿元', source: '表1-4' })
  issuedNewGeneral?: Measured;

  @Money('其中：再融资一般债券', 'General bonds that refinance others; swap bonds before 2019.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 C',
  })
  issuedRefinancingGeneral?: Measured;

  @Money('专项债券发行额', 'Special bonds issued, as published.', { nullable: true, unit: '亿元', source: '表1-4 D' })
  issuedSpecial?: Measured;

  @Money('其中：新增专项债券', 'New special bonds.', { nullable: true, unit: '亿元', source: '表1-4' })
  issuedNewSpecial?: Measured;

  @Money('其中：再融资专项债券', 'Special bonds that refinance others; swap bonds before 2019.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 E',
  })
  issuedRefinancingSpecial?: Measured;

  @Money('外债转贷额', 'Loans of foreign governments and institutions that were on-lent; general debt.', {
    nullable: true,
    unit: '亿元',
    source: '表1-2 三',
  })
  externalOnLending?: Measured;

  @Money('新增一般债务限额', 'New general limit of the year.', { nullable: true, unit: '亿元', source: '表1-2 六' })
  newLimitGeneral?: Measured;

  @Money('新增专项债务限额', 'New special limit of the year.', { nullable: true, unit: '亿元', source: '表1-3 六' })
  newLimitSpecial?: Measured;

  @Money('到期一般债务本金', 'General principal that falls due in the period.', { nullable: true, unit: '亿元' })
  principalDueGeneral?: Measured;

  @Money('到期专项债务本金', 'Special principal that falls due in the period.', { nullable: true, unit: '亿元' })
  principalDueSpecial?: Measured;

  @Money('还本额', 'Principal repaid, as published.', { nullable: true, unit: '亿元', source: '表1-4 F' })
  principalTotal?: Measured;

  @Money('一般债务还本额', 'General principal repaid.', { nullable: true, unit: '亿元', source: '表1-4 G' })
  principalGeneral?: Measured;

  @Money('专项债务还本额', 'Special principal repaid.', { nullable: true, unit: '亿元', source: '表1-4 H' })
  principalSpecial?: Measured;

  @Money('付息额', 'Interest paid, as published.', { nullable: true, unit: '亿元', source: '表1-4 I' })
  interestTotal?: Measured;

  @Money('一般债务付息额', 'Interest paid on general debt.', { nullable: true, unit: '亿元', source: '表1-4 J' })
  interestGeneral?: Measured;

  @Money('专项债务付息额', 'Interest paid on special debt.', { nullable: true, unit: '亿元', source: '表1-4 K' })
  interestSpecial?: Measured;

  @Money('一般债务核减额', 'General debt written down without repayment.', { nullable: true, unit: '亿元' })
  otherReductionGeneral?: Measured;

  @Money('专项债务核减额', 'Special debt written down without repayment.', { nullable: true, unit: '亿元' })
  otherReductionSpecial?: Measured;

  @Money('期末余额', 'Balance at the end of the period, as published.', {
    nullable: true,
    unit: '亿元',
    source: '表1-2、1-3 五',
  })
  closingTotal?: Measured;

  @Money('期末一般债务余额', 'General balance at the end of the period.', {
    nullable: true,
    unit: '亿元',
    source: '表1-2 五',
  })
  closingGeneral?: Measured;

  @Money('期末专项债务余额', 'Special balance at the end of the period.', {
    nullable: true,
    unit: '亿元',
    source: '表1-3 五',
  })
  closingSpecial?: Measured;

  @Money('下年还本预算', 'Principal to be repaid in the next year, as published.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 L',
  })
  nextPrincipalTotal?: Measured;

  @Money('下年一般债务还本预算', 'General principal to be repaid in the next year.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 M',
  })
  nextPrincipalGeneral?: Measured;

  @Money('其中：一般债务再融资偿还', 'Part of it to be refinanced.', { nullable: true, unit: '亿元', source: '表1-4' })
  nextRefinancedGeneral?: Measured;

  @Money('其中：一般债务财政预算安排偿还', 'Part of it to be paid from the budget.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 N',
  })
  nextFiscalGeneral?: Measured;

  @Money('下年专项债务还本预算', 'Special principal to be repaid in the next year.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 O',
  })
  nextPrincipalSpecial?: Measured;

  @Money('其中：专项债务再融资偿还', 'Part of it to be refinanced.', { nullable: true, unit: '亿元', source: '表1-4' })
  nextRefinancedSpecial?: Measured;

  @Money('其中：专项债务财政预算安排偿还', 'Part of it to be paid from the budget.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 P',
  })
  nextFiscalSpecial?: Measured;

  @Money('下年付息预算', 'Interest to be paid in the next year, as published.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 Q',
  })
  nextInterestTotal?: Measured;

  @Money('下年一般债务付息预算', 'Interest on general debt in the next year.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 R',
  })
  nextInterestGeneral?: Measured;

  @Money('下年专项债务付息预算', 'Interest on special debt in the next year.', {
    nullable: true,
    unit: '亿元',
    source: '表1-4 S',
  })
  nextInterestSpecial?: Measured;
}
