import { atLeast, atMost, byDay, rule, version } from './rule.js';

// The 2014 amendment, in force since 2015, brought the clocks of publication; the 2018 one left them as they were.
const BUDGET_LAW = '预算法（2018年修正）';
const DEBT_DISCLOSURE = '地方政府债务信息公开办法（试行）（财预〔2018〕209号）';

/** Budgets, final accounts, debt and bonds: R40 to R46. No law counts these days in working days, so they are natural. */
export const financeRules = [
  rule(
    'R40',
    'LAW',
    '公开政府预算、决算、调整和执行情况',
    'Publish the budget or final accounts of a government after the people’s congress or its committee approved them.',
    version(atMost(20, 'DAY'), `${BUDGET_LAW}第十四条第一款`, '2015-01-01'),
  ),
  rule(
    'R41',
    'LAW',
    '公开部门预算、决算',
    'Publish the budget or final accounts of a department after the finance office replied to them.',
    version(atMost(20, 'DAY'), `${BUDGET_LAW}第十四条第二款`, '2015-01-01'),
  ),
  rule(
    'R42',
    'LAW',
    '公开单位预算、决算',
    'Publish the budget or final accounts of a unit after its department replied to them.',
    version(atMost(20, 'DAY'), '预算法实施条例（2020年修订）第六条', '2020-10-01'),
  ),
  rule(
    'R43',
    'LAW',
    '财政部门批复部门预算、决算',
    'The finance office replies to departments after the people’s congress or its committee approved.',
    version(atMost(20, 'DAY'), `${BUDGET_LAW}第五十二条、第八十条`, '2015-01-01'),
  ),
  rule(
    'R43B',
    'LAW',
    '部门批复所属单位预算、决算',
    'A department replies to its units after the finance office replied to it.',
    version(atMost(15, 'DAY'), `${BUDGET_LAW}第五十二条、第八十条`, '2015-01-01'),
  ),
  rule(
    'R44',
    'POLICY',
    '公开政府债务限额余额',
    'Publish the debt tables after the people’s congress or its committee approved the budget.',
    version(atMost(20, 'DAY'), DEBT_DISCLOSURE, '2019-01-01'),
  ),
  rule(
    'R45',
    'POLICY',
    '公开债券存续期信息',
    'Publish how the bonds of earlier years are used, after the end of a year.',
    // Event: the end of a year, so the first year is the one that ended on the eve of the rule.
    version(byDay('06-30'), DEBT_DISCLOSURE, '2018-12-31'),
  ),
  rule(
    'R46',
    'POLICY',
    '债券发行前公开',
    'Publish what a bond is for so long before its issue.',
    version(atLeast(5, 'WORKING_DAY'), '财政部地方政府债券发行管理规定', '2019-01-01'),
  ),
];
