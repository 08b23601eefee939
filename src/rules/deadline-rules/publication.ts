import { atMost, byDay, rule, UNVERIFIED, unnumbered, version } from './rule.js';

const REGULATION_2019 = '政府信息公开条例（国务院令第711号）';
const REGULATION_2007 = '政府信息公开条例（2007年，国务院令第492号）';
const OLD = { effectiveTo: '2019-05-14' } as const;
const SECRECY_2010 = '保守国家秘密法（2010年修订）第十五条';
const SECRECY_2024 = '保守国家秘密法（2024年修订）第二十条';
const SECRECY_OLD = { effectiveTo: '2024-04-30' } as const;

/** Publication, reports, responses to public concern, and secrecy: R01, R07, R08, R15 to R17, R73, R74, R81. */
export const publicationRules = [
  rule(
    'R01',
    'LAW',
    '主动公开政府信息',
    'Publish information that must be disclosed, after it was made or changed.',
    version(atMost(20, 'WORKING_DAY'), `${REGULATION_2019}第二十六条`, '2019-05-15'),
    // The old regulation had 20 working days too; the 15 that are often quoted were those of a reply (R02).
    version(atMost(20, 'WORKING_DAY'), `${REGULATION_2007}第十八条`, '2008-05-01', OLD),
  ),
  rule(
    'R07',
    'LAW',
    '部门发布政府信息公开工作年度报告',
    'A department publishes its yearly report on disclosure.',
    version(byDay('01-31'), `${REGULATION_2019}第四十九条第一款`, '2019-05-15'),
    version(byDay('03-31'), `${REGULATION_2007}第三十一条`, '2008-05-01', OLD),
  ),
  rule(
    'R08',
    'LAW',
    '政府发布政府信息公开工作年度报告',
    'A government publishes its yearly report on disclosure.',
    version(byDay('03-31'), `${REGULATION_2019}第四十九条第二款`, '2019-05-15'),
    version(byDay('03-31'), `${REGULATION_2007}第三十一条`, '2008-05-01', OLD),
  ),
  rule(
    'R15',
    'POLICY',
    '发布政策解读',
    'Publish the interpretation of a policy document together with it, at the latest three working days after.',
    version(
      atMost(3, 'WORKING_DAY'),
      '国办发〔2016〕80号；龙城区2019年政务公开工作要点：解读与文件同步；3个工作日为地方做法',
      '2016-11-10',
      UNVERIFIED,
    ),
  ),
  rule(
    'R16',
    'POLICY',
    '突发事件首次权威发布',
    'Say a first authoritative word after an emergency.',
    version(atMost(5, 'HOUR'), '国办发〔2016〕80号', '2016-11-10'),
  ),
  rule(
    'R16B',
    'POLICY',
    '突发事件新闻发布会',
    'Hold a press conference after a grave emergency.',
    version(atMost(24, 'HOUR'), '国办发〔2016〕61号', '2016-07-30'),
  ),
  rule(
    'R17',
    'POLICY',
    '回应其他政务舆情',
    'Answer any other public concern after it was noticed.',
    version(atMost(48, 'HOUR'), '国办发〔2016〕61号', '2016-07-30'),
  ),
  rule(
    'R73',
    'ADVISORY',
    '定期评估不予公开的信息',
    'Look again from time to time at information that was withheld.',
    version(unnumbered, `${REGULATION_2019}第十八条`, '2019-05-15'),
  ),
  rule(
    'R74',
    'LAW',
    '绝密级保密期限',
    'A top secret is kept no longer than thirty years.',
    version(atMost(30, 'YEAR'), SECRECY_2024, '2024-05-01'),
    version(atMost(30, 'YEAR'), SECRECY_2010, '2010-10-01', SECRECY_OLD),
  ),
  rule(
    'R74B',
    'LAW',
    '机密级保密期限',
    'A secret of the second degree is kept no longer than twenty years.',
    version(atMost(20, 'YEAR'), SECRECY_2024, '2024-05-01'),
    version(atMost(20, 'YEAR'), SECRECY_2010, '2010-10-01', SECRECY_OLD),
  ),
  rule(
    'R74C',
    'LAW',
    '秘密级保密期限',
    'A secret of the third degree is kept no longer than ten years.',
    version(atMost(10, 'YEAR'), SECRECY_2024, '2024-05-01'),
    version(atMost(10, 'YEAR'), SECRECY_2010, '2010-10-01', SECRECY_OLD),
  ),
  rule(
    'R81',
    'POLICY',
    '政府网站首页更新',
    'Update the front page of a government site.',
    version(atMost(14, 'DAY'), '政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）', '2019-04-01', UNVERIFIED),
  ),
];
