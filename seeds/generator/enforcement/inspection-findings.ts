import type { Random } from '../random.js';
import type { TaskEntry } from './task-list.js';

/** What was found at one subject, and what is done about it. */
export interface Finding {
  readonly outcome: string;
  readonly problems?: string;
  readonly disposal: readonly string[];
}

const CLEAR: Readonly<Record<string, Finding>> = {
  NATIONAL_2019: { outcome: 'NO_PROBLEM', disposal: ['NONE'] },
  PROVINCIAL: { outcome: 'NO_VIOLATION', disposal: ['NONE'] },
};

const DISCLOSURE: readonly Finding[] = [
  {
    outcome: 'NOT_DISCLOSED',
    problems: '未在规定期限内公示股权变更信息。',
    disposal: ['ABNORMAL_LIST', 'CORRECTION'],
  },
  { outcome: 'UNREACHABLE', problems: '两次邮寄专用信函均无人签收。', disposal: ['ABNORMAL_LIST'] },
  {
    outcome: 'FALSE_DISCLOSURE',
    problems: '年度报告填报的从业人数与社会保险缴费记录不一致。',
    disposal: ['ABNORMAL_LIST', 'CORRECTION'],
  },
  { outcome: 'CORRECTION_ORDERED', problems: '未在住所标明名称。', disposal: ['CORRECTION'] },
];

const FIELD: readonly Finding[] = [
  { outcome: 'CORRECTION_ORDERED', problems: '台账记录不完整，部分批次缺少经办人签字。', disposal: ['CORRECTION'] },
  { outcome: 'PENDING', problems: '涉嫌违法，证据已先行登记保存。', disposal: ['CASE_FILED'] },
  {
    outcome: 'CORRECTION_ORDERED',
    problems: '现场管理制度未上墙，人员培训记录缺失。',
    disposal: ['GUIDANCE', 'CORRECTION'],
  },
  { outcome: 'PENDING', problems: '现场检查发现涉嫌违法行为，需进一步调查。', disposal: ['CASE_FILED', 'FOLLOW_UP'] },
  { outcome: 'NO_SUCH_ACTIVITY', disposal: ['NONE'] },
  { outcome: 'CORRECTION_ORDERED', problems: '未按规定公示收费标准。', disposal: ['CORRECTION', 'FOLLOW_UP'] },
  { outcome: 'REFUSED', problems: '拒绝提供有关材料，经书面催告仍不配合。', disposal: ['ABNORMAL_LIST', 'CASE_FILED'] },
  {
    outcome: 'CORRECTION_ORDERED',
    problems: '涉及其他部门职责的问题一并告知。',
    disposal: ['CORRECTION', 'TRANSFERRED'],
  },
];

const PROVINCIAL: readonly Finding[] = [
  { outcome: 'REGISTRATION_VIOLATION', problems: '登记事项变更未办理变更登记。', disposal: ['CORRECTION'] },
  { outcome: 'NOT_FOUND', problems: '登记住所查无此企业。', disposal: ['ABNORMAL_LIST'] },
  { outcome: 'FOOD_DRUG_VIOLATION', problems: '未查验供货者许可证。', disposal: ['CORRECTION'] },
  { outcome: 'CLOSED', disposal: ['NONE'] },
  { outcome: 'QUALITY_VIOLATION', problems: '计量器具超过检定周期。', disposal: ['CORRECTION'] },
  { outcome: 'MOVED_OUT', disposal: ['NONE'] },
  { outcome: 'OTHER_VIOLATION', problems: '未落实危险废物管理台账。', disposal: ['TRANSFERRED'] },
  { outcome: 'DEREGISTERED', disposal: ['NONE'] },
  { outcome: 'LICENCE_REVOKED', disposal: ['NONE'] },
  { outcome: 'ANNULLED', disposal: ['NONE'] },
];

export function schemeOf({ startOn }: TaskEntry): 'NATIONAL_2019' | 'PROVINCIAL' {
  return startOn < '2019-01-01' ? 'PROVINCIAL' : 'NATIONAL_2019';
}

/**
 * Findings for the rows of a task, one after another: a third or more with a problem, and those in turn from the list
 * that fits the task, so that every outcome occurs.
 */
export function findingsFor(task: TaskEntry, random: Random): () => Finding {
  const scheme = schemeOf(task);
  const problems = problemsOf(task);
  let turn = random.integer(0, problems.length - 1);
  return () => {
    const clear = CLEAR[scheme];
    const problem = problems[turn % problems.length];
    if (clear === undefined || problem === undefined) throw new RangeError('There are no findings for the task.');
    if (random.happens(problems === FIELD ? 0.66 : problems === DISCLOSURE ? 0.42 : 0.3)) return clear;
    turn += 1;
    return problem;
  };
}

function problemsOf(task: TaskEntry): readonly Finding[] {
  if (schemeOf(task) === 'PROVINCIAL') return PROVINCIAL;
  return /年度报告|登记事项/.test(task.name) ? DISCLOSURE : FIELD;
}
