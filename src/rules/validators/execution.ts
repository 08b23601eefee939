import { validators } from './validator.js';

/** Key tasks and major projects: V84, V85. */
export const executionValidators = validators([
  [
    'V84',
    'WARNING',
    '累计完成值检查',
    'A figure that counts from the start of the year is not below that of an earlier report of the same year.',
    '政府工作报告重点任务进展情况表：累计完成值为年初至报告期末之和',
  ],
  [
    'V85',
    'WARNING',
    '项目投资检查',
    'The investment realised in a major project is not above its total as approved.',
    '国办发〔2017〕94号：重大建设项目批准和实施领域政府信息公开；政府投资条例（国务院令第712号）第二十三条',
  ],
]);
