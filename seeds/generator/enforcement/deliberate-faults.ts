import type { SeedRecord } from '../dataset-seed.js';

/** A case that is made to a wish: which violation, whose, when decided, and what differs from the usual. */
export interface WishedCase {
  readonly violation: string;
  readonly enterprise: string;
  readonly decidedOn: string;
  /** Working days from the decision. */
  readonly publishedAfter?: number;
  readonly servedAfter?: number;
  /** Natural days from the filing of the case. */
  readonly lasted?: number;
  readonly cells?: SeedRecord;
}

/** A licence that is made to a wish: which item, whose, when decided, and what differs from the usual. */
export interface WishedLicence {
  readonly item: string;
  /** A business or another body; a natural person, whose name is masked, where it is left out. */
  readonly holder?: string;
  readonly decidedOn: string;
  /** Working days from the application to the decision, and from the decision. */
  readonly decidedAfter?: number;
  readonly publishedAfter?: number;
  readonly deliveredAfter?: number;
  readonly cells?: SeedRecord;
}

const REASON = '经行政复议，决定撤销该行政处罚决定，依法撤回公示信息。';

/**
 * Every deliberate fault in the enforcement family, in one place: each gives one flag of the product something to
 * show. Everything else in the sample of the family is meant to be free of contradictions, and
 * `tests/datasets/enforcement` holds it to that.
 */
export const FAULTS = {
  // 市场主体
  /** V43: the last character of the credit code is not the one that the standard computes. */
  wrongCheckCharacter: '示例正信会计师事务所（普通合伙）',
  /** V43: the organisation code inside the credit code has a wrong check character. */
  wrongOrganisationCode: '龙城区示例绿源蔬菜种植农民专业合作社',
  /** R21: published long after 20 working days; can not be judged: no day of forming; not published. */
  lateRegistrations: ['示例宏远装饰工程有限公司', '龙城区示例邻里便利店', '示例云农电子商务有限公司'],
  registrationsWithoutFormingDay: ['龙城区示例供销合作社', '示例和家物业服务有限公司'],
  registrationWithoutPublicationDay: '示例匠心职业培训学校有限公司',
  unknownStatus: '龙城区示例百草药店',
  abnormalOperations: ['龙城区示例旺角饭店', '示例迁安物流有限公司'],

  // 监管事项、检查事项
  /** R01: published late, or without the day of forming. */
  lateSupervisionItems: ['JG21130308001'],
  supervisionItemsWithoutFormingDay: ['JG21130310001', 'JG21130311001'],
  lateCheckItem: '收费退费和安全检查',
  checkItemsWithoutFormingDay: ['统计数据质量检查', '统计台账设置检查'],
  /** V41: the least share and the greatest one stand in each other's place. */
  reversedRatios: '物业服务收费公示检查',

  // 抽查任务
  /** R01: published late, or without the day of forming. */
  lateTasks: ['朝龙住建抽查〔2019〕1号'],
  tasksWithoutFormingDay: ['朝龙市监抽查〔2018〕1号', '朝龙环抽查〔2018〕1号'],
  /** Called complete though two of those drawn were not inspected (V41, which no form of check says). */
  incompleteTask: '朝龙市监抽查〔2019〕6号',
  /** V40: the period ends before it begins. */
  reversedPeriod: '朝龙农抽查〔2019〕2号',
  taskFigures: [
    // V40: more drawn than there are.
    { task: '朝龙卫抽查〔2019〕2号', cells: { populationSize: 2, sampleRatio: '#NOT_PUBLISHED' } },
    // V40: more inspected than drawn.
    { task: '朝龙人社抽查〔2019〕1号', cells: { checkedCount: 6, noProblemCount: 6, problemCount: 0 } },
    // V40: the outcomes do not add up to those inspected.
    { task: '朝龙市监抽查〔2019〕3号', cells: { noProblemCount: 4, problemCount: 2 } },
    // V41: the share as printed is not drawn divided by all.
    { task: '朝龙环抽查〔2019〕3号', cells: { populationSize: 40, sampleRatio: '8.0%' } },
    // V41: below the least share, above the greatest one.
    { task: '朝龙应急抽查〔2019〕1号', cells: { populationSize: 62, sampleRatio: '8.1%' } },
    { task: '朝龙市监抽查〔2019〕4号', cells: { populationSize: 25, sampleRatio: '20.0%' } },
    // Nothing can be judged: the size of the register is not published.
    { task: '朝龙市监抽查〔2018〕2号', cells: { populationSize: '#NOT_PUBLISHED', sampleRatio: '#NOT_PUBLISHED' } },
    // Nothing can be judged: the end of the period is not stated.
    { task: '朝龙统抽查〔2020〕1号', cells: { endOn: undefined } },
    // Nothing can be judged: the outcomes are not counted.
    {
      task: '朝龙环抽查〔2018〕1号',
      cells: { checkedCount: undefined, noProblemCount: undefined, problemCount: undefined },
    },
  ],

  // 抽查结果
  /** R23: published late at the first subject of these tasks; no day of deciding; not published. */
  lateResults: ['朝龙市监抽查〔2019〕5号', '朝龙卫抽查〔2019〕1号', '朝龙环抽查〔2019〕2号'],
  resultsWithoutDecidingDay: ['朝龙市监抽查〔2018〕2号'],
  resultsWithoutPublicationDay: ['朝龙农抽查〔2019〕1号'],
  /** Inspected a week before the task began; by one inspector alone (no form of check says either). */
  resultsOutsidePeriod: ['朝龙市监抽查〔2019〕7号'],
  resultsBySingleInspector: ['朝龙教抽查〔2019〕1号'],

  // 行政处罚
  penalties: [
    // V42: a fine of nothing; then one that is not published.
    { violation: 'price-marking', enterprise: '龙城区示例诚信副食店', decidedOn: '2019-03-12', cells: { fine: '0' } },
    {
      violation: 'price-marking',
      enterprise: '示例惠民商贸有限公司',
      decidedOn: '2019-04-17',
      cells: { fine: '#NOT_PUBLISHED' },
    },
    // V42: a fine without the kind of penalty that it is (which no form of check says).
    {
      violation: 'food-no-health-certificate',
      enterprise: '龙城区示例老街面馆',
      decidedOn: '2019-05-23',
      cells: { fine: '0.2' },
    },
    // V42: confiscation of nothing; then of an unknown amount.
    {
      violation: 'unlicensed-food',
      enterprise: '龙城区示例小巷烧烤店',
      decidedOn: '2019-06-13',
      cells: { confiscated: '0' },
    },
    {
      violation: 'unlicensed-food',
      enterprise: '龙城区示例四季火锅店',
      decidedOn: '2019-07-18',
      cells: { confiscated: undefined },
    },
    // V42: a licence withheld, a licence revoked, without saying which.
    {
      violation: 'fireworks-storage',
      enterprise: '龙城区示例喜庆烟花爆竹零售点',
      decidedOn: '2019-02-12',
      cells: { licenceRevoked: undefined },
    },
    {
      violation: 'false-seed',
      enterprise: '龙城区示例丰收种子经销处',
      decidedOn: '2019-05-16',
      cells: { licenceRevoked: undefined },
    },
    // V42 can not be judged: the kinds are not stated; nor what has become of the decision.
    {
      violation: 'uncovered-piles',
      enterprise: '示例龙泉砂石有限公司',
      decidedOn: '2019-04-25',
      cells: { kinds: undefined },
    },
    {
      violation: 'false-advertising',
      enterprise: '示例新视野广告传媒有限公司',
      decidedOn: '2019-06-06',
      cells: { status: undefined },
    },
    // V42: published before it was decided; display ends before it begins.
    {
      violation: 'land-occupied',
      enterprise: '示例龙泉砂石有限公司',
      decidedOn: '2019-09-20',
      cells: { publishedOn: '2019-09-02' },
    },
    {
      violation: 'labour-obstruction',
      enterprise: '示例安居物业服务有限公司',
      decidedOn: '2019-10-17',
      cells: { displayUntilOn: '2018-10-24' },
    },
    // V42: revoked, found unlawful, found void, and still displayed.
    {
      violation: 'false-advertising',
      enterprise: '示例启明教育咨询有限公司',
      decidedOn: '2019-08-15',
      cells: { status: 'REVOKED', annulledOn: '2019-11-14' },
    },
    {
      violation: 'unapproved-construction',
      enterprise: '示例华塑塑料制品有限公司',
      decidedOn: '2019-06-20',
      cells: { status: 'UNLAWFUL', annulledOn: '2019-12-19' },
    },
    {
      violation: 'no-building-permit',
      enterprise: '示例宏远装饰工程有限公司',
      decidedOn: '2019-11-12',
      cells: { status: 'VOID', annulledOn: '2020-03-19' },
    },
    // R20: late; not published; no day of decision.
    { violation: 'waste-water', enterprise: '示例凤凰酒业股份有限公司', decidedOn: '2019-04-11', publishedAfter: 8 },
    { violation: 'expired-food', enterprise: '示例万家超市有限公司', decidedOn: '2019-09-26', publishedAfter: 12 },
    { violation: 'safety-training', enterprise: '示例远东化工有限公司', decidedOn: '2019-12-26', publishedAfter: 31 },
    { violation: 'public-place', enterprise: '龙城区示例驿站旅馆', decidedOn: '2020-05-14', publishedAfter: 15 },
    {
      violation: 'special-equipment',
      enterprise: '示例龙城商务酒店有限公司',
      decidedOn: '2019-12-05',
      cells: { publishedOn: undefined },
    },
    {
      violation: 'medical-waste',
      enterprise: '示例康复医院有限公司',
      decidedOn: '2019-10-24',
      cells: { publishedOn: undefined },
    },
    {
      violation: 'pesticide-licence',
      enterprise: '龙城区示例农家农资店',
      decidedOn: '2019-07-11',
      cells: { decidedOn: '#ILLEGIBLE_SOURCE', formedOn: undefined, displayUntilOn: undefined },
    },
    // R24 (from 2021-07-15): withdrawn late; never withdrawn; no day of the annulment.
    {
      violation: 'special-equipment',
      enterprise: '示例和家物业服务有限公司',
      decidedOn: '2021-12-09',
      cells: {
        status: 'REVOKED',
        annulledOn: '2022-03-10',
        withdrawnOn: '2022-03-21',
        withdrawalReason: REASON,
        displayUntilOn: '#NOT_APPLICABLE',
      },
    },
    {
      violation: 'false-statistics',
      enterprise: '示例辽西制药有限公司',
      decidedOn: '2022-03-17',
      cells: { status: 'AMENDED', annulledOn: '2022-06-15' },
    },
    {
      violation: 'facilities-off',
      enterprise: '示例北方铸造有限公司',
      decidedOn: '2022-04-14',
      cells: {
        status: 'REVOKED',
        withdrawnOn: '2022-07-07',
        withdrawalReason: REASON,
        displayUntilOn: '#NOT_APPLICABLE',
      },
    },
    // R25: served late (once before and once after the revision of 2021); not said when served, nor when filed (R25B); a case of 161 days.
    {
      violation: 'hidden-danger-records',
      enterprise: '示例金盾金属结构有限公司',
      decidedOn: '2019-08-22',
      servedAfter: 11,
    },
    {
      violation: 'unqualified-product',
      enterprise: '示例西大营子建材有限公司',
      decidedOn: '2022-05-19',
      servedAfter: 10,
    },
    {
      violation: 'untested-materials',
      enterprise: '示例天工市政工程有限公司',
      decidedOn: '2022-08-18',
      cells: { servedOn: undefined, filedOn: undefined },
    },
    { violation: 'trade-mark', enterprise: '示例车友汽车维修有限公司', decidedOn: '2022-06-20', lasted: 161 },
    // R26, R26B, R26C (from 2023-05-01): displayed for a month, half a year (food), four years; not said until when.
    {
      violation: 'price-marking',
      enterprise: '示例石化销售有限公司龙城加油站',
      decidedOn: '2023-06-08',
      cells: { displayUntilOn: '2023-07-14' },
    },
    {
      violation: 'online-disclosure',
      enterprise: '示例云农电子商务有限公司',
      decidedOn: '2023-09-14',
      cells: { displayUntilOn: undefined },
    },
    {
      violation: 'expired-food',
      enterprise: '示例惠民商贸有限公司',
      decidedOn: '2023-08-17',
      cells: { displayUntilOn: '2024-02-23' },
    },
    {
      violation: 'uncovered-piles',
      enterprise: '示例龙山混凝土有限公司',
      decidedOn: '2023-11-16',
      cells: { displayUntilOn: '2027-11-22' },
    },
    // V43: a credit code of 17 characters; an agency code with a wrong check character.
    {
      violation: 'drug-records',
      enterprise: '示例康民大药房有限公司',
      decidedOn: '2019-06-27',
      cells: { partyCreditCode: '91211303EX012345X' },
    },
    {
      violation: 'training-school',
      enterprise: '示例英才培训学校有限公司',
      decidedOn: '2019-08-29',
      cells: { agencyCode: '11211303EX0000000A' },
    },
  ],

  // 行政许可
  licences: [
    // R20: late; not published; no day of decision.
    { item: 'food', holder: '示例万家超市有限公司', decidedOn: '2019-03-14', publishedAfter: 9 },
    { item: 'public-place', holder: '龙城区示例碧水洗浴中心', decidedOn: '2019-09-24', publishedAfter: 16 },
    { item: 'building-permit', holder: '示例凌河建设集团有限公司', decidedOn: '2020-01-16', publishedAfter: 22 },
    {
      item: 'labour-dispatch',
      holder: '示例聚才人力资源服务有限公司',
      decidedOn: '2019-05-30',
      cells: { publishedOn: undefined },
    },
    {
      item: 'pesticide',
      holder: '示例绿野农资有限公司',
      decidedOn: '2019-07-25',
      cells: { decidedOn: undefined, formedOn: undefined },
    },
    // R30: later than 20 working days; later than the extended limit; no day of acceptance.
    { item: 'food', holder: '龙城区示例顺心超市', decidedOn: '2019-06-18', decidedAfter: 24 },
    {
      item: 'hazardous-chemicals',
      holder: '示例石化销售有限公司龙城加油站',
      decidedOn: '2019-10-29',
      decidedAfter: 27,
    },
    {
      item: 'gas',
      holder: '示例龙城燃气有限公司',
      decidedOn: '2019-11-26',
      decidedAfter: 33,
      cells: { decisionLimit: '30工作日' },
    },
    { item: 'school', holder: '示例英才培训学校有限公司', decidedOn: '2019-04-23', cells: { acceptedOn: undefined } },
    { item: 'teacher', decidedOn: '2019-06-25', cells: { acceptedOn: '#NOT_PUBLISHED' } },
    // R31: delivered later than 10 working days; not said when.
    { item: 'medical', holder: '示例中医门诊部有限公司', decidedOn: '2019-03-26', deliveredAfter: 14 },
    { item: 'drainage', holder: '示例谷丰食品有限公司', decidedOn: '2019-08-20', deliveredAfter: 12 },
    {
      item: 'veterinary',
      holder: '龙城区示例康牧兽药门市部',
      decidedOn: '2019-05-21',
      cells: { deliveredOn: undefined },
    },
    // V43: a natural person with the credit code of a business; a code with a wrong check character; an unknown kind of party.
    { item: 'teacher', decidedOn: '2019-06-26', cells: { partyCreditCode: '92211303EX2209213C' } },
    {
      item: 'food',
      holder: '龙城区示例回味饺子馆',
      decidedOn: '2019-01-22',
      cells: { partyCreditCode: '92211303EX0000000A' },
    },
    { item: 'hotel', holder: '龙城区示例驿站旅馆', decidedOn: '2019-12-10', cells: { partyKind: undefined } },
  ],
} as const satisfies {
  readonly penalties: readonly WishedCase[];
  readonly licences: readonly WishedLicence[];
  readonly taskFigures: readonly { readonly task: string; readonly cells: SeedRecord }[];
  readonly [name: string]: unknown;
};
