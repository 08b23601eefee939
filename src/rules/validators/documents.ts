import { validators } from './validator.js';

/** Consultations, documents, reviews, responses and meetings: V91 to V96. */
export const documentValidators = validators([
  [
    'V91',
    'ERROR',
    '征求意见一致性检查',
    'Comments handled add up and are not above those received, the days follow in order, and what a draft needs is there.',
    '重大行政决策程序暂行条例（国务院令第713号）第十四条、第十五条；优化营商环境条例（国务院令第722号）第六十二条',
  ],
  [
    'V92',
    'WARNING',
    '文件台账一致性检查',
    'A document was formed, printed and published in this order, and its number, force and end agree.',
    '国办发〔2018〕37号：规范性文件统一登记、统一编号、统一印发',
  ],
  [
    'V93',
    'ERROR',
    '公开审查一致性检查',
    'A review comes before the release, what is withheld has a ground, and only what may be published is released.',
    '政府信息公开条例（国务院令第711号）第十四条至第十七条',
  ],
  [
    'V94',
    'WARNING',
    '舆情回应一致性检查',
    'A concern arose, was noticed, answered and closed in this order, and an emergency has a degree.',
    '国办发〔2016〕61号；突发事件应对法',
  ],
  [
    'V95',
    'ERROR',
    '会议议题数量检查',
    'The open items of a meeting are not above all of its items, nor those on livelihood above the open ones.',
    '龙城区2019年政务公开工作要点：常务会议议题公开',
  ],
  [
    'V96',
    'WARNING',
    '文件解读互链检查',
    'The page of a document and the page of each of its interpretations lead to each other.',
    '国办发〔2016〕80号；龙城区2019年政务公开工作要点：文件与解读互为链接',
  ],
]);
