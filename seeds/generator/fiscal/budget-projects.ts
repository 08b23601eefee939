import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { budgetDays, publishedAfter } from './budget-calendar.js';
import { PROJECTS, type ProjectEntry, type ProjectKind } from './project-list.js';
import { withFaults } from './with-faults.js';

export const PROJECT_NAME = ['agency', 'name'];

/** 项目文本: with the budgets of 2019, evaluated after the year. */
export const budgetProjectSeed: DatasetSeed = { dataset: 'budget-projects', records: projectRecords };

export function projectRecords(): readonly SeedRecord[] {
  return withFaults('budget-projects', PROJECT_NAME, PROJECTS.map(projectRecord));
}

/** Whether the unit has evaluated the project; some do so only after its last year. */
export function isEvaluated({ years: [, last] }: ProjectEntry): boolean {
  return last === 2019;
}

/** The share of the year's budget that was spent. */
export function executionOf({ agency, name }: ProjectEntry): number {
  return randomFor('budget project execution', agency, name).integer(880, 1000) / 1000;
}

function projectRecord(project: ProjectEntry, index: number): SeedRecord {
  const { agency, name, kind, years, annual, other = 0 } = project;
  const { repliedOn } = budgetDays('BUDGET', 2019);
  const [first, last] = years;
  const count = last - first + 1;
  const spent = Math.round(annual * executionOf(project) * 100);
  return {
    agency,
    formedOn: repliedOn,
    publishedOn: publishedAfter(repliedOn, 5),
    sourceUrl: `https://example.org/longcheng/budget-projects/2019-${index + 1}`,
    sample: true,
    fiscalYear: 2019,
    projectCode: index % 7 === 6 ? undefined : `211303-2019-${String(index + 101).padStart(5, '0')}`,
    name,
    overview: project.overview,
    basis: project.basis,
    implementer: agency,
    implementationPlan: PLANS[kind],
    implementationPeriod: count === 1 ? '2019年1月至12月' : `${first}年至${last}年`,
    startYear: first,
    endYear: last,
    totalBudget: count === 1 ? String(annual) : String(annual * count),
    annualBudget: String(annual),
    fiscalAppropriation: String(annual - other),
    otherFunds: String(other),
    actualSpend: isEvaluated(project) ? (spent / 100).toFixed(2) : '#NOT_YET_DUE',
    publishedExecution: isEvaluated(project) ? `${(spent / annual).toFixed(1)}%` : '#NOT_YET_DUE',
    performanceGoal: GOALS[kind],
    executionWeight: '10',
    indicatorWeight: '90',
    totalWeight: '100',
    score: isEvaluated(project) ? scoreOf(project) : '#NOT_YET_DUE',
    repliedOn,
  };
}

const PLANS: Readonly<Record<ProjectKind, string>> = {
  WORKS: '一季度完成设计和招标，二季度开工，四季度验收。',
  EQUIPMENT: '上半年完成需求论证和政府采购，下半年安装调试并验收。',
  TRAINING: '按季度制定培训计划，分期分批组织实施，结束后考核。',
  SUBSIDY: '按申报、审核、公示、发放的程序办理，按季拨付。',
  ENVIRONMENT: '先排查建账，再分类整治，年底逐项核验销号。',
  SERVICE: '通过政府采购确定服务单位，按月考核，按季结算。',
};

const GOALS: Readonly<Record<ProjectKind, string>> = {
  WORKS: '按期完成年度工程量，质量合格，改善群众生产生活条件。',
  EQUIPMENT: '按期完成设备购置和系统建设，保障业务稳定运行。',
  TRAINING: '完成年度培训任务，提高参训人员业务能力。',
  SUBSIDY: '补助资金及时足额发放，符合条件的对象应补尽补。',
  ENVIRONMENT: '完成年度治理任务，区域环境质量持续改善。',
  SERVICE: '按合同提供服务，服务质量达标，群众满意。',
};

/** Points for the indicators, from the top of the table down; execution of the budget has the other ten. */
export const INDICATOR_WEIGHTS = [20, 15, 10, 5, 15, 15, 10];

/** Points that the unit gave itself for each indicator. */
export function scoresOf({ agency, name }: ProjectEntry): readonly number[] {
  const random = randomFor('budget project score', agency, name);
  return INDICATOR_WEIGHTS.map((weight) => (random.happens(0.7) ? weight : weight - random.integer(1, 3)));
}

function scoreOf(project: ProjectEntry): string {
  const indicators = scoresOf(project).reduce((sum, score) => sum + score, 0);
  return (indicators + 10 * executionOf(project)).toFixed(2);
}
