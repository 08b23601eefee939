import { sumOf } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { Code, DateOnly, Division, DocumentNumber, EmbeddedList, Integer, LongText, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { budgetBooks, budgetExplanationTopics, budgetLevels, budgetStages } from './budget-codes.js';

/** 预决算说明. What a document explains of one matter beside its tables. */
export class BudgetExplanation {
  @Code(budgetExplanationTopics, '说明事项', 'What is explained.')
  topic!: string;

  @LongText('说明', 'What the document says of it.')
  text!: string;

  @Money('涉及金额', 'Amount that the explanation is about.', { nullable: true, unit: '万元' })
  amount?: Measured;
}

/**
 * 预决算. One budget, adjustment, report of execution or final account of a government, department or unit. All its
 * figures are of its own stage: budget figures in a budget, actual ones in final accounts.
 * Source: 预算法 art. 5, 14, 52, 80; 预算法实施条例 art. 6; 条例 art. 20.7.
 */
@Dataset({
  name: 'budgets',
  title: '预决算',
  description: 'One budget, budget adjustment, execution report or final account of a government, department or unit.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: ['agency', 'fiscalYear', 'level', 'stage', 'book'],
  label: 'title',
  order: ['-fiscalYear', 'naturalKey'],
  checks: [
    sumOf('V20', 'totalRevenue', ['revenue', 'transfersIn', 'debtIncome', 'carriedIn', 'fundsIn']),
    sumOf('V20', 'totalExpenditure', ['expenditure', 'transfersOut', 'debtRepayment', 'fundsOut', 'carriedOut']),
    sumOf('V21', 'totalRevenue', ['totalExpenditure']),
    sumOf('V22', 'expenditure', ['basicExpenditure', 'projectExpenditure']),
    sumOf('V22', 'basicExpenditure', ['basicSalaries', 'basicGoods', 'basicAssistance', 'basicCapital', 'basicOther']),
    sumOf('V22', 'threePublics', ['travelAbroad', 'vehiclePurchase', 'vehicleOperation', 'receptions']),
  ],
  clocks: [
    within('R40', 'approvedOn', 'publishedOn', { only: { column: 'level', holds: 'GOVERNMENT' } }),
    within('R41', 'repliedOn', 'publishedOn', { only: { column: 'level', holds: 'DEPARTMENT' } }),
    within('R42', 'repliedOn', 'publishedOn', { only: { column: 'level', holds: 'UNIT' } }),
    within('R43', 'approvedOn', 'repliedOn', { only: { column: 'level', holds: 'DEPARTMENT' } }),
    within('R43B', 'departmentRepliedOn', 'repliedOn', { only: { column: 'level', holds: 'UNIT' } }),
  ],
})
export class BudgetDocument extends DisclosedRecord {
  @Reference('agencies', '预算单位', 'The unit whose budget it is; for a government’s budget, who publishes it.', {
    indexed: true,
  })
  declare agency: RecordId;

  @Text('标题', 'Title of the document.')
  title!: string;

  @Integer('预算年度', 'Budget year.', { indexed: true })
  fiscalYear!: number;

  @Code(budgetLevels, '预决算层级', 'Government, department or unit.', { indexed: true })
  level!: string;

  @Code(budgetStages, '预决算阶段', 'Budget, adjustment, execution or final account.', { indexed: true })
  stage!: string;

  @Code(budgetBooks, '预算类别', 'Which of the four budgets it is of.', { indexed: true })
  book!: string;

  @Division('行政区划', 'Division whose budget it is.', { nullable: true, indexed: true })
  division?: string;

  @Reference('agencies', '主管部门', 'The department that the unit is under.', {
    nullable: true,
    indexed: true,
    inverse: 'unitBudgets',
  })
  department?: RecordId;

  @Text('批准机关', 'Who approved it: a people’s congress or its standing committee.', { nullable: true })
  approvedBy?: string;

  @DateOnly('批准日期', 'Day on which the government’s budget or account was approved.', {
    nullable: true,
    indexed: true,
    source: '预算法 art. 14.1',
  })
  approvedOn?: string;

  @DateOnly('主管部门获批复日期', 'Day on which the finance department replied to the department of a unit.', {
    nullable: true,
    source: '预算法 art. 52, 80',
  })
  departmentRepliedOn?: string;

  @DateOnly('批复日期', 'Day on which the finance department, or for a unit its department, replied.', {
    nullable: true,
    source: '预算法 art. 14.2, 52, 80',
  })
  repliedOn?: string;

  @DocumentNumber('批复文号', 'Number of the reply.', { nullable: true })
  replyDocumentNumber?: string;

  @Money('本年收入', 'Revenue of the year.', { nullable: true, unit: '万元' })
  revenue?: Measured;

  @Money('转移性收入', 'Transfers received from the governments above.', { nullable: true, unit: '万元' })
  transfersIn?: Measured;

  @Money('债务（转贷）收入', 'Income from debt: what the province on-lends.', { nullable: true, unit: '万元' })
  debtIncome?: Measured;

  @Money('上年结余', 'Carried in from the year before.', { nullable: true, unit: '万元' })
  carriedIn?: Measured;

  @Money('调入资金', 'Moved in from other budgets and from the stabilisation fund.', { nullable: true, unit: '万元' })
  fundsIn?: Measured;

  @Money('收入总计', 'Total of the revenue side, as published.', { nullable: true, unit: '万元' })
  totalRevenue?: Measured;

  @Money('本年支出', 'Expenditure of the year.', { nullable: true, unit: '万元' })
  expenditure?: Measured;

  @Money('转移性支出', 'Transfers to other governments.', { nullable: true, unit: '万元' })
  transfersOut?: Measured;

  @Money('债务还本支出', 'Debt principal repaid.', { nullable: true, unit: '万元' })
  debtRepayment?: Measured;

  @Money('调出资金', 'Moved out to other budgets and to the stabilisation fund.', { nullable: true, unit: '万元' })
  fundsOut?: Measured;

  @Money('结转下年', 'Carried out to the next year.', { nullable: true, unit: '万元' })
  carriedOut?: Measured;

  @Money('支出总计', 'Total of the expenditure side, as published.', { nullable: true, unit: '万元' })
  totalExpenditure?: Measured;

  @Money('基本支出', 'Basic expenditure: what keeps the unit running.', { nullable: true, unit: '万元' })
  basicExpenditure?: Measured;

  @Money('项目支出', 'Project expenditure.', { nullable: true, unit: '万元' })
  projectExpenditure?: Measured;

  @Money('工资福利支出', 'Basic expenditure on salaries and benefits.', {
    nullable: true,
    unit: '万元',
    source: '部门预算支出经济分类 301',
  })
  basicSalaries?: Measured;

  @Money('商品和服务支出', 'Basic expenditure on goods and services.', {
    nullable: true,
    unit: '万元',
    source: '部门预算支出经济分类 302',
  })
  basicGoods?: Measured;

  @Money('对个人和家庭的补助', 'Basic expenditure on assistance to persons and families.', {
    nullable: true,
    unit: '万元',
    source: '部门预算支出经济分类 303',
  })
  basicAssistance?: Measured;

  @Money('资本性支出', 'Basic expenditure on capital.', {
    nullable: true,
    unit: '万元',
    source: '部门预算支出经济分类 310',
  })
  basicCapital?: Measured;

  @Money('其他基本支出', 'Basic expenditure of all other economic classes.', { nullable: true, unit: '万元' })
  basicOther?: Measured;

  @Money('“三公”经费合计', 'Travel abroad, official vehicles and receptions together, as published.', {
    nullable: true,
    unit: '万元',
  })
  threePublics?: Measured;

  @Money('因公出国（境）费', 'Official travel abroad.', { nullable: true, unit: '万元' })
  travelAbroad?: Measured;

  @Money('公务用车购置费', 'Purchase of official vehicles.', { nullable: true, unit: '万元' })
  vehiclePurchase?: Measured;

  @Money('公务用车运行维护费', 'Operation of official vehicles.', { nullable: true, unit: '万元' })
  vehicleOperation?: Measured;

  @Money('公务接待费', 'Official receptions.', { nullable: true, unit: '万元' })
  receptions?: Measured;

  @EmbeddedList(BudgetExplanation, '预决算说明', 'What the document explains beside its tables.', { nullable: true })
  explanations?: BudgetExplanation[];
}
