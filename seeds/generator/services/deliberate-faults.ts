/**
 * Every deliberate fault in the services family, in one place: each gives one flag of the product something to show.
 * Service items are named by name, knowledge entries by number.
 */
export const FAULTS = {
  /** V60: the promise is longer than the law allows. */
  promisedAboveStatutory: ['特种设备使用登记', '建设工程规划许可证核发', '烟花爆竹经营（零售）许可证核发'],
  /** V60 can not be judged: the guide does not say what the law allows, or promises nothing. */
  withoutStatutoryLimit: ['个体工商户注册登记', '公共租赁住房申请', '护士执业注册'],
  withoutPromisedLimit: ['临时救助金给付'],
  /** V60 can not be judged: the law counts in days, the guide in working days. */
  limitsInDifferentUnits: { item: '工伤认定', promised: '40工作日' },

  /** V43: an agency code of nine characters, from the time before the unified code. */
  nineCharacterAgencyCode: ['内地居民结婚登记', '就业创业证办理', '城乡居民基本医疗保险参保登记'],
  /** V43: the last character is not the one that the standard computes. */
  wrongCheckInAgencyCode: ['公共场所卫生许可', '建筑垃圾处置核准'],

  /** R01: guides and lists published on the site long after the 20 working days. */
  lateItems: ['民办职业培训学校设立审批', '城市生活垃圾处理费征收'],
  lateHall: '召都巴镇便民服务中心',
  lateCertificationItem: 'ZM013',
  lateHotline: '0421-000-1202',
  /** R01 can not be judged: no day of forming, no day of publication. */
  itemsWithoutFormingDay: ['法律援助申请审批', '乡村建设规划许可', '商品房预售许可'],
  itemsWithoutPublicationDay: ['会计代理记账机构执业资格审批', '统计资料查询'],

  /** R80: answered after the limit that the hotline had set. */
  lateAnswers: ['2019-0007', '2019-0019', '2019-0033'],
  /** R80: answered on the last day that the limit allows. */
  answersOnLastDay: ['2019-0003', '2019-0021'],
  /** R80 can not be judged: the base does not say when the question was passed on. */
  answersWithoutAssignmentDay: ['2019-0011', '2019-0028'],
  /** R80 falls back on the limit of the rule: the base does not say what the hotline had set. */
  answersWithoutLimit: ['2019-0015'],

  /** V97: the answer rests on a document that was repealed or has expired since. */
  staleAnswers: ['2019-0004', '2019-0009', 'CJ-014'],

  // Contradictions between a record and its embedded lists or other records: what hand-written checks say, and what no check says yet.

  /** V60: the steps that count take longer than the promise. */
  stepsAbovePromise: '人力资源服务许可',
  /** V61: the division in the code of the item is another's. */
  otherDivisionInCode: { item: '动物防疫条件合格证核发', division: '211302' },
  /** V61: the guide asks for a proof that the list has cancelled. */
  asksForCancelledProof: { item: '城乡居民基本养老保险参保登记', code: 'ZM016' },
  /** V61: the guide asks for a proof that stands in no list. */
  asksForUnlistedProof: { item: '公章刻制备案', proof: '治安保卫人员情况证明' },
  /** D3a: the guide does not say where a material comes from. */
  materialsWithoutOrigin: '营商环境投诉举报受理',
  /** D1: a document has cancelled the item, and the directory still lists it as in force. */
  cancelledButActive: '粮食收购资格认定',
} as const;
