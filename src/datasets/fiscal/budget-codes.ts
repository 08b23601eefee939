import { codeList } from '../../catalog/code-list.js';

export const budgetLevels = codeList('BudgetLevel', '预决算层级', 'Whose budget a budget document is.', {
  edition: '预算法2018',
  values: [
    ['GOVERNMENT', '政府', 'The budget of a government as a whole, published by its finance department.'],
    ['DEPARTMENT', '部门', 'The budget of a department with all units under it.'],
    ['UNIT', '单位', 'The budget of one unit under a department.'],
  ],
});

export const budgetStages = codeList('BudgetStage', '预决算阶段', 'Where in the budget year a document stands.', {
  edition: '预算法2018',
  values: [
    ['BUDGET', '预算', 'The budget as approved at the start of the year.'],
    ['ADJUSTMENT', '预算调整', 'An adjustment approved during the year.'],
    ['EXECUTION', '预算执行', 'A report on execution during the year.'],
    ['FINAL', '决算', 'The final accounts.'],
  ],
});

export const budgetBooks = codeList('BudgetBook', '预算类别', 'Which of the four budgets a document is of.', {
  edition: '预算法2018',
  values: [
    ['GENERAL', '一般公共预算', 'General public budget.'],
    ['FUND', '政府性基金预算', 'Budget of government funds.'],
    ['SOE', '国有资本经营预算', 'Budget of state capital operations.'],
    ['SOCIAL', '社会保险基金预算', 'Budget of social insurance funds.'],
    ['COMBINED', '部门综合预算', 'Several of them in one document, as departments print theirs.'],
  ],
});

export const budgetExplanationTopics = codeList('BudgetExplanationTopic', '预决算说明事项', 'What a budget document must explain beside its tables.', {
  edition: '预算法2018',
  values: [
    ['TRANSFERS', '转移支付', 'Transfer payments.'],
    ['BORROWING', '举借债务', 'Borrowing.'],
    ['OPERATING_COSTS', '机关运行经费', 'Operating costs of offices.'],
    ['PROCUREMENT', '政府采购', 'Government procurement.'],
    ['STATE_ASSETS', '国有资产占用', 'State assets in use.'],
    ['PERFORMANCE', '预算绩效', 'Performance management.'],
    ['THREE_PUBLICS', '“三公”经费', 'Travel abroad, official vehicles and receptions.'],
    ['CHANGES', '增减变化', 'Why figures differ from those of the year before.'],
  ],
});

export const budgetTables = codeList('BudgetTable', '预决算报表', 'Which table of a budget document a line stands in.', {
  edition: '财政部2019',
  values: [
    ['BALANCE', '收支总表', 'Revenue and expenditure of the whole.'],
    ['REVENUE', '收入表', 'Revenue by account.'],
    ['EXPENDITURE', '支出表', 'Expenditure by function.'],
    ['APPROPRIATION', '财政拨款支出表', 'Expenditure from appropriations, by function.'],
    ['BASIC_ECONOMIC', '基本支出经济分类表', 'Basic expenditure by economic class.'],
    ['TRANSFER', '转移支付表', 'Transfers by purpose or by region.'],
    ['THREE_PUBLICS', '“三公”经费表', 'Travel abroad, official vehicles and receptions.'],
    ['FUND', '政府性基金收支表', 'Revenue and expenditure of government funds.'],
    ['SOE', '国有资本经营收支表', 'Revenue and expenditure of state capital operations.'],
    ['SOCIAL', '社会保险基金收支表', 'Revenue and expenditure of social insurance funds.'],
  ],
});

export const budgetSides = codeList('BudgetSide', '收支方向', 'Which side of the budget a line is on.', {
  edition: '1',
  values: [
    ['REVENUE', '收入', 'Revenue.'],
    ['EXPENDITURE', '支出', 'Expenditure.'],
    ['FINANCING', '融资', 'Borrowing, repayment, and what is carried from year to year.'],
  ],
});

export const budgetClassifications = codeList('BudgetClassification', '科目分类', 'Which classification of accounts a line follows.', {
  edition: '2019',
  values: [
    ['REVENUE_CLASS', '收入分类', 'Revenue accounts, 101 to 110.'],
    ['FUNCTIONAL', '支出功能分类', 'Expenditure by function, 201 to 234.'],
    ['ECON_GOV', '政府预算支出经济分类', 'Economic classes of the government’s budget, 501 to 599.'],
    ['ECON_DEPT', '部门预算支出经济分类', 'Economic classes of a department’s budget, 301 to 399.'],
  ],
});

export const budgetAccountLevels = codeList('BudgetAccountLevel', '科目级次', 'How deep in the classification a line is.', {
  edition: '2019',
  values: [
    ['TOTAL', '合计', 'The total of a table.'],
    ['CLASS', '类', 'First level: three digits.'],
    ['SECTION', '款', 'Second level: five digits.'],
    ['ITEM', '项', 'Third level: seven digits.'],
    ['DETAIL', '目', 'Fourth level, of revenue accounts.'],
  ],
});

export const performanceTargetDimensions = codeList('PerformanceTargetDimension', '一级指标', 'First level of the tree of performance indicators.', {
  edition: '财预〔2021〕101号',
  values: [
    ['OUTPUT', '产出指标', 'What is produced or served.'],
    ['BENEFIT', '效益指标', 'What comes of it.'],
    ['SATISFACTION', '满意度指标', 'How content those are whom it serves.'],
    ['COST', '成本指标', 'What it costs; a part of output before.', { validFrom: '2021-08-18' }],
  ],
});

export const performanceTargetAspects = codeList('PerformanceTargetAspect', '二级指标', 'Second level of the tree of performance indicators.', {
  edition: '财预〔2021〕101号',
  values: [
    ['QUANTITY', '数量指标', 'How much.'],
    ['QUALITY', '质量指标', 'How well.'],
    ['TIMELINESS', '时效指标', 'By when.'],
    ['COST', '成本指标', 'At what cost.', { validTo: '2021-08-17' }],
    ['ECONOMIC', '经济效益指标', 'Economic benefit.'],
    ['SOCIAL', '社会效益指标', 'Social benefit.'],
    ['ECOLOGICAL', '生态效益指标', 'Ecological benefit.'],
    ['SUSTAINABLE', '可持续影响指标', 'Lasting effect.'],
    ['SERVED', '服务对象满意度指标', 'Satisfaction of those served.'],
    ['ECONOMIC_COST', '经济成本指标', 'Economic cost.', { validFrom: '2021-08-18' }],
    ['SOCIAL_COST', '社会成本指标', 'Social cost.', { validFrom: '2021-08-18' }],
    ['ECOLOGICAL_COST', '生态环境成本指标', 'Ecological cost.', { validFrom: '2021-08-18' }],
  ],
});

export const performanceTargetComparisons = codeList('PerformanceTargetComparison', '指标方向', 'How an actual value is held against its target.', {
  edition: '1',
  values: [
    ['AT_LEAST', '不低于', 'The actual value should be the target or more (≥).'],
    ['AT_MOST', '不高于', 'The actual value should be the target or less (≤).'],
    ['EQUAL', '等于', 'The actual value should be the target (=).'],
    ['QUALITATIVE', '定性', 'The target is a statement and not a number.'],
  ],
});
