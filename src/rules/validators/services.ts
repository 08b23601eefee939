import { validators } from './validator.js';

/** Services and requests for disclosure: V60, V61, V70 to V72, V97, V98. */
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
  [
    'V97',
    'WARNING',
    '问答依据检查',
    'An answer of the knowledge base rests on no document that was repealed or has expired.',
    '国办发〔2018〕37号：规范性文件动态清理；龙城区2019年政务公开工作要点：咨询问答知识库',
  ],
  [
    'V98',
    'ERROR',
    '取消事项检查',
    'An item whose power a document cancelled is not listed as in force after the day of that.',
    '优化营商环境条例（国务院令第722号）第四十条；取消下放权限的决定',
  ],
]);
