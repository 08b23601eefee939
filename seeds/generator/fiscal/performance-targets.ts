import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { budgetDays, publishedAfter } from './budget-calendar.js';
import { INDICATOR_WEIGHTS, isEvaluated, scoresOf } from './budget-projects.js';
import { type IndicatorTemplate, indicatorsOf } from './indicator-templates.js';
import { PROJECTS, type ProjectEntry } from './project-list.js';
import { withFaults } from './with-faults.js';

export const TARGET_NAME = ['project', 'indicator'];

/** 绩效目标: seven indicators of each project. */
export const performanceTargetSeed: DatasetSeed = {
  dataset: 'performance-targets',
  records: () => withFaults('performance-targets', TARGET_NAME, PROJECTS.flatMap(targetRecords)),
};

const SYMBOLS = { AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '=', QUALITATIVE: '' } as const;

function targetRecords(project: ProjectEntry): readonly SeedRecord[] {
  const scores = scoresOf(project);
  return indicatorsOf(project.kind).map((template, index) =>
    targetRecord(project, template, index, scores[index] ?? 0),
  );
}

function targetRecord(project: ProjectEntry, template: IndicatorTemplate, index: number, score: number): SeedRecord {
  const { repliedOn } = budgetDays('BUDGET', 2019);
  const weight = INDICATOR_WEIGHTS[index] ?? 0;
  return {
    agency: project.agency,
    formedOn: repliedOn,
    publishedOn: publishedAfter(repliedOn, 5),
    sample: true,
    project: project.name,
    dimension: template.dimension,
    aspect: template.aspect,
    indicator: template.indicator,
    sequence: index + 1,
    comparison: template.comparison,
    unit: template.unit,
    weight: String(weight),
    ...values(project, template, score < weight),
    score: isEvaluated(project) ? String(score) : '#NOT_YET_DUE',
    deviation: isEvaluated(project) && score < weight ? '实施进度晚于计划，下年度提前启动前期工作。' : undefined,
  };
}

/** Target and result: what was missed falls a little short of it. */
function values(
  project: ProjectEntry,
  { comparison, indicator, target, unit = '' }: IndicatorTemplate,
  isMissed: boolean,
): SeedRecord {
  const evaluated = isEvaluated(project);
  const result = (text: string) => (evaluated ? text : '#NOT_YET_DUE');
  if (typeof target === 'string')
    return {
      targetText: target,
      actualText: result(isMissed ? '基本达到' : '达到'),
      actualValue: result('#NOT_APPLICABLE'),
    };
  const random = randomFor('performance target', project.name, indicator);
  const wanted = random.integer(target[0], target[1]);
  const reached = isMissed
    ? Math.floor(wanted * 0.95)
    : wanted + surplus(comparison, wanted, unit, random.integer(0, 4));
  return {
    targetText: `${SYMBOLS[comparison]}${wanted}${unit}`,
    targetValue: String(wanted),
    actualText: result(`${reached}${unit}`),
    actualValue: result(String(reached)),
  };
}

/** How much better than wanted it came out; a share cannot go above the whole. */
function surplus(comparison: IndicatorTemplate['comparison'], wanted: number, unit: string, more: number): number {
  if (comparison === 'EQUAL') return 0;
  if (comparison === 'AT_MOST') return -Math.min(more, wanted);
  return unit === '%' ? Math.min(more, 100 - wanted) : more;
}
