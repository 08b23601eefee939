import type { ProjectKind } from './project-list.js';

/** An indicator that projects of a kind set themselves; its target lies between the two bounds. */
export interface IndicatorTemplate {
  readonly dimension: 'OUTPUT' | 'BENEFIT' | 'SATISFACTION';
  readonly aspect: string;
  readonly indicator: string;
  readonly comparison: 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'QUALITATIVE';
  /** Bounds of the target, or the statement that takes the place of a number. */
  readonly target: readonly [number, number] | string;
  readonly unit?: string;
}

type Row = readonly [
  aspect: string,
  indicator: string,
  comparison: IndicatorTemplate['comparison'],
  target: IndicatorTemplate['target'],
  unit?: string,
];

const DIMENSIONS: Readonly<Record<string, IndicatorTemplate['dimension']>> = {
  QUANTITY: 'OUTPUT',
  QUALITY: 'OUTPUT',
  TIMELINESS: 'OUTPUT',
  COST: 'OUTPUT',
  SERVED: 'SATISFACTION',
};

const ROWS: Readonly<Record<ProjectKind, readonly Row[]>> = {
  WORKS: [
    ['QUANTITY', '完成工程量', 'AT_LEAST', [12, 40], '处'],
    ['QUALITY', '工程验收合格率', 'EQUAL', [100, 100], '%'],
    ['TIMELINESS', '工程完成时间', 'QUALITATIVE', '2019年11月底前'],
    ['COST', '超概算比例', 'AT_MOST', [5, 5], '%'],
    ['SOCIAL', '受益群众人数', 'AT_LEAST', [3000, 12_000], '人'],
    ['SUSTAINABLE', '后期管护机制', 'QUALITATIVE', '健全'],
    ['SERVED', '受益群众满意度', 'AT_LEAST', [90, 95], '%'],
  ],
  EQUIPMENT: [
    ['QUANTITY', '购置设备（模块）数量', 'AT_LEAST', [20, 160], '台（套）'],
    ['QUALITY', '设备验收合格率', 'EQUAL', [100, 100], '%'],
    ['TIMELINESS', '采购完成时间', 'QUALITATIVE', '2019年9月底前'],
    ['COST', '采购价格', 'QUALITATIVE', '不高于市场价'],
    ['SOCIAL', '业务办理时间缩短', 'AT_LEAST', [15, 40], '%'],
    ['SUSTAINABLE', '设备使用年限', 'AT_LEAST', [5, 8], '年'],
    ['SERVED', '使用人员满意度', 'AT_LEAST', [90, 95], '%'],
  ],
  TRAINING: [
    ['QUANTITY', '培训人次', 'AT_LEAST', [200, 900], '人次'],
    ['QUALITY', '考核合格率', 'AT_LEAST', [90, 98], '%'],
    ['TIMELINESS', '培训计划按期完成率', 'EQUAL', [100, 100], '%'],
    ['COST', '人均培训成本', 'AT_MOST', [300, 1500], '元'],
    ['SOCIAL', '参训人员能力提升', 'QUALITATIVE', '明显提升'],
    ['ECONOMIC', '带动就业增收人数', 'AT_LEAST', [40, 120], '人'],
    ['SERVED', '参训人员满意度', 'AT_LEAST', [92, 96], '%'],
  ],
  SUBSIDY: [
    ['QUANTITY', '补助对象数量', 'AT_LEAST', [150, 4200], '人'],
    ['QUALITY', '补助标准达标率', 'EQUAL', [100, 100], '%'],
    ['TIMELINESS', '资金发放及时率', 'EQUAL', [100, 100], '%'],
    ['COST', '人均补助标准', 'QUALITATIVE', '按文件规定'],
    ['SOCIAL', '政策知晓率', 'AT_LEAST', [85, 95], '%'],
    ['ECONOMIC', '补助对象收入保障', 'QUALITATIVE', '稳步提高'],
    ['SERVED', '补助对象满意度', 'AT_LEAST', [90, 96], '%'],
  ],
  ENVIRONMENT: [
    ['QUANTITY', '完成治理任务数量', 'AT_LEAST', [8, 60], '个'],
    ['QUALITY', '治理达标率', 'AT_LEAST', [95, 100], '%'],
    ['TIMELINESS', '年度任务按期完成率', 'EQUAL', [100, 100], '%'],
    ['COST', '项目总成本', 'QUALITATIVE', '控制在预算内'],
    ['ECOLOGICAL', '污染物排放下降', 'AT_LEAST', [5, 18], '%'],
    ['SUSTAINABLE', '长效管理机制', 'QUALITATIVE', '建立并运行'],
    ['SERVED', '周边居民满意度', 'AT_LEAST', [85, 92], '%'],
  ],
  SERVICE: [
    ['QUANTITY', '提供服务次数', 'AT_LEAST', [12, 600], '次'],
    ['QUALITY', '服务质量考核达标率', 'AT_LEAST', [95, 100], '%'],
    ['TIMELINESS', '服务响应及时率', 'AT_LEAST', [95, 98], '%'],
    ['COST', '服务单价', 'QUALITATIVE', '不高于合同价'],
    ['SOCIAL', '服务覆盖率', 'AT_LEAST', [80, 98], '%'],
    ['ECONOMIC', '为群众节约办事成本', 'QUALITATIVE', '明显'],
    ['SERVED', '服务对象满意度', 'AT_LEAST', [90, 95], '%'],
  ],
};

export function indicatorsOf(kind: ProjectKind): readonly IndicatorTemplate[] {
  return ROWS[kind].map(([aspect, indicator, comparison, target, unit]) => ({
    dimension: DIMENSIONS[aspect] ?? 'BENEFIT',
    aspect,
    indicator,
    comparison,
    target,
    ...(unit === undefined ? {} : { unit }),
  }));
}
