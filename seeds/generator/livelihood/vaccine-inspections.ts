import { workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { DRUG_AGENCY } from './drug-recalls.js';
import { envelope, workday } from './envelope.js';
import { HEALTH_AGENCY } from './health-facilities.js';

type SubjectEntry = readonly [name: string, kind: string, agency: string];

const SUBJECTS: readonly SubjectEntry[] = [
  ['龙城区示例疾病预防控制中心', 'CDC', HEALTH_AGENCY],
  ['龙城区示例新华街道社区卫生服务中心', 'VACCINATION_UNIT', HEALTH_AGENCY],
  ['龙城区示例海龙街道社区卫生服务中心', 'VACCINATION_UNIT', HEALTH_AGENCY],
  ['龙城区示例大平房镇中心卫生院', 'VACCINATION_UNIT', HEALTH_AGENCY],
  ['示例冷链物流有限公司', 'DISTRIBUTOR', DRUG_AGENCY],
  ['龙城区（汇总）', 'DISTRICT', HEALTH_AGENCY],
];

const QUARTERS = [2018, 2019].flatMap((year) =>
  ['一', '二', '三', '四'].map((number, index) => ({
    name: `${year}年第${number}季度`,
    from: `${year}-${['01-01', '04-01', '07-01', '10-01'][index]}`,
    to: `${year}-${['03-31', '06-30', '09-30', '12-31'][index]}`,
  })),
);

type Quarter = (typeof QUARTERS)[number];

/** 疫苗监管: each subject in each quarter of two years. */
export const vaccineInspectionSeed: DatasetSeed = {
  dataset: 'vaccine-inspections',
  records: () => QUARTERS.flatMap((quarter) => SUBJECTS.map((subject) => inspectionRecord(quarter, subject))),
};

function inspectionRecord(quarter: Quarter, [subject, subjectKind, agency]: SubjectEntry): SeedRecord {
  const title = `${quarter.name}${subject}疫苗监督检查`;
  const random = randomFor('vaccine inspection', title);
  const isWhole = subjectKind === 'DISTRICT';
  const inspectedOn = isWhole ? undefined : workingDayFrom(addDays(quarter.from, random.integer(12, 70))).on;
  const formedOn = inspectedOn === undefined ? workday(quarter.to, 6) : workday(inspectedOn, random.integer(1, 4));
  const lots = isWhole ? random.integer(120, 180) : random.integer(4, 24);
  return {
    ...envelope({ dataset: 'vaccine-inspections', name: title, agency, formedOn }),
    title,
    period: quarter.name,
    periodFromOn: quarter.from,
    periodToOn: quarter.to,
    subject,
    subjectKind,
    inspectedOn: inspectedOn ?? '#NOT_APPLICABLE',
    inspections: isWhole ? random.integer(14, 22) : random.integer(1, 2),
    content: contentOf(subjectKind).join(';'),
    lots,
    lotReleaseNumbers: isWhole ? '#NOT_APPLICABLE' : lotNumbers(quarter.from.slice(0, 4), random).join(';'),
    ...findings(isWhole, random),
    ...reactions(subjectKind, random),
  };
}

function contentOf(kind: string): readonly string[] {
  if (kind === 'DISTRIBUTOR') return ['冷藏运输温度记录', '冷链设备校准', '交接单据'];
  if (kind === 'CDC') return ['采购计划', '储存温度记录', '批签发证明核验', '分发台账'];
  return ['储存温度记录', '预检告知', '“三查七对”', '过期疫苗处置', '接种信息登记'];
}

function lotNumbers(year: string, random: Random): readonly string[] {
  return [1, 2].map(() => `批签示检${year}${random.integer(1, 9999).toString().padStart(4, '0')}`);
}

function findings(isWhole: boolean, random: Random): Readonly<Record<string, SeedCell>> {
  if (isWhole) {
    const problemsFound = random.integer(4, 12);
    return {
      result: '#NOT_APPLICABLE',
      problemsFound,
      problems: '主要为温度记录不及时、出入库台账登记不完整，均已责令整改。',
      problemsRectified: problemsFound - random.integer(0, 2),
      casesFiled: random.integer(0, 1),
    };
  }
  const result = random.pick(['PASSED', 'PASSED', 'PASSED', 'CORRECTED', 'CORRECTED', 'TO_RECTIFY', 'CASE_FILED']);
  if (result === 'PASSED')
    return { result, problemsFound: 0, problems: undefined, problemsRectified: 0, casesFiled: 0 };
  const problemsFound = random.integer(1, 3);
  return {
    result,
    problemsFound,
    problems: random.pick([
      '个别时段温度记录间隔超过规定，已补充说明并校准设备。',
      '出入库登记与实物核对单签字不全，要求规范登记。',
      '过期疫苗未单独存放标识，已隔离封存并按规定上报。',
    ]),
    problemsRectified: result === 'TO_RECTIFY' ? '#NOT_YET_DUE' : problemsFound,
    casesFiled: result === 'CASE_FILED' ? 1 : 0,
  };
}

/** Reactions of people are counted for the district and its centre only, and withheld where they are 1 to 4. */
function reactions(kind: string, random: Random): Readonly<Record<string, SeedCell>> {
  if (kind !== 'DISTRICT') return { reactionReports: '#NOT_APPLICABLE', abnormalReactions: '#NOT_APPLICABLE' };
  return { reactionReports: random.integer(6, 18), abnormalReactions: smallCell(random.integer(0, 3)) };
}

function smallCell(count: number): SeedCell {
  return count >= 1 && count <= 4 ? '#WITHHELD_PRIVACY' : count;
}
