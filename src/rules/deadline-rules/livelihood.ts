import type { Limit } from '../limit.js';
import { atLeast, atMost, type DeadlineRule, rule, UNVERIFIED, version } from './rule.js';

/** Drug recalls: hours by the rules of 2007, days by those of 2022. */
function recall(id: string, degree: string, zh: string, hours: Limit, days: Limit): DeadlineRule {
  return rule(
    id,
    'LAW',
    `${zh}药品召回通知`,
    `Tell users of a recall of the ${degree} degree after it was decided.`,
    version(atMost(days.count, days.unit), '药品召回管理办法（2022年修订）', '2022-11-01', UNVERIFIED),
    version(atMost(hours.count, hours.unit), '药品召回管理办法（2007年）', '2007-12-10', {
      ...UNVERIFIED,
      effectiveTo: '2022-10-31',
    }),
  );
}

/** Poverty relief and drug recalls: R60, R61. */
export const livelihoodRules = [
  rule(
    'R60',
    'POLICY',
    '扶贫资金项目公示',
    'Leave the notice of a relief fund or project on the board.',
    // The day in 2018 is not known.
    version(atLeast(10, 'DAY'), '国开办发〔2018〕11号', '2018-01-01'),
  ),
  recall('R61', 'first', '一级', { count: 24, unit: 'HOUR' }, { count: 1, unit: 'DAY' }),
  recall('R61B', 'second', '二级', { count: 48, unit: 'HOUR' }, { count: 3, unit: 'DAY' }),
  recall('R61C', 'third', '三级', { count: 72, unit: 'HOUR' }, { count: 7, unit: 'DAY' }),
];
