import { envelope } from '../battles/envelope.js';
import { withFaults } from '../battles/with-faults.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { documentKeyNumbered } from '../documents/document-list/all-documents.js';
import { FAULTS } from './deliberate-faults.js';
import { KEY_TASKS, type TaskEntry } from './task-list.js';

/** 重点任务: the report of 2019, a campaign of that year, and the report of 2020. */
export const keyTaskSeed: DatasetSeed = {
  dataset: 'key-tasks',
  records: () => withFaults(FAULTS.keyTasks, ['title'], KEY_TASKS.map(taskRecord)),
};

function taskRecord({ plan, number, title, kind, lead, support, dueOn, goal }: TaskEntry): SeedRecord {
  return {
    ...envelope(plan.agency, 'key-tasks', plan.title, plan.formedOn),
    sourceDocument: plan.number === undefined ? undefined : documentKeyNumbered(plan.number),
    sourceTitle: plan.title,
    sourceNumber: plan.number,
    planYear: plan.year,
    taskNumber: number,
    title,
    content: contentOf(title, goal),
    kind,
    leadAgencies: [lead],
    supportingAgencies: support,
    dueOn: dueOn ?? `${plan.year}-12-31`,
    indicator: goal?.indicator,
    baseline: goal?.baseline.toString(),
    target: goal?.target.toString(),
    unit: goal?.unit,
    direction: goal?.direction,
  };
}

function contentOf(title: string, goal: TaskEntry['goal']): string {
  if (goal === undefined) return `${title}：按计划节点推进，年底前完成年度任务。`;
  const words = { UP: '提高到', DOWN: '下降到', AT_LEAST: '不低于', AT_MOST: '不高于' } as const;
  return `${title}：${words[goal.direction]}${goal.target}${goal.unit}（上年${goal.baseline}${goal.unit}）。`;
}
