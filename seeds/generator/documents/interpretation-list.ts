/** One interpretation: of which documents, in what form, how many working days after the last of them. */
export interface InterpretationEntry {
  readonly documents: readonly string[];
  readonly form: string;
  readonly lag: number;
  /** A later one, beside the first. */
  readonly isLater?: boolean;
  readonly expert?: readonly [name: string, unit: string];
}

function first(handle: string, form: string, lag = 0): InterpretationEntry {
  return { documents: [handle], form, lag };
}

function later(documents: readonly string[], form: string, lag: number): InterpretationEntry {
  return { documents, form, lag, isLater: true };
}

function byExpert(handle: string, lag: number, name: string, unit: string): InterpretationEntry {
  return { documents: [handle], form: 'EXPERT', lag, isLater: true, expert: [name, unit] };
}

/** Deliberately late are those of more than three working days that are not later ones (R15). */
export const INTERPRETATIONS: readonly InterpretationEntry[] = [
  first('脱贫规划调整', 'TEXT', 23),
  first('扶贫资金办法', 'QA'),
  first('养老待遇意见', 'PRESS_CONFERENCE', 1),
  first('重点任务分解', 'GRAPHIC'),
  first('重强抓方案', 'OFFICIAL_SPEECH'),
  first('放管服要点', 'TEXT'),
  first('欺诈骗保通告', 'TEXT', 1),
  first('统计公报', 'GRAPHIC'),
  first('蓝天方案', 'GRAPHIC'),
  byExpert('蓝天方案', 15, '示某', '示例大学环境学院'),
  first('涉企收费通知', 'QA', 2),
  first('双随机方案', 'TEXT'),
  later(['双随机方案'], 'VIDEO', 8),
  first('人居环境方案', 'TEXT'),
  first('企业开办方案', 'GRAPHIC'),
  later(['企业开办方案'], 'VIDEO', 9),
  first('大病保险细则', 'PRESS_CONFERENCE', 1),
  first('招生意见', 'QA'),
  { documents: ['招生意见', '招生范围通知'], form: 'GRAPHIC', lag: 0 },
  first('养老金调整通知', 'TEXT'),
  first('房屋征收办法', 'TEXT', 6),
  first('低保标准通知', 'GRAPHIC', 5),
  first('小作坊办法', 'TEXT', 4),
  first('技能提升方案', 'OFFICIAL_SPEECH'),
  first('证明清单', 'TEXT'),
  later(['证明清单'], 'QA', 7),
  first('热线整合方案', 'AUDIO', 1),
  first('公益岗位办法', 'QA'),
  first('垃圾分类方案', 'GRAPHIC'),
  later(['垃圾分类方案'], 'ANIMATION', 20),
  first('学前教育意见', 'TEXT', 3),
  first('贷款风险补偿办法', 'TEXT'),
  byExpert('贷款风险补偿办法', 12, '示某', '示例财经研究所'),
  first('重污染预案', 'GRAPHIC'),
  first('退役军人办法', 'AUDIO'),
  first('注销通告', 'ANIMATION', 1),
  later(['企业开办方案', '注销通告'], 'QA', 6),
  first('禁放通告', 'VIDEO'),
  first('养老设施办法', 'TEXT', 12),
  first('清理决定', 'TEXT'),
  first('稳企措施', 'QA'),
  later(['稳企措施'], 'PRESS_CONFERENCE', 5),
  first('2020年公开要点', 'OFFICIAL_SPEECH'),
  first('营商环境意见', 'GRAPHIC'),
  later(['营商环境意见', '放管服要点'], 'OFFICIAL_SPEECH', 4),
  first('告知承诺方案', 'TEXT'),
];
