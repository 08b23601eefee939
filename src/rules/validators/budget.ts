import { validators } from './validator.js';

/** Budgets, final accounts and performance targets: V20 to V26. */
export const budgetValidators = validators([
  [
    'V20',
    'ERROR',
    '科目汇总检查',
    'A line of a budget is the sum of the lines below it, and a total the sum of its parts.',
    '政府收支分类科目：类、款、项逐级汇总；预算法（2018年修正）第四十六条',
  ],
  [
    'V21',
    'ERROR',
    '收支平衡检查',
    'In a balance table all that comes in equals all that goes out.',
    '政府预决算公开表式：收支平衡表',
  ],
  [
    'V22',
    'ERROR',
    '部门支出结构检查',
    'A department spends basic plus project expenditure, and the three public expenses are the sum of their four.',
    '部门预决算公开表式；政府收支分类科目：部门预算支出经济分类301、302、303、310等',
  ],
  [
    'V23',
    'WARNING',
    '预决算差异检查',
    'Final accounts more than half above or below the budget come with an explanation.',
    '预算法（2018年修正）第十四条：对重要事项作出说明',
  ],
  [
    'V24',
    'WARNING',
    '部门与本级衔接检查',
    'The appropriations of departments to one item are not above that of the government for the item.',
    '政府收支分类科目：同一项级科目',
  ],
  [
    'V25',
    'WARNING',
    '绩效权重检查',
    'The weights of performance indicators add up to one hundred, or to ninety and ten for budget execution.',
    '项目绩效目标申报表惯例；权重合计口径尚待核实',
    { isProvisional: true },
  ],
  [
    'V26',
    'WARNING',
    '项目文本公开检查',
    'A department or unit that spends on projects has published the text of at least one of them for the year.',
    '龙城区2019年政务公开工作要点：增加公开政府部门项目文本和绩效目标，确保均有项目公开',
    { effectiveFrom: '2019-01-01' },
  ],
]);
