import { addDays, weekdayFrom } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { envelope } from './envelope.js';
import { noticeFrom } from './notice.js';
import { projectNumberOf, RELIEF_GRANTS } from './relief-fund-list.js';
import { RELIEF_PROJECTS, type ReliefProjectEntry } from './relief-project-list.js';
import { townshipCode, townshipOffice } from './townships.js';
import { withFaults } from './with-faults.js';

/** 扶贫项目: the store of projects of three years. Households and persons are counts; nobody is named. */
export const reliefProjectSeed: DatasetSeed = {
  dataset: 'relief-projects',
  records: () => withFaults(FAULTS.reliefProjects, ['name'], RELIEF_PROJECTS.map(projectRecord)),
};

function projectRecord(project: ReliefProjectEntry): SeedRecord {
  const random = randomFor('relief projects', project.name);
  const plannedOn = weekdayFrom(`${project.year}-03-${String(random.integer(4, 22)).padStart(2, '0')}`);
  return {
    ...envelope(project.agency, 'relief-projects', project.name, plannedOn),
    projectNumber: projectNumberOf(project),
    planYear: project.year,
    name: project.name,
    kind: project.kind,
    division: townshipCode(project.township),
    implementer: townshipOffice(project.township),
    content: CONTENTS[project.kind] ?? '按批复的实施方案组织实施。',
    ...moneyCells(project, random),
    ...beneficiaries(project, random),
    linkage: '村集体与建档立卡户签订协议，收益按年度分配，分配方案在村公示栏公示。',
    ...courseCells(project, plannedOn, random),
    status: project.status,
  };
}

const CONTENTS: Readonly<Record<string, string>> = {
  INDUSTRY: '建设生产设施并购置配套设备，产权归村集体。',
  EMPLOYMENT: '开展技能培训，吸纳贫困劳动力就近就业。',
  VILLAGE_INFRASTRUCTURE: '硬化村组道路，修建排水边沟和桥涵。',
  LIVING_CONDITIONS: '更新输水管网和净化设备，改造户用厕所。',
  HOUSING: '对经鉴定的C级、D级危房进行维修加固或重建。',
  EDUCATION: '按学段发放生活补助，免除相关费用。',
  HEALTH: '为建档立卡人口提供签约服务和补充医疗保障。',
};

function moneyCells(project: ReliefProjectEntry, random: Random): SeedRecord {
  const [central, province, city, county, sectors, donors, own] = project.money;
  const planned = project.money.reduce((sum, part) => sum + part, 0);
  const grants = RELIEF_GRANTS.filter((grant) => grant.project === project);
  const hasMoney = project.status !== 'PLANNED' && project.status !== 'CANCELLED';
  const allocated = hasMoney ? planned - own : 0;
  const spent = project.status === 'UNDER_WAY' ? allocated * 0.55 : allocated * random.pick([1, 1, 0.98, 0.96]);
  return {
    plannedInvestment: String(planned),
    centralFunds: String(central),
    provincialFunds: String(province),
    cityFunds: String(city),
    countyFunds: String(county),
    otherPublicFunds: String(sectors),
    socialFunds: String(donors),
    ownFunds: String(own),
    funds: grants.length === 0 ? undefined : grants.map(({ fund }) => fund.title),
    sources:
      grants.length === 0
        ? undefined
        : grants.map(({ fund, amount }) => ({ fund: fund.title, title: fund.title, amount: `${amount}万元` })),
    allocatedAmount: String(allocated),
    actualSpend: spent.toFixed(2),
  };
}

/** Counts from five up: smaller ones would tell who they are. */
function beneficiaries({ households, kind }: ReliefProjectEntry, random: Random): SeedRecord {
  if (households === 0) return { beneficiaryHouseholds: '#NOT_APPLICABLE', beneficiaryPersons: '#NOT_APPLICABLE' };
  const persons = Math.round(households * (1.8 + random.integer(0, 60) / 100));
  return {
    beneficiaryHouseholds: households,
    beneficiaryPersons: persons,
    expectedBenefit:
      kind === 'INDUSTRY' ? `带动${households}户贫困户户均年增收1000元以上。` : `受益贫困户${households}户。`,
    targets: [{ indicator: '受益贫困户数', target: `${households}户`, actual: `${households}户` }],
  };
}

function courseCells(project: ReliefProjectEntry, plannedOn: string, random: Random): SeedRecord {
  const plan = noticeFrom(plannedOn, random);
  const startedOn = weekdayFrom(addDays(plan.to, random.integer(10, 30)));
  const plannedEndOn = `${project.year}-11-30`;
  const notices = { planNoticeFromOn: plan.from, planNoticeToOn: plan.to, plannedEndOn };
  if (project.status === 'PLANNED' || project.status === 'CANCELLED') return notices;
  if (project.status === 'UNDER_WAY') return { ...notices, startedOn };
  const endedOn = weekdayFrom(addDays(startedOn, random.integer(60, 150)));
  const completion = noticeFrom(endedOn, random);
  return {
    ...notices,
    startedOn,
    endedOn,
    completionNoticeFromOn: completion.from,
    completionNoticeToOn: completion.to,
  };
}
