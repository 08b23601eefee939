import { atLeast, atMost, rule, version } from './rule.js';

/** Drafts and normative documents: R10 to R14, R70 to R72. */
export const draftRules = [
  rule(
    'R10',
    'LAW',
    '重大行政决策草案征求意见',
    'Keep the draft of a major decision open for comments; shorter only with a stated reason.',
    version(atLeast(30, 'DAY'), '重大行政决策程序暂行条例（国务院令第713号）第十五条', '2019-09-01'),
  ),
  rule(
    'R11',
    'LAW',
    '规章草案征求意见',
    'Keep the draft of a rule open for comments.',
    version(atLeast(30, 'DAY'), '规章制定程序条例（2017年修订）', '2018-05-01'),
  ),
  rule(
    'R12',
    'LAW',
    '涉企规范性文件征求意见',
    'Keep the draft of a normative document that touches business open for comments.',
    version(atLeast(30, 'DAY'), '优化营商环境条例（国务院令第722号）第六十二条', '2020-01-01'),
  ),
  rule(
    'R13',
    'LAW',
    '规章草案听证公告',
    'Announce a hearing on the draft of a rule so long before it is held.',
    version(atLeast(30, 'DAY'), '规章制定程序条例（2017年修订）', '2018-05-01'),
    version(atLeast(30, 'DAY'), '规章制定程序条例（2001年）', '2002-01-01', { effectiveTo: '2018-04-30' }),
  ),
  rule(
    'R14',
    'LAW',
    '房屋征收补偿方案征求意见',
    'Keep the compensation plan of a house acquisition open for comments.',
    version(atLeast(30, 'DAY'), '国有土地上房屋征收与补偿条例（国务院令第590号）第十条', '2011-01-21'),
  ),
  rule(
    'R70',
    'LAW',
    '规范性文件备案',
    'File a normative document after its publication.',
    version(atMost(15, 'DAY'), '辽宁省关于规范性文件备案的规定'),
  ),
  rule(
    'R71',
    'LAW',
    '规范性文件清理',
    'Review the normative documents in force after the last review.',
    version(atMost(2, 'YEAR'), '辽宁省规章规范性文件定期清理规定（省政府令第237号）'),
  ),
  rule(
    'R72',
    'LAW',
    '规章公布后施行',
    'Let a rule come into force no sooner than this after its publication, with exceptions.',
    version(atLeast(30, 'DAY'), '规章制定程序条例（2017年修订）第三十二条', '2018-05-01'),
    version(atLeast(30, 'DAY'), '规章制定程序条例（2001年）第三十二条', '2002-01-01', { effectiveTo: '2018-04-30' }),
  ),
];
