import { atLeast, atMost, rule, UNVERIFIED, version } from './rule.js';

const LAND_LAW = '土地管理法（2019年修正）';
const LAND_REGULATION = '土地管理法实施条例（2021年修订）';
const OLD_NOTICES = '征用土地公告办法（国土资源部令第10号）';
const OLD = { effectiveTo: '2019-12-31' } as const;

/** Land acquisition: R50 to R55. */
export const landRules = [
  rule(
    'R50',
    'LAW',
    '征收土地预公告张贴',
    'Leave the first notice of an acquisition on the board.',
    version(atLeast(10, 'WORKING_DAY'), `${LAND_REGULATION}第二十六条`, '2021-09-01'),
  ),
  rule(
    'R51',
    'LAW',
    '征地补偿安置方案公告',
    'Leave the compensation plan of an acquisition on the board.',
    version(atLeast(30, 'DAY'), `${LAND_LAW}第四十七条；${LAND_REGULATION}第二十八条`, '2020-01-01'),
  ),
  rule(
    'R52',
    'LAW',
    '发布征收土地公告',
    'Publish an acquisition after its approval was received.',
    version(atMost(15, 'WORKING_DAY'), `${LAND_REGULATION}第三十一条`, '2021-09-01'),
  ),
  rule(
    'R53',
    'LAW',
    '发布征收土地公告（原办法）',
    'By the law before 2020: publish an acquisition after its approval was received.',
    version(atMost(10, 'WORKING_DAY'), OLD_NOTICES, '2002-01-01', OLD),
  ),
  rule(
    'R53B',
    'LAW',
    '公告征地补偿安置方案（原办法）',
    'By the law before 2020: publish the compensation plan after the notice of an acquisition.',
    version(atMost(45, 'DAY'), OLD_NOTICES, '2002-01-01', OLD),
  ),
  rule(
    'R54',
    'LAW',
    '征地批准文件上网公开',
    'Put the approval of an acquisition on the web after it was made or received.',
    version(atMost(20, 'WORKING_DAY'), '政府信息公开条例（国务院令第711号）第二十六条', '2019-05-15'),
    version(atMost(20, 'WORKING_DAY'), '政府信息公开条例（2007年，国务院令第492号）第十八条', '2008-05-01', {
      effectiveTo: '2019-05-14',
    }),
  ),
  rule(
    'R54B',
    'POLICY',
    '征地批准文件上网公开（行业标准）',
    'The same by the standard of the sector.',
    version(atMost(10, 'WORKING_DAY'), '农村集体土地征收基层政务公开标准指引', '2019-06-01', UNVERIFIED),
  ),
  rule(
    'R55',
    'LAW',
    '调整区片综合地价',
    'Adjust or publish again the prices of the zones after the last edition.',
    version(atMost(3, 'YEAR'), `${LAND_LAW}第四十八条`, '2020-01-01'),
  ),
];
