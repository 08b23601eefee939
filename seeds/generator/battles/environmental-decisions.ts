import { addWorkingDays } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { enterpriseCode } from '../enforcement/enterprise-identity.js';
import { enterpriseNamed } from '../enforcement/enterprise-list.js';
import { TRADES } from '../enforcement/trades.js';
import { TOWNSHIPS } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { ENVIRONMENTAL_CASES, type EnvironmentalCase } from './environmental-case-list.js';
import { withFaults } from './with-faults.js';

const AGENCY = '龙城区生态环境局';

/** 环评与排污许可: assessments and permits of the businesses of the sample. */
export const environmentalDecisionSeed: DatasetSeed = {
  dataset: 'environmental-decisions',
  records: () => withFaults(FAULTS.environmentalDecisions, ['documentNumber'], ENVIRONMENTAL_CASES.map(decisionRecord)),
};

function decisionRecord(entry: EnvironmentalCase, index: number): SeedRecord {
  const random = randomFor('environmental decisions', entry.enterprise, entry.project, entry.kind);
  const business = enterpriseNamed(entry.enterprise);
  const township = random.pick(TOWNSHIPS);
  return {
    agency: AGENCY,
    sample: true,
    documentNumber: `${prefixOf(entry)}〔${entry.acceptedOn.slice(0, 4)}〕${index + 3}号`,
    title: titleOf(entry),
    kind: entry.kind,
    stage: entry.stage,
    projectName: entry.project,
    applicantName: entry.enterprise,
    applicantCreditCode: enterpriseCode(business),
    enterprise: enterpriseCode(business),
    industryCode: TRADES[business.trade].code,
    industryEdition: 'GB/T 4754-2017',
    division: township.division,
    location: `朝阳市龙城区${township.shortNames[0] ?? ''}示例路`,
    ...daysOf(entry, random),
    ...(entry.kind.startsWith('EIA') ? assessmentCells(index) : permitCells(entry, random)),
  };
}

function prefixOf({ kind, stage }: EnvironmentalCase): string {
  if (stage === 'ACCEPTED') return '朝龙环受示';
  if (stage === 'PROPOSED') return '朝龙环拟示';
  if (kind.startsWith('EIA')) return '朝龙环审示';
  return kind === 'SOLID_WASTE_ACCEPTANCE' ? '朝龙环验示' : '朝龙环许示';
}

function titleOf({ kind, stage, project, enterprise, outcome }: EnvironmentalCase): string {
  const document = kind === 'EIA_REPORT' ? '环境影响报告书' : '环境影响报告表';
  if (stage === 'ACCEPTED') return `关于受理${project}${document}的公示`;
  if (stage === 'PROPOSED') return `关于拟批准${project}${document}的公示`;
  if (kind.startsWith('EIA')) return `关于${project}${document}的${outcome === 'APPROVED' ? '批复' : '决定'}`;
  if (kind === 'SOLID_WASTE_ACCEPTANCE') return `关于${project}竣工环保验收的意见`;
  return `关于${enterprise}排污许可证${PERMIT_ACTS[kind] ?? ''}的决定`;
}

const PERMIT_ACTS: Readonly<Record<string, string>> = {
  DISCHARGE_PERMIT: '核发',
  DISCHARGE_PERMIT_CHANGE: '变更',
  DISCHARGE_PERMIT_RENEWAL: '延续',
  DISCHARGE_PERMIT_END: '注销',
};

function workingDaysAfter(day: string, count: number): string {
  return addWorkingDays(day, count).on;
}

/** A permit is decided within 20 working days, an assessment within 30 or 60 days; the page follows within seven working days. */
function daysOf({ kind, stage, acceptedOn, outcome }: EnvironmentalCase, random: Random): SeedRecord {
  const isAssessment = kind.startsWith('EIA');
  const proposedOn = isAssessment ? workingDaysAfter(acceptedOn, random.integer(6, 9)) : '#NOT_APPLICABLE';
  if (stage === 'ACCEPTED') return { acceptedOn, formedOn: acceptedOn, publishedOn: workingDaysAfter(acceptedOn, 1) };
  if (stage === 'PROPOSED')
    return { acceptedOn, proposedOn, formedOn: proposedOn, publishedOn: workingDaysAfter(proposedOn, 1) };
  const decidedOn = workingDaysAfter(acceptedOn, isAssessment ? random.integer(13, 17) : random.integer(8, 18));
  const publishedOn = workingDaysAfter(decidedOn, random.integer(1, 6));
  return { acceptedOn, proposedOn, decidedOn, formedOn: decidedOn, publishedOn, outcome };
}

function assessmentCells(index: number): SeedRecord {
  return {
    assessor: index % 2 === 0 ? '示例环境工程咨询有限公司' : '示例生态环境技术有限公司',
    effects: '施工期扬尘、噪声，运营期废气、废水和固体废物；采取密闭、除尘、隔声和分类处置措施后，可达标排放。',
    publicParticipation: '按规定公示两次，公示期间未收到反对意见。',
    fullTextUrl: `https://example.org/longcheng/eia/${index + 1}.pdf`,
  };
}

const POLLUTANTS: Readonly<Record<string, readonly string[]>> = {
  WATER: ['化学需氧量', '氨氮'],
  AIR: ['颗粒物', '二氧化硫', '氮氧化物'],
  SOIL: ['重金属'],
  NOISE: ['厂界噪声'],
  OTHER: ['危险废物'],
};

function permitCells({ kind, enterprise, acceptedOn, outcome }: EnvironmentalCase, random: Random): SeedRecord {
  if (outcome !== 'APPROVED' || kind === 'SOLID_WASTE_ACCEPTANCE') return { permitNumber: '#NOT_APPLICABLE' };
  const categories = [
    random.pick(['WATER', 'AIR']),
    ...(random.happens(0.5) ? [random.pick(['SOIL', 'NOISE', 'OTHER'])] : []),
  ];
  const validFromOn = addDays(acceptedOn, 30);
  // The first permit of a plant is for three years, those that follow for five (排污许可管理办法（试行）第二十九条).
  const years = kind === 'DISCHARGE_PERMIT' ? 3 : 5;
  const isEnded = kind === 'DISCHARGE_PERMIT_END';
  return {
    permitNumber: `${enterpriseCode(enterpriseNamed(enterprise))}001P`,
    validFromOn: isEnded ? '#NOT_APPLICABLE' : validFromOn,
    validToOn: isEnded
      ? '#NOT_APPLICABLE'
      : addDays(`${Number(validFromOn.slice(0, 4)) + years}${validFromOn.slice(4)}`, -1),
    pollutants: categories.flatMap((category) => POLLUTANTS[category] ?? []),
    keyPolluterYear: random.happens(0.6) ? 2019 : undefined,
    keyPolluterCategories: categories,
  };
}
