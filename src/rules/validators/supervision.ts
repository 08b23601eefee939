import { validators } from './validator.js';

/** Inspections and penalties: V40 to V42. */
export const supervisionValidators = validators([
  [
    'V40',
    'ERROR',
    '抽查数量检查',
    'A sample is not above its population, results not above the sample, and outcomes add up to results.',
    '国发〔2019〕5号：市场监管领域部门联合“双随机、一公开”监管',
  ],
  [
    'V41',
    'WARNING',
    '抽查完成检查',
    'A finished inspection has a result for every one drawn, and its sample ratio lies in the range of its check items.',
    '国发〔2019〕5号；随机抽查事项清单所列比例和频次',
  ],
  [
    'V42',
    'ERROR',
    '行政处罚一致性检查',
    'A fine stands exactly where fining is among the kinds, and decision, publication and end of display follow in order.',
    '行政处罚法（2021年修订）第九条、第四十八条、第五十九条；双公示数据标准',
  ],
]);
