import type { SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';

/** What an agency decides in a year, roughly; an agency that is not named decides nothing. */
const DECISIONS: Readonly<
  Record<string, { readonly licences?: number; readonly penalties?: number; readonly compulsions?: number }>
> = {
  龙城区市场监督管理局: { licences: 640, penalties: 86, compulsions: 12 },
  龙城区自然资源局: { licences: 58, penalties: 14 },
  龙城区生态环境局: { licences: 33, penalties: 21, compulsions: 3 },
  龙城区住房和城乡建设局: { licences: 72, penalties: 9 },
  龙城区卫生健康局: { licences: 45, penalties: 18 },
  龙城区营商环境建设局: { licences: 310 },
  龙城区教育局: { licences: 12 },
  龙城区民政局: { licences: 15 },
  龙城区农业农村局: { licences: 27, penalties: 6 },
  龙城区人力资源和社会保障局: { licences: 11, penalties: 3 },
  朝阳市公安局龙城分局: { licences: 24 },
};

/** 表二: documents, decisions, charges and procurement, as the form of the year asks for them. */
export function disclosureCells(agency: string, year: number): SeedRecord {
  const { licences = 0, penalties = 0, compulsions = 0 } = DECISIONS[agency] ?? {};
  const random = randomFor('report disclosures', agency, String(year));
  const vary = (count: number) =>
    count === 0 ? 0 : Math.max(1, count + random.integer(-Math.ceil(count / 5), Math.ceil(count / 5)));
  const decisions = {
    licenceDecisions: vary(licences),
    penaltyDecisions: vary(penalties),
    compulsionDecisions: vary(compulsions),
  };
  return year >= 2021
    ? { ...documentsSince2021(agency, year), ...decisions, chargesCollected: `${random.integer(0, 400) / 10}万元` }
    : {
        ...documentsBefore2021(agency, year),
        ...decisions,
        ...formOf2019(licences, penalties, compulsions, agency, year),
      };
}

function formOf2019(
  licences: number,
  penalties: number,
  compulsions: number,
  agency: string,
  year: number,
): SeedRecord {
  const random = randomFor('report items', agency, String(year));
  const items = (decisions: number) => (decisions === 0 ? 0 : Math.ceil(decisions / 12) + 2);
  const projects = random.integer(0, 9);
  return {
    otherServiceDecisions: random.integer(0, 30),
    itemCounts: [
      { kind: 'LICENCE', previousYear: items(licences), change: licences === 0 ? 0 : random.integer(-2, 1) },
      { kind: 'OTHER_SERVICE', previousYear: random.integer(3, 20), change: random.integer(-1, 2) },
      { kind: 'PENALTY', previousYear: items(penalties), change: 0 },
      { kind: 'COMPULSION', previousYear: items(compulsions), change: 0 },
      { kind: 'CHARGE', previousYear: random.integer(0, 2), change: 0 },
    ],
    procurementProjects: projects,
    procurementAmount: `${(projects * random.integer(80, 450)) / 10}万元`,
  };
}

function issuedIn(agency: string, year: number): number {
  return randomFor('normative documents', agency, String(year)).integer(0, 3);
}

/** Before 2021 none was repealed, or nobody asked. */
function documentsBefore2021(agency: string, year: number): SeedRecord {
  const issued = issuedIn(agency, year);
  return {
    rulesIssued: 0,
    rulesNewlyDisclosed: 0,
    rulesInForce: 0,
    normativesIssued: issued,
    normativesNewlyDisclosed: issued,
    normativesInForce: inForceAfter(agency, year),
  };
}

function documentsSince2021(agency: string, year: number): SeedRecord {
  const normativesRepealed = randomFor('normative documents', agency).integer(0, 1);
  return {
    rulesIssued: 0,
    rulesRepealed: 0,
    rulesInForce: 0,
    normativesIssued: issuedIn(agency, year),
    normativesRepealed,
    normativesInForce: inForceAfter(agency, year) - normativesRepealed,
  };
}

function inForceAfter(agency: string, year: number): number {
  const before = randomFor('normative documents', agency).integer(1, 12);
  const years = Array.from({ length: Math.max(0, year - 2018) }, (_, index) => 2019 + index);
  return years.reduce((sum, each) => sum + issuedIn(agency, each), before);
}
