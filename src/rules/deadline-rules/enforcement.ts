import { atLeast, atMost, rule, UNVERIFIED, version } from './rule.js';

const PENALTY_LAW = '行政处罚法（2021年修订）';
const CREDIT_REPAIR = '失信行为纠正后的信用信息修复管理办法（国家发展改革委令第58号）';
const BUSINESS_DATA = '企业信息公示暂行条例（国务院令第654号）';

/** Licences, penalties and inspections: R20 to R26. */
export const enforcementRules = [
  rule(
    'R20',
    'POLICY',
    '行政许可和行政处罚信息上网公开',
    'Put a licence or a penalty on the web after the decision.',
    version(atMost(7, 'WORKING_DAY'), '国办发〔2015〕51号第十八项；国发〔2016〕33号第十七项', '2015-06-24'),
  ),
  rule(
    'R21',
    'LAW',
    '市场监管部门公示企业信息',
    'The market regulator publishes data of an enterprise after they arose.',
    version(atMost(20, 'WORKING_DAY'), `${BUSINESS_DATA}第六条`, '2014-10-01'),
  ),
  rule(
    'R22',
    'LAW',
    '企业公示即时信息',
    'An enterprise publishes its own data, licences and penalties among them, after they arose.',
    version(atMost(20, 'WORKING_DAY'), `${BUSINESS_DATA}第十条`, '2014-10-01'),
  ),
  rule(
    'R23',
    'POLICY',
    '公开抽查检查结果',
    'Publish the result of a random inspection after it was decided.',
    version(atMost(20, 'WORKING_DAY'), '国发〔2019〕5号', '2019-01-27'),
  ),
  rule(
    'R24',
    'LAW',
    '撤回已变更或撤销的处罚信息',
    'Withdraw a published penalty after it was changed, annulled or found unlawful, and state the reason.',
    version(atMost(3, 'WORKING_DAY'), `${PENALTY_LAW}第四十八条第二款、第八十五条`, '2021-07-15'),
  ),
  rule(
    'R25',
    'LAW',
    '送达行政处罚决定书',
    'Serve the decision on a penalty after it was made.',
    version(atMost(7, 'WORKING_DAY'), `${PENALTY_LAW}第六十一条、第八十五条`, '2021-07-15'),
  ),
  rule(
    'R25B',
    'LAW',
    '作出行政处罚决定',
    'Decide on a penalty after the case was filed.',
    version(atMost(90, 'DAY'), `${PENALTY_LAW}第六十条`, '2021-07-15'),
  ),
  rule(
    'R26',
    'LAW',
    '处罚信息最短公示期',
    'Show a penalty no shorter than this.',
    version(atLeast(3, 'MONTH'), CREDIT_REPAIR, '2023-05-01', UNVERIFIED),
  ),
  rule(
    'R26B',
    'LAW',
    '食品药品等领域处罚信息最短公示期',
    'Show a penalty on food, drugs, special equipment, safety or fire no shorter than this.',
    version(atLeast(1, 'YEAR'), CREDIT_REPAIR, '2023-05-01', UNVERIFIED),
  ),
  rule(
    'R26C',
    'LAW',
    '处罚信息最长公示期',
    'Show a penalty no longer than this.',
    version(atMost(3, 'YEAR'), CREDIT_REPAIR, '2023-05-01', UNVERIFIED),
  ),
];
