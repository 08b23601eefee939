import { sumOf, sumOfRelated } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { DateOnly, DecimalNumber, Integer, LongText, type Measured, Money, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';

/**
 * 项目文本. One project of a department's budget: what it is for, who carries it out, how, when, and for how much.
 * Source: 项目文本 and 项目支出绩效目标表 of department budgets (财预〔2015〕88号); work plan clause C5.
 */
@Dataset({
  name: 'budget-projects',
  title: '项目文本',
  description: 'One project of a department’s budget, with its text and its money for a year.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: [
    ['agency', 'fiscalYear', 'projectCode'],
    ['agency', 'fiscalYear', 'name'],
  ],
  label: 'name',
  order: ['-fiscalYear', 'naturalKey'],
  checks: [
    sumOf('V20', 'annualBudget', ['fiscalAppropriation', 'otherFunds']),
    sumOfRelated('V25', { total: 'indicatorWeight', related: 'performanceTargets', column: 'weight' }),
    sumOf('V25', 'totalWeight', ['executionWeight', 'indicatorWeight']),
  ],
  clocks: [within('R41', 'repliedOn', 'publishedOn')],
})
export class BudgetProject extends DisclosedRecord {
  @Reference('agencies', '预算单位', 'The unit whose project it is.', { indexed: true })
  declare agency: RecordId;

  @Integer('预算年度', 'Budget year.', { indexed: true })
  fiscalYear!: number;

  @Text('项目编码', 'Code of the project in the project library.', { nullable: true, indexed: true })
  projectCode?: string;

  @Text('项目名称', 'Name of the project.', { indexed: true })
  name!: string;

  @LongText('项目概况', 'What the project is.', { nullable: true })
  overview?: string;

  @LongText('立项依据', 'On what law, document or decision it rests.', { nullable: true })
  basis?: string;

  @Text('实施主体', 'Who carries it out.', { nullable: true })
  implementer?: string;

  @LongText('实施方案', 'How it is carried out.', { nullable: true })
  implementationPlan?: string;

  @Text('实施周期', 'How long it lasts, as the text says.', { nullable: true })
  implementationPeriod?: string;

  @Integer('开始年度', 'First budget year.', { nullable: true })
  startYear?: number;

  @Integer('结束年度', 'Last budget year.', { nullable: true })
  endYear?: number;

  @Money('项目总预算', 'Budget of all years.', { nullable: true, unit: '万元' })
  totalBudget?: Measured;

  @Money('年度预算', 'Budget of the year.', { nullable: true, unit: '万元' })
  annualBudget?: Measured;

  @Money('其中：财政拨款', 'Part of the year’s budget that is appropriated.', { nullable: true, unit: '万元' })
  fiscalAppropriation?: Measured;

  @Money('其中：其他资金', 'Part of the year’s budget from other funds.', { nullable: true, unit: '万元' })
  otherFunds?: Measured;

  @Money('年度执行数', 'Spent in the year.', { nullable: true, unit: '万元' })
  actualSpend?: Measured;

  @Ratio('预算执行率', 'Share of the year’s budget that was spent, as published.', { nullable: true, unit: '%' })
  publishedExecution?: Measured;

  @LongText('年度绩效目标', 'What the project is to achieve in the year.', { nullable: true })
  performanceGoal?: string;

  @DecimalNumber('预算执行率权重', 'Weight of budget execution in the evaluation, mostly 10.', { nullable: true })
  executionWeight?: string;

  @DecimalNumber('指标权重合计', 'Weight of all indicators together, as published, mostly 90.', { nullable: true })
  indicatorWeight?: string;

  @DecimalNumber('总权重', 'Weight of everything, as published: 100.', { nullable: true })
  totalWeight?: string;

  @DecimalNumber('自评得分', 'Score of the unit’s own evaluation, as published.', { nullable: true })
  score?: string;

  @DateOnly('预算批复日期', 'Day on which the finance department replied to the budget that the project is in.', {
    nullable: true,
    source: '预算法 art. 14.2',
  })
  repliedOn?: string;
}
