/**
 * Every deliberate fault in the documents family, in one place, by the handles and titles of the lists of this folder.
 * Each gives one flag of the product something to show; everything else in the sample is meant to be in order.
 */
export const FAULTS = {
  /** R01: published after more than 20 working days; the first one only one day after. */
  lateDocuments: { 黑臭水体方案: 21, 公益岗位办法: 34, 退役军人办法: 27, 秸秆禁烧方案: 46 },
  /** R01 can not be judged: no day of forming, no day of publication. */
  documentsWithoutFormingDay: ['防汛预案', '债务公开通知', '2018年公开要点'],
  documentsWithoutPublicationDay: ['村务公开通知', '绩效考核通知'],

  /** V92: printed before it was signed. */
  printedBeforeFormed: '人居环境方案',
  /** V92: a slip of the pen in the last year of its validity. */
  expiresBeforeEffect: '贷款风险补偿办法',
  /** V92: normative, but not in the register. */
  notRegistered: ['集体资产意见', '公益岗位办法'],
  /** V92 can not be judged: the agency does not say whether it is normative. */
  normativityUnknown: ['服务事项目录', '公开考核办法'],
  /** V92: repealed or expired, and nobody says since when: the two of the register without that day. */
  ceasedWithoutDay: ['旧房屋征收办法', '投资项目办法'],
  forceUnknown: ['防汛预案', '采砂会议纪要'],
  /** V92: disclosed on request only, and yet its text stands on the site. */
  textOfOnRequest: '污染防治请示',
  opennessUnknown: ['村务公开通知', '欺诈骗保通告'],

  /** R15: needs an interpretation and has none; the late ones are in the list of interpretations. */
  withoutInterpretation: ['集体资产意见', '绩效公开通知', '地力补贴方案', '投资项目办法', '黑臭水体方案'],

  /** R70: filed after more than 15 days, or not at all. */
  filedLate: { 小作坊办法: 32, 退役军人办法: 19 },
  notFiled: ['扶贫资金办法', '公益岗位办法'],
  /** R71: reviewed more than two years after publication; never reviewed; no day to count from. */
  reviewedLate: '投资项目办法',
  neverReviewed: '档案管理办法',
  reviewStartUnknown: '小型水库办法',
  /** R72: in force twelve days after publication, without a reason. */
  rulesInForceTooSoon: ['政府立法规定'],
  ruleWithoutEffectDay: '物业管理办法',
  ruleUnknown: ['全会决议'],

  /** A2: document and interpretation do not lead to each other. */
  noLinkToDocument: ['蓝天方案', '养老金调整通知', '统计公报'],
  noLinkFromDocument: ['企业开办方案', '养老金调整通知', '禁放通告', '低保标准通知'],
  linksUnknown: ['养老待遇意见', '清理决定'],
  /** R15 can not be judged: the page does not say when the document was published, or which interpretation is the first. */
  documentDayUnknown: ['热线整合方案', '扶贫资金办法'],
  firstUnknown: ['大病保险细则'],

  /**
   * R10 to R14: the drafts of the list that are open for less than 30 days without the reason that the law allows for,
   * the hearing on 电动自行车 that is announced 15 days before, and the drafts that say no last day.
   */
  shortConsultations: [
    '龙城区学校布局调整方案（2020—2025年）（草案）',
    '朝阳市电动自行车管理办法（草案）',
    '龙城区食品摊贩备案管理办法（征求意见稿）',
    '铁路专用线项目房屋征收补偿方案（征求意见稿）',
  ],
  /** V91: feedback before the last day for comments. */
  feedbackTooSoon: '区内公交线路优化方案（征求意见稿）',
  /** V91: the notice on closing businesses was signed two days before the last day for comments. */
  decidedTooSoon: '关于进一步优化企业注销登记的通告（征求意见稿）',
  /** V91: the kinds do not add up to the comments that were handled; more were handled than came. */
  commentsMiscounted: '龙城区国有土地上房屋征收与补偿实施办法（征求意见稿）',
  moreHandledThanReceived: '朝阳市户外广告设施管理办法（草案）',
  /** V91: a major decision without an explanation of the draft. */
  withoutExplanation: '龙城区2020年政府投资项目计划（草案）',
  /** V91: adopted, but nobody says as what: 职业技能提升行动实施方案 leads to no document. */
  adoptedWithoutDocument: '职业技能提升行动实施方案（征求意见稿）',
  /** V91 can not be judged: the feedback does not say how many were handled. */
  handlingUnknown: ['龙城区公益性岗位开发管理办法（征求意见稿）', '生活垃圾分类工作实施方案（征求意见稿）'],

  /** V95: more open items than items, more of them on livelihood than open; nobody counted. */
  moreOpenThanAll: '2019-10-10',
  moreLivelihoodThanOpen: '2019-08-07',
  meetingsUncounted: ['2018-06-05', '2018-07-03'],

  /**
   * R16 and R16B: 西部山区森林火灾 has its first word after 7 hours and no press conference, 化工原料泄漏事件 after 9 and
   * 36 hours; 城区供水管网水质异常 does not say when it happened. R17: the concerns that are answered after more than
   * 48 hours, or not at all.
   */
  lateConcerns: ['农贸市场棚顶坍塌', '部分小区停暖', '河道水体发黑', '小区配套幼儿园收费', '示例小区延期交房'],
  unansweredConcerns: ['养老机构收费不透明', '充电桩报装流程长'],
  /** V94: an emergency without a level; an answer on the day before the concern was noticed. */
  levelUnknown: '公路沿线山体滑坡',
  answeredBeforeNoticed: '执法检查频次过多',

  /** V93: published two working days before the review was decided. */
  releasedBeforeReview: '企业开办方案',
  /** V93: parts were taken out, and nobody says on what ground. 人民调解员名册 is withheld without a ground. */
  redactedWithoutGround: ['低保标准通知'],
  /** V93: published although it is for those who ask only; 企业经营数据汇总表 although it is withheld. */
  releasedThoughOnRequest: '决算议案',
  /** Not faults, but the other side of withholding: open after all, and not decided yet (V93 and R73 can not be judged). */
  openedOnReassessment: ['资金申请请示及会商函件', '预算编制讨论稿'],
  undecidedReviews: [
    { agency: '龙城区财政局', number: 4, title: '专项资金绩效评价报告', submittedOn: '2020-05-18' },
    { agency: '龙城区审计局', number: 6, title: '审计结果公告', submittedOn: '2020-06-01' },
  ],

  /** R81: the front page stood still for more than 14 days before the inspection. */
  stalePlatforms: ['新华街道发布', '龙城教育', '大平房镇政府网'],
  /** R81 can not be judged: the inspection does not say when the last entry was made. */
  platformsWithoutUpdateDay: ['龙城食药安全', '龙城人社'],
} as const;

export function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** What a fault says of a name, where it says something of it. */
export function faultOf<Fault>(faults: Readonly<Record<string, Fault>>, name: string): Fault | undefined {
  return Object.hasOwn(faults, name) ? faults[name] : undefined;
}
