import { envelope } from '../battles/envelope.js';
import { townshipCode } from '../battles/townships.js';
import { withFaults } from '../battles/with-faults.js';
import { addDays, weekdayFrom } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { constructionPermitOf, licenceKey } from '../enforcement/licence-cases.js';
import { randomFor } from '../random.js';
import { permitDay } from './construction-permits.js';
import { FAULTS } from './deliberate-faults.js';
import { PROJECTS, type ProjectEntry } from './project-list.js';

/** 重大建设项目: works of the government and of enterprises, as they stood when the list of the year was made. */
export const majorProjectSeed: DatasetSeed = {
  dataset: 'major-projects',
  records: () => withFaults(FAULTS.majorProjects, ['name'], PROJECTS.map(projectRecord)),
};

function projectRecord(project: ProjectEntry): SeedRecord {
  const approvedOn = approvalDay(project);
  const plannedCompletionOn = addDays(project.startedOn ?? addDays(approvedOn, 300), project.total > 8000 ? 760 : 480);
  return {
    ...envelope(project.agency, 'major-projects', project.name, listedOn(project)),
    projectCode: project.code,
    name: project.name,
    mode: project.mode,
    field: project.field,
    division: townshipCode(project.township),
    location: `龙城区${project.township}`,
    ownerName: project.owner,
    phone: `0421-000-${String(randomFor('project phone', project.code).integer(1000, 9999))}`,
    content: project.content,
    ...moneyCells(project),
    status: project.status,
    progress: progressOf(project),
    startedOn: project.startedOn ?? absence(project),
    plannedCompletionOn: project.status === 'CANCELLED' ? '#NOT_APPLICABLE' : plannedCompletionOn,
    completedOn: project.completedOn ?? absence(project),
    licences: licencesOf(project),
    approvals: approvalsOf(project, approvedOn),
    contracts: contractsOf(project),
    milestones: milestonesOf(project, approvedOn, plannedCompletionOn),
    designChanges: designChangesOf(project),
    supervisionFindings: project.startedOn === undefined ? undefined : '监督检查未发现影响结构安全的问题。',
  };
}

/** The list of the year is made in December, or after the project was completed. */
function listedOn({ code, completedOn }: ProjectEntry): string {
  if (completedOn !== undefined && completedOn > '2019') return weekdayFrom(addDays(completedOn, 6));
  return code.startsWith('2020') ? '2020-12-07' : '2019-12-09';
}

function absence({ status }: ProjectEntry): SeedCell {
  return status === 'CANCELLED' ? '#NOT_APPLICABLE' : '#NOT_YET_DUE';
}

function approvalDay({ code, startedOn }: ProjectEntry): string {
  return weekdayFrom(startedOn === undefined ? `${code.slice(0, 4)}-09-10` : addDays(startedOn, -120));
}

function moneyCells({ total, realised, mode, status, name }: ProjectEntry): SeedRecord {
  const inAll = Math.round(total * realised);
  const random = randomFor('project money', name);
  const thisYear = status === 'COMPLETED' ? Math.round(inAll * 0.3) : Math.round(inAll * 0.7);
  return {
    totalInvestment: String(total),
    fundingSource:
      mode === 'APPROVAL' ? random.pick(['政府债券和区级财政资金', '上级补助和区级财政资金']) : '企业自筹和银行贷款',
    plannedThisYear: String(Math.round(thisYear * 1.1)),
    realisedThisYear: String(thisYear),
    realisedInAll: String(inAll),
  };
}

function progressOf({ status, realised }: ProjectEntry): string {
  switch (status) {
    case 'PREPARING':
      return '正在办理前期手续。';
    case 'COMPLETED':
      return '已竣工验收并交付使用。';
    case 'SUSPENDED':
      return '因设计调整暂停施工。';
    case 'CANCELLED':
      return '投资方撤回，项目取消。';
    case 'UNDER_CONSTRUCTION':
      return realised > 0.6 ? '主体工程完工，正在进行附属工程施工。' : '正在进行主体工程施工。';
  }
}

function licencesOf(project: ProjectEntry): SeedCell {
  const permit = constructionPermitOf(project.owner, permitDay(project));
  return permit === undefined ? undefined : [licenceKey(permit)];
}

function approvalsOf(project: ProjectEntry, approvedOn: string): SeedCell {
  const { code, mode, owner } = project;
  const year = approvedOn.slice(0, 4);
  const serial = Number(code.slice(-3));
  const first = { APPROVAL: 'FEASIBILITY', VERIFICATION: 'VERIFICATION', FILING: 'FILING' }[mode];
  const approvals = [
    { kind: first, approver: '龙城区发展和改革局', documentNumber: `朝龙发改示审〔${year}〕${serial}号`, approvedOn },
    {
      kind: 'EIA',
      approver: '龙城区生态环境局',
      documentNumber: `朝龙环审示〔${year}〕${serial}号`,
      approvedOn: weekdayFrom(addDays(approvedOn, 40)),
    },
  ];
  const permittedOn = permitDay(project);
  if (permittedOn === undefined) return approvals;
  const permit = {
    kind: 'CONSTRUCTION_PERMIT',
    approver: '龙城区住房和城乡建设局',
    documentNumber:
      constructionPermitOf(owner, permittedOn)?.decisionNumber ?? `施示${code.slice(5, 11)}${year}${serial}`,
    approvedOn: permittedOn,
  };
  return [...approvals, permit];
}

function contractsOf({ startedOn, total, code }: ProjectEntry): SeedCell {
  if (startedOn === undefined) return undefined;
  const random = randomFor('contracts', code);
  const signedOn = weekdayFrom(addDays(startedOn, -25));
  return [
    { kind: 'DESIGN', contractor: '示例辽西设计院有限公司', amount: `${Math.round(total * 0.02)}万元`, signedOn },
    {
      kind: 'CONSTRUCTION',
      contractor: random.pick(['示例朝建建筑工程有限公司', '示例凌河建设集团有限公司', '示例天工市政工程有限公司']),
      amount: `${Math.round(total * 0.74)}万元`,
      signedOn,
    },
    {
      kind: 'SUPERVISION',
      contractor: '示例正达工程监理有限公司',
      amount: `${Math.round(total * 0.012)}万元`,
      signedOn,
    },
  ];
}

function milestonesOf({ startedOn, completedOn, status }: ProjectEntry, approvedOn: string, planned: string): SeedCell {
  if (status === 'CANCELLED') return [{ kind: 'APPROVED', reachedOn: approvedOn }];
  return [
    { kind: 'APPROVED', reachedOn: approvedOn },
    ...(startedOn === undefined
      ? []
      : [
          { kind: 'TENDERED', reachedOn: weekdayFrom(addDays(startedOn, -32)) },
          { kind: 'STARTED', plannedOn: startedOn, reachedOn: startedOn },
        ]),
    completedOn === undefined
      ? { kind: 'ACCEPTED', plannedOn: planned }
      : { kind: 'ACCEPTED', plannedOn: planned, reachedOn: completedOn },
  ];
}

function designChangesOf({ status, code }: ProjectEntry): SeedCell {
  if (status !== 'SUSPENDED') return undefined;
  return [
    {
      content: '管廊断面由单舱调整为双舱。',
      reason: '新增燃气管线入廊。',
      documentNumber: `朝龙发改示审〔2019〕${Number(code.slice(-3))}号`,
      approvedOn: '2019-11-05',
    },
  ];
}
