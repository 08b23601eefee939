import { sumOf, sumOfRelated } from '../../catalog/check.js';
import { Code, Integer, LongText, type Measured, Money, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { budgetAccountLevels, budgetClassifications, budgetSides, budgetTables } from './budget-codes.js';

/**
 * 预决算科目. One line of one table of a budget document; lines form a tree (合计, 类, 款, 项).
 * Source: 政府收支分类科目 (yearly); 预算法实施条例 art. 6 (functional to 项, basic expenditure by economic class to 款).
 */
@Dataset({
  name: 'budget-lines',
  title: '预决算科目',
  description: 'One line of one table of a budget document: an account with its figures.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: ['budget', 'table', 'accountCode'],
  label: 'accountName',
  checks: [
    sumOfRelated('V20', { total: 'budgetAmount', related: 'children', column: 'budgetAmount' }),
    sumOfRelated('V20', { total: 'adjustedAmount', related: 'children', column: 'adjustedAmount' }),
    sumOfRelated('V20', { total: 'actualAmount', related: 'children', column: 'actualAmount' }),
    sumOfRelated('V20', { total: 'priorActualAmount', related: 'children', column: 'priorActualAmount' }),
    sumOf('V22', 'budgetAmount', ['basicBudget', 'projectBudget']),
    sumOf('V22', 'actualAmount', ['basicActual', 'projectActual']),
  ],
})
export class BudgetLine extends DisclosedRecord {
  @Reference('budgets', '预决算', 'The document.', { indexed: true, inverse: 'lines' })
  budget!: RecordId;

  @Code(budgetTables, '报表', 'The table.', { indexed: true })
  table!: string;

  @Text('科目编码', 'Code of the account, or the number of the row in a table without codes.', {
    indexed: true,
    source: '政府收支分类科目',
  })
  accountCode!: string;

  @Text('科目名称', 'Name of the account.', { indexed: true })
  accountName!: string;

  @Integer('科目版本', 'Year of the edition of the accounts.', { nullable: true })
  accountEdition?: number;

  @Code(budgetClassifications, '科目分类', 'Which classification the account belongs to.', { nullable: true })
  classification?: string;

  @Code(budgetAccountLevels, '科目级次', 'How deep in the classification it is.', { nullable: true, indexed: true })
  accountLevel?: string;

  @Reference('budget-lines', '上级科目', 'The line that this one is a part of.', {
    nullable: true,
    indexed: true,
    inverse: 'children',
  })
  parent?: RecordId;

  @Code(budgetSides, '收支方向', 'Revenue, expenditure or financing.', { nullable: true, indexed: true })
  side?: string;

  @Integer('行次', 'Number of the row in the table.', { nullable: true })
  rowNumber?: number;

  @Money('预算数', 'Budget as approved at the start of the year.', { nullable: true, unit: '万元' })
  budgetAmount?: Measured;

  @Money('调整预算数', 'Budget as adjusted during the year.', { nullable: true, unit: '万元' })
  adjustedAmount?: Measured;

  @Money('决算（执行）数', 'Actual figure of the year.', { nullable: true, unit: '万元' })
  actualAmount?: Measured;

  @Money('上年决算（执行）数', 'Actual figure of the year before.', { nullable: true, unit: '万元' })
  priorActualAmount?: Measured;

  @Ratio('完成预算比例', 'Actual figure as a share of the adjusted budget, as published.', {
    nullable: true,
    unit: '%',
  })
  publishedCompletion?: Measured;

  @Money('基本支出预算数', 'Part of the budget figure that is basic expenditure.', { nullable: true, unit: '万元' })
  basicBudget?: Measured;

  @Money('项目支出预算数', 'Part of the budget figure that is project expenditure.', { nullable: true, unit: '万元' })
  projectBudget?: Measured;

  @Money('基本支出决算数', 'Part of the actual figure that is basic expenditure.', { nullable: true, unit: '万元' })
  basicActual?: Measured;

  @Money('项目支出决算数', 'Part of the actual figure that is project expenditure.', { nullable: true, unit: '万元' })
  projectActual?: Measured;

  @LongText('增减说明', 'Why the figure differs from the budget or from the year before.', { nullable: true })
  explanation?: string;
}
