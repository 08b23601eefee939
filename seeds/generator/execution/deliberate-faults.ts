import type { DeliberateFault } from '../battles/with-faults.js';

const KEY_TASKS: readonly DeliberateFault[] = [
  {
    record: '清理拖欠民营企业账款',
    because: 'Published with the list of results and not with the plan.',
    cells: { publishedOn: '2019-05-29' },
    fails: ['R01'],
  },
  {
    record: '采摘观光园招商',
    because: 'The plan names no day.',
    cells: { dueOn: undefined },
  },
];

const TASK_REPORTS: readonly DeliberateFault[] = [
  {
    record: '棚户区改造2019年前三季度执行情况',
    because: 'Published three months late.',
    cells: { publishedOn: '2020-01-15' },
    fails: ['R01'],
  },
  {
    record: '黑臭水体整治2019年上半年执行情况',
    because: 'The page does not say when it was published.',
    cells: { publishedOn: undefined },
    lacks: ['R01'],
  },
  {
    record: '散煤治理和清洁取暖2019年一季度执行情况',
    because: 'The report bears no date.',
    cells: { formedOn: undefined },
    lacks: ['R01'],
  },
  {
    record: '高标准农田建设2019年全年执行情况',
    because: 'The cumulated figure is below that of three quarters: V84, a check of its own.',
    cells: { value: '0.80' },
  },
  {
    record: '城乡低保提标2019年上半年执行情况',
    because: 'The progress is withheld until it is counted.',
    cells: { progress: '#NOT_PUBLISHED' },
  },
];

const MAJOR_PROJECTS: readonly DeliberateFault[] = [
  {
    record: '龙泉大街综合管廊工程',
    because: 'Listed in public long after the list was made.',
    cells: { publishedOn: '2020-02-26' },
    fails: ['R01'],
  },
  {
    record: '示例物流园项目',
    because: 'The page has no day of forming.',
    cells: { formedOn: undefined },
    lacks: ['R01'],
  },
  {
    record: '示例固体制剂车间建设项目',
    because: 'An enterprise need not tell what it has invested.',
    cells: { realisedThisYear: '#NOT_PUBLISHED', realisedInAll: '#NOT_PUBLISHED' },
    lacks: ['V85 realisedInAll/totalInvestment'],
  },
  {
    record: '龙城区农村饮水安全巩固提升工程',
    because: 'More was spent than the approved total.',
    cells: { realisedInAll: '2915' },
    fails: ['V85 realisedInAll/totalInvestment'],
  },
];

/** Every deliberate fault of the execution family. */
export const FAULTS = { keyTasks: KEY_TASKS, taskReports: TASK_REPORTS, majorProjects: MAJOR_PROJECTS } as const;
