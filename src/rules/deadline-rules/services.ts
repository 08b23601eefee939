import { atMost, promised, rule, UNVERIFIED, version } from './rule.js';

const LICENSING_LAW = '行政许可法（2003年，2019年修正）';
const HOTLINE = '地方政务服务便民热线办理规定';

/** Licensing, services and the hotline: R30 to R33, R80. */
export const serviceRules = [
  rule(
    'R30',
    'LAW',
    '作出行政许可决定',
    'Decide on a licence after the application was accepted; ten working days more with leave.',
    // Limits of this law are working days (art. 82).
    version(atMost(20, 'WORKING_DAY'), `${LICENSING_LAW}第四十二条第一款、第八十二条`, '2004-07-01'),
  ),
  rule(
    'R30B',
    'LAW',
    '联合办理行政许可决定',
    'Decide on a licence that several agencies handle together; fifteen working days more with leave.',
    version(atMost(45, 'WORKING_DAY'), `${LICENSING_LAW}第四十二条第二款、第八十二条`, '2004-07-01'),
  ),
  rule(
    'R31',
    'LAW',
    '颁发送达许可证件',
    'Deliver a licence after the decision.',
    version(atMost(10, 'WORKING_DAY'), `${LICENSING_LAW}第四十四条、第八十二条`, '2004-07-01'),
  ),
  rule(
    'R32',
    'LAW',
    '一次性告知补正材料',
    'Tell an applicant at once all that is missing, else the application counts as accepted.',
    version(atMost(5, 'WORKING_DAY'), `${LICENSING_LAW}第三十二条、第八十二条`, '2004-07-01'),
  ),
  rule(
    'R33',
    'LAW',
    '按承诺时限办结',
    'Finish a service within the time that was promised for it; if later, publish the reason.',
    version(promised, '优化营商环境条例（国务院令第722号）第三十六条', '2020-01-01'),
  ),
  rule(
    'R80',
    'POLICY',
    '热线咨询答复',
    'Answer a question to the hotline after it was passed on.',
    version(atMost(3, 'WORKING_DAY'), HOTLINE, undefined, UNVERIFIED),
  ),
  rule(
    'R80B',
    'POLICY',
    '热线投诉答复',
    'Answer a complaint to the hotline after it was passed on.',
    version(atMost(7, 'WORKING_DAY'), HOTLINE, undefined, UNVERIFIED),
  ),
  rule(
    'R80C',
    'POLICY',
    '热线疑难事项答复',
    'Answer a complicated case of the hotline after it was passed on.',
    version(atMost(15, 'WORKING_DAY'), HOTLINE, undefined, UNVERIFIED),
  ),
];
