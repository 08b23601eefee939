/**
 * Every deliberate fault in the organisation family, in one place: each gives one flag of the product something to
 * show. Everything else in the sample is meant to be free of contradictions, and `tests/seeds` holds it to that.
 */
export const FAULTS = {
  /** V43: the last character of the credit code is not the one that the standard computes. */
  wrongCheckCharacter: '龙城区统计局',
  /** V43: a credit code of 17 characters, a slip that occurs in published code lists. */
  shortenedCreditCode: '龙城区审计局',
  /** Agencies whose code nobody has published; the second one says so. */
  unknownCreditCode: ['联合镇人民政府', '龙泉街道办事处'],
  unpublishedCreditCode: '边杖子镇人民政府',

  /** R01: plans published on the site long after the 20 working days. */
  latePlans: ['龙城区环境卫生管理局', '龙城区扶贫开发局', '龙城区教育局'],
  /** R01 can not be judged: no day of publication, no day of forming. */
  plansWithoutPublicationDay: ['龙城区司法局', '龙城区住房和城乡建设局'],
  plansWithoutFormingDay: ['龙城区医疗保障中心', '龙城区农业农村局', '龙城区民政局'],
  /** A plan whose source does not say when it was issued. */
  planWithoutIssueDay: '龙城区民政局',

  /** V30: more people than authorised posts on 2019-12-31. */
  overstaffed: [
    { agency: '龙城区市场监督管理局', kind: 'ADMINISTRATIVE', excess: 2 },
    { agency: '龙城区卫生健康局', kind: 'INSTITUTION', excess: 1 },
    { agency: '七道泉子镇人民政府', kind: 'INSTITUTION', excess: 3 },
  ],

  /** V31: the old head leaves eleven weeks after the new one came. */
  twoHeads: '龙城区农业农村局',
  /** V31: nobody leads the agency for more than 180 days. */
  headGap: '龙城区扶贫开发局',
  /** V31: one holder more than the post allows. */
  tooManyHolders: { agency: '龙城区教育局', post: '副局长' },
} as const;
