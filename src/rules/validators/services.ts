import { validators } from './validator.js';

/** Services and requests for disclosure: V60, V61, V70 to V72. */
export const serviceValidators = validators([
  [
    'V60',
    'ERROR',
    '办理时限检查',
    'A promised limit is not above the statutory one, and the steps that count not above the promised.',
    '行政许可法（2019年修正）第四十二条；优化营商环境条例（国务院令第722号）第三十六条',
  ],
  [
    'V61',
    'WARNING',
    '事项一致性检查',
    'The parts of an item code agree with agency and division, and every certificate asked for is in the list kept.',
    '政务服务事项编码规则；保留证明事项清单',
  ],
  [
    'V70',
    'ERROR',
    '申请办理平衡检查',
    'New requests and those carried in are those answered and carried out; a row is the sum of its kinds of applicants.',
    '国办公开办函〔2019〕60号、〔2021〕30号：政府信息公开工作年度报告格式表三',
  ],
  [
    'V71',
    'ERROR',
    '申请结转衔接检查',
    'The requests carried into a year are those carried out of the year before.',
    '国办公开办函〔2019〕60号、〔2021〕30号：政府信息公开工作年度报告格式表三',
  ],
  [
    'V72',
    'WARNING',
    '文件数量检查',
    'The register of documents holds as many in force as the annual report counts.',
    '国办公开办函〔2019〕60号、〔2021〕30号：政府信息公开工作年度报告格式表一',
  ],
]);
