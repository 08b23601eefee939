/**
 * Every deliberate fault in the livelihood family, in one place: each gives one flag of the product something to show.
 * Records go by their label.
 */
export const FAULTS = {
  /** V81 (and V81B, since the seats were fewer than those who applied): more children admitted than applied. */
  admittedAboveApplied: '龙城区示例第三小学2018年招生第1批次',
  /** V81 can not be judged: the source does not say how many applied. */
  unknownApplied: '龙城区示例第五小学2018年招生第1批次',
  /** V81B: a large school took in more children than it has seats. */
  overEnrolled: ['龙城区示例第一小学2019年招生第1批次', '龙城区示例第二初级中学2019年招生第1批次'],
  /** V81B can not be judged: the plan was never published. */
  unknownSeats: '龙城区示例大平房镇中心小学2018年招生第1批次',
  /** V81 and V81B can not be judged: the round is not over. */
  runningRound: '龙城区示例第一小学2020年招生第2批次',

  /** V82: seekers divided by posts, the wrong way round. */
  invertedRatio: '示例辽西肉制品有限公司招聘分割工',
  /** V82: the ratio of another post. */
  wrongRatio: '示例凤凰酒业股份有限公司招聘灌装工',
  /** V82 can not be judged: how many sought the post was not published. */
  unknownSeekers: '示例万家超市有限公司招聘收银员',
  /** V82 can not be judged: nobody sought the post, and nothing can be divided by zero. */
  noSeekers: '示例龙泉餐饮管理有限公司招聘中式面点师',

  /** No check can say it yet: still called open long after it expired. */
  openAfterExpiry: '示例物流有限公司招聘调度员',

  /** V43: credit codes with a wrong last character. */
  wrongCheckCharacters: ['示例康民大药房有限公司', '龙城区示例第二小学'],
  /** V43: credit codes that lost a character. */
  shortenedCodes: ['示例北方制药有限公司', '龙城区示例骨伤医院'],
  /** V45: division codes that the district does not have. */
  unknownDivisions: ['龙城区示例平安诊所', '龙城区示例实验幼儿园'],

  /** R61: users were told 31 hours after the decision, where 24 were allowed. */
  lateFirstRecall: { product: '注射用头孢曲松钠', batch: '1903052' },
  /** R61: nobody has written down when users were told. */
  unknownFirstNotice: { product: '葡萄糖注射液', batch: 'G1811203' },
  /** R61 can not be judged: the time of the decision is not known. */
  unknownFirstDecision: { product: '氯化钠注射液', batch: 'N1907116' },
  /** R61B: users were told 75 hours after the decision, where 48 were allowed. */
  lateSecondRecall: { product: '复方丹参片', batch: '181122' },
  /** R61B can not be judged: the time of the decision is not known. */
  unknownSecondDecision: { product: '感冒清热颗粒', batch: '190608' },
  /** R61C: users were told 96 hours after the decision, where 72 were allowed. */
  lateThirdRecall: { product: '板蓝根颗粒', batch: '190211' },
  /** R61C can not be judged: the time of the decision is not known. */
  unknownThirdDecision: { product: '维生素C片', batch: '180904' },

  /** R01: published 31 working days after they were formed. */
  publishedLate: [
    '2019年龙城区退役军人专场招聘会',
    '龙城区示例边杖子镇中心小学',
    '龙城区示例第四小学2019年招生第1批次',
    '示例集团职工医院',
    '2019年第二季度龙城区示例海龙街道社区卫生服务中心疫苗监督检查',
    '朝龙医保查〔2019〕7号',
  ],
  /** R01 can not be judged: the source does not say when they were formed. */
  unknownFormingDay: [
    '2018年龙城区春季招聘大集',
    '龙城区示例召都巴镇九年一贯制学校',
    '龙城区示例联合镇卫生院',
    '朝龙医保查〔2018〕3号',
  ],
  /** R01 can not be judged: the page does not say when it was published. */
  unknownPublicationDay: ['龙城区示例新华街道社区卫生服务中心', '朝龙医保查〔2019〕12号'],
} as const;

/** Whether a list of faults names a record. */
export function isAmong(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
