import { EMERGENCY, ENVIRONMENT, HEALTH, INSURANCE, MARKET, OFFICE, POLICE, PUBLICITY, STATISTICS } from './bodies.js';

/** What the sample says of one press event. */
export interface PressEntry {
  readonly agency: string;
  readonly kind: string;
  readonly topics: readonly string[];
  /** Handles of the documents that it is about. */
  readonly documents?: readonly string[];
  /** Working days after the last of them was published. */
  readonly lag?: number;
  /** Where it is not held after a document. */
  readonly heldAt?: string;
  /** The agency whose head speaks, where it is not the drafter. */
  readonly speaker?: string;
}

function regular(topic: string, ...documents: readonly string[]): PressEntry {
  return { agency: PUBLICITY, kind: 'REGULAR', topics: [topic], documents };
}

function briefing(topic: string, lag: number, ...documents: readonly string[]): PressEntry {
  return { agency: OFFICE, kind: 'BRIEFING', topics: [topic], documents, lag };
}

/** Press conferences and briefings on policies and on how work goes. */
export const PRESS_EVENTS: readonly PressEntry[] = [
  regular('脱贫攻坚规划中期调整', '脱贫规划调整'),
  regular('城乡居民养老待遇调整', '养老待遇意见'),
  regular('政府工作报告重点任务', '重点任务分解', '重强抓方案'),
  briefing('深化“放管服”改革', 2, '放管服要点'),
  regular('蓝天保卫战三年行动', '蓝天方案'),
  regular('企业开办便利化', '企业开办方案'),
  regular('城乡居民大病保险', '大病保险细则'),
  regular('义务教育招生入学', '招生意见', '招生范围通知'),
  briefing('国有土地上房屋征收与补偿', 5, '房屋征收办法'),
  briefing('职业技能提升行动', 3, '技能提升方案'),
  regular('减证便民', '证明清单'),
  regular('政务服务热线整合', '热线整合方案'),
  regular('生活垃圾分类', '垃圾分类方案'),
  briefing('学前教育发展', 2, '学前教育意见'),
  briefing('应对疫情稳定企业发展', 5, '稳企措施'),
  regular('优化营商环境', '营商环境意见'),
  { agency: STATISTICS, kind: 'REGULAR', topics: ['2018年经济运行情况'], documents: ['统计公报'] },
  { agency: INSURANCE, kind: 'REGULAR', topics: ['打击欺诈骗保'], documents: ['欺诈骗保通告'], lag: 3 },
  { agency: PUBLICITY, kind: 'REGULAR', topics: ['上半年重点项目进展', '重大民生工程'], heldAt: '2019-07-18 09:30' },
  { agency: PUBLICITY, kind: 'REGULAR', topics: ['民生实事完成情况'], heldAt: '2019-12-26 09:30' },
];

function emergency(agency: string, heldAt: string, topic: string, speaker = agency): PressEntry {
  return { agency, kind: 'EMERGENCY', topics: [topic], heldAt, speaker };
}

/** Press conferences on the emergencies of `concern-list.ts`. */
export const EMERGENCY_EVENTS: readonly PressEntry[] = [
  emergency(OFFICE, '2019-08-12 08:00', '强降雨洪涝灾害', EMERGENCY),
  emergency(MARKET, '2019-05-22 20:30', '学校食堂食物中毒事件'),
  emergency(ENVIRONMENT, '2019-11-07 10:00', '化工原料泄漏事件'),
  emergency(OFFICE, '2020-01-26 10:00', '新型冠状病毒肺炎疫情', HEALTH),
  emergency(POLICE, '2019-09-28 18:00', '示例商场火灾'),
];
