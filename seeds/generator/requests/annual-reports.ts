import { workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { AGENCIES, GOVERNMENT, NAMED_AGENCIES, TOWNSHIPS } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { FAULTS, isReport } from './deliberate-faults.js';
import { appealCells, countRows, receivedDuring, requestCells, type Slip } from './report-counts.js';
import { disclosureCells } from './report-disclosures.js';
import { requestRecords } from './requests.js';

const OTHER_REPORTERS = ['龙城区住房和城乡建设局', '龙城区民政局', '朝阳市公安局龙城分局'];
const DEPARTMENTS = [
  ...NAMED_AGENCIES.filter(({ kind }) => kind !== 'PARTY_ORGAN').map(({ name }) => name),
  ...OTHER_REPORTERS,
];

/** 年度报告: the departments and the townships for 2019 and 2020, some others, and the government for each year. */
export const annualReportSeed: DatasetSeed = { dataset: 'annual-reports', records: annualReports };

function annualReports(): readonly SeedRecord[] {
  const requests = requestRecords();
  const townships = TOWNSHIPS.map(({ name }) => name);
  const plan: readonly (readonly [year: number, agencies: readonly string[]])[] = [
    [2018, DEPARTMENTS.slice(0, 6)],
    [2019, [...DEPARTMENTS, ...townships]],
    [2020, [...DEPARTMENTS, ...townships.slice(3)]],
    [2021, DEPARTMENTS.slice(0, 4)],
  ];
  return [
    ...[2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => report(GOVERNMENT, year, requests)),
    ...plan.flatMap(([year, agencies]) =>
      agencies.map((agency) =>
        report(
          agency,
          year,
          requests.filter((request) => request.agency === agency),
        ),
      ),
    ),
  ];
}

function report(agency: string, year: number, requests: readonly SeedRecord[]): SeedRecord {
  const publishedOn = publicationDay(agency, year);
  return {
    agency,
    formedOn: publishedOn === undefined ? undefined : workingDayFrom(addDays(publishedOn, -4)).on,
    publishedOn,
    sourceUrl: `https://example.org/longcheng/annual-reports/${year}/${AGENCIES.findIndex(({ name }) => name === agency) + 1}`,
    sample: true,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    reporter: reporterOf(agency),
    form: year < 2019 ? 'BEFORE_2019' : year < 2021 ? 'FORM_2019' : 'FORM_2021',
    overview: `${year}年，本机关按照《中华人民共和国政府信息公开条例》开展工作，及时公开政府信息，依法办理公开申请。`,
    ...(year < 2019 ? oldCells(requests, year) : tables(agency, year, requests)),
    problems: year < 2019 ? undefined : '信息更新不够均衡。下一步将加强培训，按目录逐项核对。',
    ...(year < 2019 ? {} : closing(requests, year)),
  };
}

function reporterOf(agency: string): string {
  if (agency === GOVERNMENT) return 'GOVERNMENT';
  return TOWNSHIPS.some(({ name }) => name === agency) ? 'TOWNSHIP' : 'DEPARTMENT';
}

/** Reports before 2019 were prose: they say how many requests came, and little else. */
function oldCells(requests: readonly SeedRecord[], year: number): SeedRecord {
  const count =
    year === 2018 ? receivedDuring(requests, year).length : randomFor('old reports', String(year)).integer(9, 24);
  return { requestsReceived: count };
}

function tables(agency: string, year: number, requests: readonly SeedRecord[]): SeedRecord {
  const rows = countRows(requests, year, slipsIn(agency, year));
  const cells = requestCells(rows);
  const isEmpty = cells.requestsReceived === 0 && cells.requestsCarriedIn === 0;
  const isWithheld = isReport(FAULTS.unpublishedCarryOver, agency, year);
  return {
    ...disclosureCells(agency, year),
    ...cells,
    ...(isWithheld ? { requestsCarriedOut: '#NOT_PUBLISHED' } : {}),
    ...appealCells(requests, year),
    requestTable: isEmpty ? undefined : rows.filter(({ row }) => !isWithheld || row !== 'CARRIED_OUT'),
  };
}

/** What is wrong with the figures of a report, where a fault means it. */
function slipsIn(agency: string, year: number): readonly Slip[] {
  if (isReport(FAULTS.unbalanced, agency, year)) return [['CARRIED_OUT', 'total', 1]];
  if (isReport(FAULTS.wrongApplicantSum, agency, year)) return [['RECEIVED', 'businesses', 1]];
  if (isReport(FAULTS.wrongOutcomeSum, agency, year)) return [['DISCLOSED', 'total', 1]];
  if (!isReport(FAULTS.wrongCarryOver, agency, year)) return [];
  return ['CARRIED_IN', 'DISCLOSED', 'HANDLED'].flatMap((row): readonly Slip[] => [
    [row, 'naturalPersons', 1],
    [row, 'total', 1],
  ]);
}

function closing(requests: readonly SeedRecord[], year: number): SeedRecord {
  const fees = receivedDuring(requests, year).map(({ feeCharged }) => Number.parseInt(String(feeCharged ?? '0元'), 10));
  return {
    feesCharged: year >= 2021 ? `${fees.reduce((sum, fee) => sum + fee, 0)}元` : '#NOT_APPLICABLE',
    otherMatters: '无其他需要报告的事项。',
  };
}

function publicationDay(agency: string, year: number): string | undefined {
  const { lateReports, lateGovernmentReport, undatedReports } = FAULTS;
  if (undatedReports.some((fault) => isReport(fault, agency, year))) return undefined;
  const late = [...lateReports, lateGovernmentReport].find((fault) => isReport(fault, agency, year));
  if (late !== undefined) return late.publishedOn;
  const random = randomFor('annual reports', agency, String(year));
  const latest = agency === GOVERNMENT || year < 2019 ? addDays(`${year + 1}-03-01`, 20) : `${year + 1}-01-19`;
  return workingDayFrom(addDays(latest, -random.integer(0, 9))).on;
}
