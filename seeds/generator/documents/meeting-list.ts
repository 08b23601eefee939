import { AUDIT, DEVELOPMENT, EMERGENCY, FARMING, FINANCE, HEALTH, JUSTICE, LABOUR, LAND, OFFICE } from './bodies.js';

/** An item of an agenda: a document that came of it, or a matter of its own. */
export type AgendaEntry =
  | { readonly document: string; readonly isLivelihood?: boolean; readonly isOpen?: boolean }
  | {
      /** Absent: the title is not disclosed. */
      readonly title?: string;
      readonly reporter?: string;
      readonly isLivelihood?: boolean;
      readonly isOpen?: boolean;
      readonly result: string;
    };

export interface MeetingEntry {
  readonly kind: string;
  readonly sequence?: number;
  readonly heldOn: string;
  readonly name?: string;
  readonly agenda: readonly AgendaEntry[];
}

const STUDIED = '会议听取了汇报，对下一步工作作出部署。';

function of(document: string, isLivelihood = false): AgendaEntry {
  return { document, isLivelihood };
}

function on(title: string, reporter: string, isLivelihood = false): AgendaEntry {
  return { title, reporter, isLivelihood, result: STUDIED };
}

const CLOSED: AgendaEntry = { isOpen: false, result: '依法不予公开。' };

function executive(sequence: number, heldOn: string, ...agenda: readonly AgendaEntry[]): MeetingEntry {
  return { kind: 'EXECUTIVE', sequence, heldOn, agenda };
}

/** The meetings of the sample. A document is signed after the meeting that discussed it. */
export const MEETINGS: readonly MeetingEntry[] = [
  executive(29, '2018-06-05', of('脱贫规划调整', true), on('全区防汛抗旱工作情况汇报', EMERGENCY)),
  executive(30, '2018-07-03', of('扶贫资金办法', true), CLOSED),
  executive(33, '2018-10-30', of('养老待遇意见', true), on('秋季秸秆禁烧工作情况汇报', FARMING)),
  {
    kind: 'PLENARY',
    sequence: 4,
    heldOn: '2019-01-14',
    agenda: [of('全会决议'), on('讨论《政府工作报告（征求意见稿）》', OFFICE)],
  },
  executive(36, '2019-01-21', of('重点任务分解'), on('春节期间安全生产工作汇报', EMERGENCY), CLOSED),
  executive(37, '2019-02-20', of('重强抓方案'), on('春季农业生产准备情况汇报', FARMING)),
  executive(38, '2019-03-20', of('法治政府报告'), of('放管服要点'), on('2018年度审计查出问题整改情况汇报', AUDIT)),
  executive(39, '2019-04-02', of('蓝天方案', true), of('集体资产意见'), CLOSED),
  executive(40, '2019-05-08', of('双随机方案'), of('总体规划批复'), of('人居环境方案', true)),
  executive(41, '2019-05-30', of('企业开办方案'), of('大病保险细则', true), of('招生意见', true)),
  executive(42, '2019-07-09', of('房屋征收办法', true), { document: '决算议案', isOpen: false }),
  {
    kind: 'SPECIAL',
    heldOn: '2019-07-25',
    name: '防汛工作专题会议',
    agenda: [on('当前汛情和防御措施', EMERGENCY, true)],
  },
  executive(43, '2019-08-07', of('技能提升方案', true), of('证明清单'), on('公立医院综合改革情况汇报', HEALTH, true)),
  executive(44, '2019-09-04', of('热线整合方案'), of('垃圾分类方案', true), on('征地信息公开工作情况汇报', LAND)),
  executive(45, '2019-10-10', of('学前教育意见', true), of('贷款风险补偿办法'), CLOSED),
  executive(46, '2019-11-06', of('退役军人办法', true), of('黑臭水体方案', true), of('禁放通告', true)),
  executive(47, '2019-12-04', of('养老设施办法', true), of('清理决定'), on('2020年区级预算编制情况汇报', FINANCE)),
  {
    kind: 'SPECIAL',
    heldOn: '2019-12-18',
    name: '保障农民工工资支付专题会议',
    agenda: [on('农民工工资支付情况汇报', LABOUR, true)],
  },
  { kind: 'PLENARY', sequence: 5, heldOn: '2020-01-10', agenda: [on('部署2020年政府工作', OFFICE)] },
  {
    kind: 'SPECIAL',
    heldOn: '2020-01-27',
    name: '疫情防控工作专题会议',
    agenda: [on('疫情防控工作部署', HEALTH, true), CLOSED],
  },
  executive(49, '2020-02-14', of('稳企措施', true), on('企业复工复产情况汇报', DEVELOPMENT)),
  executive(50, '2020-03-11', of('2020年公开要点'), of('营商环境意见')),
  executive(51, '2020-04-15', of('告知承诺方案', true), on('2020年立法和规范性文件制定计划', JUSTICE)),
];
