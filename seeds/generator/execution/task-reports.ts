import { envelope } from '../battles/envelope.js';
import { withFaults } from '../battles/with-faults.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { KEY_TASKS, type TaskEntry } from './task-list.js';

/** 执行情况: each task of 2019 at the end of four quarters, those of 2020 at the end of two. */
export const taskReportSeed: DatasetSeed = {
  dataset: 'task-reports',
  records: () =>
    withFaults(
      FAULTS.taskReports,
      ['title'],
      KEY_TASKS.flatMap((task) => QUARTERS.slice(0, quartersOf(task)).map((quarter) => reportRecord(task, quarter))),
    ),
};

const QUARTERS = [
  { name: '一季度', endsOn: '03-31', share: 0.2 },
  { name: '上半年', endsOn: '06-30', share: 0.46 },
  { name: '前三季度', endsOn: '09-30', share: 0.74 },
  { name: '全年', endsOn: '12-31', share: 1 },
] as const;

type Quarter = (typeof QUARTERS)[number];

/** A task that is given up is reported no more. */
function quartersOf({ plan, fate }: TaskEntry): number {
  return plan.year === 2020 ? 2 : fate === 'CANCELLED' ? 3 : 4;
}

function reportRecord(task: TaskEntry, quarter: Quarter): SeedRecord {
  const random = randomFor('task reports', task.title, quarter.name);
  const periodEndOn = `${task.plan.year}-${quarter.endsOn}`;
  const title = `${task.title}${task.plan.year}年${quarter.name}执行情况`;
  const share = task.plan.year === 2020 && quarter.name === '上半年' ? 1 : quarter.share;
  const progress = Math.round(task.done * share);
  const status = statusOf(task, quarter, progress);
  return {
    ...envelope(task.lead, 'task-reports', title, addDays(periodEndOn, random.integer(8, 12))),
    task: task.title,
    title,
    periodStartOn: `${task.plan.year}-01-01`,
    periodEndOn,
    value: figureOf(task, share),
    unit: task.goal?.unit,
    isCumulative: task.goal === undefined ? undefined : isCounted(task),
    progress: `${progress}%`,
    status,
    narrative: `截至${periodEndOn}，${task.title}完成年度任务的${progress}%。`,
    problems:
      status === 'BEHIND' ? random.pick(['项目资金到位偏慢。', '土地手续尚未办结。', '施工期受天气影响。']) : undefined,
    nextSteps: status === 'COMPLETED' ? undefined : '对照时间节点倒排工期，按月调度。',
  };
}

/** Whether the figure of a task adds up over the year; a rate or a price does not. */
function isCounted({ goal }: TaskEntry): boolean {
  return goal !== undefined && goal.unit !== '%' && goal.unit !== '工作日' && goal.unit !== '微克/立方米';
}

function figureOf(task: TaskEntry, share: number): string | undefined {
  const { goal, done } = task;
  if (goal === undefined) return undefined;
  const digits = Number.isInteger(goal.target) && goal.unit !== '%' ? 0 : 2;
  if (isCounted(task)) return ((goal.target * done * share) / 100).toFixed(digits);
  return (goal.baseline + (goal.target - goal.baseline) * share * Math.min(1, done / 100)).toFixed(digits);
}

function statusOf({ done, fate }: TaskEntry, quarter: Quarter, progress: number): string {
  if (fate !== undefined && quarter.share > 0.5) return fate;
  if (progress < 10) return 'NOT_STARTED';
  if (quarter.share === 1 && done >= 100) return 'COMPLETED';
  return done < 80 && quarter.share > 0.4 ? 'BEHIND' : 'ON_TRACK';
}
