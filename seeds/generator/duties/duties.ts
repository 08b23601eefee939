import { CLAUSES } from '../../../src/catalog/clause.js';
import type { Value } from '../../../src/catalog/value.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { GOVERNMENT_OFFICE, NAMED_AGENCIES } from '../organisation/agency-list.js';
import type { Charged, ClauseSheet, ParagraphSheet } from './clause-sheet.js';
import { EXECUTION_CLAUSES } from './execution-clauses.js';
import { FIELD_CLAUSES } from './field-clauses.js';
import { SERVICE_CLAUSES } from './service-clauses.js';
import { SUPPORT_CLAUSES } from './support-clauses.js';
import { SYSTEM_CLAUSES } from './system-clauses.js';

/** 公开任务: the 22 clauses of 龙城区2019年政务公开工作要点. Facts, not sample. */
export const dutySeed: DatasetSeed = {
  dataset: 'duties',
  records: () => ALL_CLAUSES.map(({ clause, chapter }, index) => dutyRecord(clause, chapter, index + 1)),
};

const CHAPTERS: readonly { readonly title: string; readonly clauses: readonly ClauseSheet[] }[] = [
  { title: '一、强化政务公开制度建设', clauses: SYSTEM_CLAUSES },
  { title: '二、推进决策执行结果公开', clauses: EXECUTION_CLAUSES },
  { title: '三、强化重点领域信息公开', clauses: FIELD_CLAUSES },
  { title: '四、深入推进政务服务工作', clauses: SERVICE_CLAUSES },
  { title: '五、强化组织保障', clauses: SUPPORT_CLAUSES },
];

const ALL_CLAUSES = CHAPTERS.flatMap(({ title, clauses }) => clauses.map((clause) => ({ clause, chapter: title })));

function dutyRecord(clause: ClauseSheet, chapter: string, position: number): SeedRecord {
  const { paragraphs } = clause;
  return {
    agency: GOVERNMENT_OFFICE,
    // Signed on 18 September; the page that carries it is dated 22 October, the 21st working day after.
    formedOn: '2019-09-18',
    publishedOn: '2019-10-22',
    sample: false,
    planYear: 2019,
    clausePath: clausePath(clause.code),
    clauseCode: clause.code,
    position,
    title: clause.title,
    chapter,
    summary: clause.summary,
    leadAgencies: fullNames(paragraphs.flatMap(({ lead, responsible }) => [...(lead ?? []), ...named(responsible)])),
    supportingAgencies: fullNames(paragraphs.flatMap(({ support }) => named(support))),
    assignments: paragraphs.flatMap((paragraph, index) => assignments(paragraph, index + 1)),
    datasets: clause.datasets,
  };
}

function clausePath(code: string): string {
  const entry = Object.entries(CLAUSES).find(([name]) => name === code);
  if (entry === undefined) throw new Error(`The work plan has no clause "${code}".`);
  return entry[1].path;
}

function named(charged: Charged | undefined): readonly string[] {
  return charged?.agencies ?? [];
}

/** One entry for each part that the paragraph gives to somebody. */
function assignments({ subject, lead, responsible, support }: ParagraphSheet, paragraph: number): readonly Value[] {
  const parts: readonly (readonly [role: string, charged: Charged | undefined])[] = [
    ['LEAD', lead === undefined ? undefined : { agencies: lead }],
    ['RESPONSIBLE', responsible],
    ['SUPPORT', support],
  ];
  return parts.flatMap(([role, charged]) =>
    charged === undefined ? [] : [{ paragraph, subject, role, ...chargedMembers(charged) }],
  );
}

function chargedMembers({ agencies, agencyClass }: Charged): Readonly<Record<string, Value>> {
  return {
    ...(agencies === undefined ? {} : { agencies: fullNames(agencies) ?? [] }),
    ...(agencyClass === undefined ? {} : { agencyClass }),
  };
}

/** The full names of agencies that the plan calls by their short ones, each once; nothing when there is none. */
function fullNames(shortNames: readonly string[]): readonly string[] | undefined {
  if (shortNames.length === 0) return undefined;
  return [...new Set(shortNames)].map((shortName) => {
    const agency = NAMED_AGENCIES.find((entry) => entry.shortNames[0] === shortName);
    if (agency === undefined) throw new Error(`The work plan does not name "${shortName}".`);
    return agency.name;
  });
}
