import { validators } from './validator.js';

/** Poverty relief, schools, work, environment and personal data: V80 to V83, V90. */
export const livelihoodValidators = validators([
  [
    'V80',
    'ERROR',
    '扶贫资金检查',
    'The sources of a relief project add up to its plan, spending is not above what was allocated, persons not below households.',
    '国开办发〔2018〕11号：扶贫资金项目公告公示',
  ],
  [
    'V81',
    'ERROR',
    '招生人数检查',
    'A school admits no more than applied.',
    '义务教育领域基层政务公开标准目录（国办发〔2019〕54号）',
  ],
  [
    'V81B',
    'WARNING',
    '招生计划检查',
    'A school admits no more than it has seats.',
    '义务教育领域基层政务公开标准目录（国办发〔2019〕54号）',
  ],
  [
    'V82',
    'ERROR',
    '求人倍率检查',
    'The labour market ratio is posts demanded divided by people who seek them.',
    '就业促进法（2015年修正）第三十四条、第三十五条；求人倍率通行定义',
  ],
  [
    'V83',
    'WARNING',
    '环境数据检查',
    'What was generated and in stock is what was used, disposed of and in stock; fine dust is not above coarse dust.',
    '环境保护法（2014年修订）第五十四条；物质平衡关系；PM2.5包含于PM10',
  ],
  [
    'V90',
    'ERROR',
    '个人信息检查',
    'No public text holds data of a person that may never be published; such a record is stopped.',
    '个人信息保护法第四条、第二十八条；政府信息公开条例（国务院令第711号）第十五条',
    { effectiveFrom: '2021-11-01' },
  ],
]);
