import type { IndicatorEntry } from '../../../src/datasets/battles/indicator-list.js';

/** A key task of the sample; what is not said of it here is derived in `key-tasks.ts`. */
export interface TaskEntry {
  readonly plan: PlanEntry;
  readonly number: string;
  readonly title: string;
  readonly kind: 'INDICATOR' | 'WORK' | 'TASK' | 'PROJECT';
  readonly lead: string;
  readonly support?: readonly string[];
  readonly dueOn?: string;
  readonly goal?: Goal;
  /** How much of it was done at the end of the year, in per cent. */
  readonly done: number;
  /** Given up or changed in the course of the year. */
  readonly fate?: 'ADJUSTED' | 'CANCELLED';
}

/** The figure that a task is to reach. */
export interface Goal {
  readonly indicator?: IndicatorEntry['code'];
  readonly baseline: number;
  readonly target: number;
  readonly unit: string;
  readonly direction: 'UP' | 'DOWN' | 'AT_LEAST' | 'AT_MOST';
}

/** A plan that sets key tasks. */
export interface PlanEntry {
  readonly title: string;
  readonly number?: string;
  readonly year: number;
  readonly agency: string;
  readonly formedOn: string;
}

const OFFICE = '龙城区人民政府办公室';
const PLANNING = '龙城区发展和改革局';
const FINANCE = '龙城区财政局';
const LABOUR = '龙城区人力资源和社会保障局';
const RELIEF = '龙城区扶贫开发局';
const ENVIRONMENT = '龙城区生态环境局';
const BUSINESS = '龙城区营商环境建设局';
const HOUSING = '龙城区住房和城乡建设局';
const EDUCATION = '龙城区教育局';
const HEALTH = '龙城区卫生健康局';
const FARMING = '龙城区农业农村局';
const CIVIL = '龙城区民政局';
const SANITATION = '龙城区环境卫生管理局';
const MARKET = '龙城区市场监督管理局';

/** The documents of the plans are among the documents of the sample under these titles. */
export const REPORT_2019: PlanEntry = {
  title: '关于印发龙城区2019年政府工作报告重点任务分解方案的通知',
  number: '朝龙政发〔2019〕2号',
  year: 2019,
  agency: OFFICE,
  formedOn: '2019-01-28',
};

export const CAMPAIGN_2019: PlanEntry = {
  title: '龙城区2019年“重强抓”专项行动任务清单',
  year: 2019,
  agency: OFFICE,
  formedOn: '2019-03-06',
};

export const REPORT_2020: PlanEntry = {
  title: '龙城区2020年政府工作报告重点任务分解方案',
  number: '朝龙政办示发〔2020〕3号',
  year: 2020,
  agency: OFFICE,
  formedOn: '2020-01-14',
};

type Rest = Pick<TaskEntry, 'support' | 'dueOn' | 'goal' | 'fate'>;

function task(
  plan: PlanEntry,
  [number, title, kind, lead]: readonly [string, string, TaskEntry['kind'], string],
  done: number,
  rest: Rest = {},
): TaskEntry {
  return { plan, number, title, kind, lead, done, ...rest };
}

function goal(
  baseline: number,
  target: number,
  unit: string,
  direction: Goal['direction'],
  indicator?: IndicatorEntry['code'],
): Pick<Rest, 'goal'> {
  return { goal: { baseline, target, unit, direction, ...(indicator === undefined ? {} : { indicator }) } };
}

export const KEY_TASKS: readonly TaskEntry[] = [
  task(REPORT_2019, ['1', '地区生产总值增长', 'INDICATOR', PLANNING], 98, {
    support: ['龙城区统计局', FINANCE],
    ...goal(96.4, 101.5, '亿元', 'AT_LEAST', 'GDP'),
  }),
  task(REPORT_2019, ['2', '一般公共预算收入增长', 'INDICATOR', FINANCE], 101, {
    ...goal(58_600, 61_500, '万元', 'AT_LEAST', 'BUDGET_REVENUE'),
  }),
  task(REPORT_2019, ['3', '固定资产投资增长', 'INDICATOR', PLANNING], 96, {
    support: [HOUSING, '龙城区统计局'],
    ...goal(38.2, 40.9, '亿元', 'UP', 'FIXED_INVESTMENT'),
  }),
  task(REPORT_2019, ['4', '城镇新增就业', 'INDICATOR', LABOUR], 104, {
    support: [EDUCATION, '龙城区退役军人事务局'],
    ...goal(3_890, 4_000, '人', 'AT_LEAST', 'NEW_URBAN_JOBS'),
  }),
  task(REPORT_2019, ['5', '城镇登记失业率控制', 'INDICATOR', LABOUR], 100, {
    ...goal(3.7, 4.2, '%', 'AT_MOST', 'REGISTERED_UNEMPLOYMENT_RATE'),
  }),
  task(REPORT_2019, ['6', '细颗粒物浓度下降', 'INDICATOR', ENVIRONMENT], 100, {
    support: [HOUSING, SANITATION],
    ...goal(39, 37, '微克/立方米', 'DOWN', 'PM25_MEAN'),
  }),
  task(REPORT_2019, ['7', '贫困人口脱贫退出', 'TASK', RELIEF], 100, {
    support: [FINANCE, FARMING, HEALTH, EDUCATION],
    ...goal(0, 620, '人', 'AT_LEAST'),
  }),
  task(REPORT_2019, ['8', '压缩企业开办时间', 'WORK', MARKET], 100, {
    support: [BUSINESS],
    ...goal(8, 5, '工作日', 'AT_MOST', 'OPENING_WORKING_DAYS'),
  }),
  task(REPORT_2019, ['9', '落实更大规模减税降费', 'WORK', FINANCE], 100, { support: [LABOUR] }),
  task(REPORT_2019, ['10', '政务服务事项一窗办理', 'WORK', BUSINESS], 92),
  task(REPORT_2019, ['11', '龙城工业园区标准化厂房建设', 'PROJECT', PLANNING], 78, { dueOn: '2020-06-30' }),
  task(REPORT_2019, ['12', '棚户区改造', 'PROJECT', HOUSING], 85, { support: [FINANCE, '龙城区自然资源局'] }),
  task(REPORT_2019, ['13', '“四好农村路”建设', 'PROJECT', HOUSING], 90, { support: [FARMING] }),
  task(REPORT_2019, ['14', '污水处理厂提标改造', 'PROJECT', ENVIRONMENT], 70, { dueOn: '2020-10-31' }),
  task(REPORT_2019, ['15', '农村饮水安全巩固提升', 'PROJECT', FARMING], 97, { support: [HEALTH] }),
  task(REPORT_2019, ['16', '新增公办幼儿园学位', 'TASK', EDUCATION], 100, {
    ...goal(0, 360, '个', 'AT_LEAST'),
  }),
  task(REPORT_2019, ['17', '乡镇卫生院标准化改造', 'PROJECT', HEALTH], 79),
  task(REPORT_2019, ['18', '生活垃圾分类试点扩面', 'WORK', SANITATION], 88, {
    ...goal(15, 30, '%', 'UP', 'SORTING_COVERAGE_RATE'),
  }),
  task(REPORT_2019, ['19', '黑臭水体整治', 'TASK', HOUSING], 67, { support: [ENVIRONMENT, FARMING] }),
  task(REPORT_2019, ['20', '城乡低保提标', 'WORK', CIVIL], 100, { support: [FINANCE] }),
  task(REPORT_2019, ['21', '采摘观光园招商', 'PROJECT', FARMING], 20, { fate: 'CANCELLED' }),
  task(REPORT_2019, ['22', '智慧社区服务平台建设', 'PROJECT', CIVIL], 45, { fate: 'ADJUSTED', dueOn: '2020-12-31' }),
  task(CAMPAIGN_2019, ['一（1）', '招商引资实际到位资金', 'INDICATOR', PLANNING], 108, {
    ...goal(21.5, 24, '亿元', 'AT_LEAST'),
  }),
  task(CAMPAIGN_2019, ['一（2）', '亿元以上项目开工', 'PROJECT', PLANNING], 100, { ...goal(6, 8, '个', 'AT_LEAST') }),
  task(CAMPAIGN_2019, ['二（1）', '清理拖欠民营企业账款', 'TASK', FINANCE], 83, {
    ...goal(0, 3_260, '万元', 'AT_LEAST'),
  }),
  task(CAMPAIGN_2019, ['二（2）', '高标准农田建设', 'PROJECT', FARMING], 94, { ...goal(0, 1.2, '万亩', 'AT_LEAST') }),
  task(CAMPAIGN_2019, ['三（1）', '8890平台按时办结', 'WORK', BUSINESS], 100, {
    ...goal(94.1, 95, '%', 'AT_LEAST', 'HOTLINE_ON_TIME_RATE'),
  }),
  task(CAMPAIGN_2019, ['三（2）', '散煤治理和清洁取暖', 'WORK', ENVIRONMENT], 76, { support: [HOUSING, MARKET] }),
  task(REPORT_2020, ['1', '剩余贫困人口全部脱贫', 'TASK', RELIEF], 38, { support: [FINANCE] }),
  task(REPORT_2020, ['2', '城镇新增就业2020', 'INDICATOR', LABOUR], 41, {
    ...goal(4_160, 4_000, '人', 'AT_LEAST', 'NEW_URBAN_JOBS'),
  }),
  task(REPORT_2020, ['3', '区人民医院迁建', 'PROJECT', HEALTH], 22, { dueOn: '2022-10-31' }),
  task(REPORT_2020, ['4', '农产品冷链物流中心建设', 'PROJECT', FARMING], 18, { dueOn: '2021-09-30' }),
  task(REPORT_2020, ['5', '证照分离改革全覆盖', 'WORK', MARKET], 35, { support: [BUSINESS] }),
  task(REPORT_2020, ['6', '秸秆综合利用率提升', 'INDICATOR', FARMING], 30, {
    ...goal(88, 90, '%', 'UP', 'STRAW_USE_RATE'),
  }),
];
