import { atMost, rule, version } from './rule.js';

const REGULATION_2019 = '政府信息公开条例（国务院令第711号）';
const REGULATION_2007 = '政府信息公开条例（2007年，国务院令第492号）';
const SINCE = '2019-05-15';
const OLD = { effectiveTo: '2019-05-14' } as const;

/** Disclosure on request: R02 to R06, R09. */
export const requestRules = [
  rule(
    'R02',
    'LAW',
    '答复政府信息公开申请',
    'Reply to a request for information after it was received.',
    version(atMost(20, 'WORKING_DAY'), `${REGULATION_2019}第三十三条第二款`, SINCE),
    version(atMost(15, 'WORKING_DAY'), `${REGULATION_2007}第二十四条第二款`, '2008-05-01', OLD),
  ),
  rule(
    'R03',
    'LAW',
    '延长答复期限',
    'Extend the time of a reply by no more than this, told to the applicant before the time is over.',
    version(atMost(20, 'WORKING_DAY'), `${REGULATION_2019}第三十三条第二款`, SINCE),
    version(atMost(15, 'WORKING_DAY'), `${REGULATION_2007}第二十四条第二款`, '2008-05-01', OLD),
  ),
  rule(
    'R04',
    'LAW',
    '告知补正申请',
    'Tell an applicant, once, what is missing from a request after it was received.',
    version(atMost(7, 'WORKING_DAY'), `${REGULATION_2019}第三十条`, SINCE),
  ),
  rule(
    'R05',
    'LAW',
    '答复补正后的申请',
    'Reply to a request after it was received again with what was missing.',
    version(atMost(20, 'WORKING_DAY'), `${REGULATION_2019}第三十条、第三十三条第二款`, SINCE),
  ),
  rule(
    'R06',
    'LAW',
    '第三方或其他机关提出意见',
    'A third party or another agency answers a letter that asks for its opinion on disclosure.',
    version(atMost(15, 'WORKING_DAY'), `${REGULATION_2019}第三十二条、第三十四条`, SINCE),
  ),
  rule(
    'R09',
    'LAW',
    '申请行政复议',
    'Apply for administrative reconsideration of a reply after it became known.',
    version(atMost(60, 'DAY'), '行政复议法（2023年修订）第二十条', '2024-01-01'),
    version(atMost(60, 'DAY'), '行政复议法（1999年）第九条', '1999-10-01', { effectiveTo: '2023-12-31' }),
  ),
  rule(
    'R09B',
    'LAW',
    '提起行政诉讼',
    'Bring an administrative suit over a reply after it became known.',
    version(atMost(6, 'MONTH'), '行政诉讼法（2014年修正）第四十六条', '2015-05-01'),
  ),
];
