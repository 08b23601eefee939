import { addDays, publishedInTime, weekdayFrom } from '../calendar.js';
import type { Count, DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import type { Charter } from './charter.js';
import { CHARTERS } from './charters/all-charters.js';
import { FAULTS } from './deliberate-faults.js';
import type { EstablishmentLine, InnerUnit } from './staffed-body.js';

/** "三定"规定: one for each charter. */
export const planSeed: DatasetSeed = { dataset: 'three-determination-plans', records: () => CHARTERS.map(planRecord) };

function planRecord(charter: Charter): SeedRecord {
  const { agency, documentSequence, issuedOn } = charter;
  const isWithheld = (charter.withheldParts ?? []).includes('领导职数');
  return {
    agency,
    formedOn: isOneOf(FAULTS.plansWithoutFormingDay, agency) ? undefined : issuedOn,
    publishedOn: publicationDay(charter),
    sourceUrl: `https://example.org/longcheng/plans/2019-${documentSequence}`,
    sample: true,
    documentNumber: `朝龙委办发〔2019〕${documentSequence}号`,
    title: `${agency}职能配置、内设机构和人员编制规定`,
    issuer: '中共龙城区委办公室、龙城区人民政府办公室',
    issuedOn: agency === FAULTS.planWithoutIssueDay ? undefined : issuedOn,
    desensitised: charter.withheldParts !== undefined,
    withheldParts: charter.withheldParts,
    duties: charter.duties.map((text, index) => ({ sequence: index + 1, text })),
    functionChanges: charter.functionChanges?.map((text) => ({ text })),
    boundaries: charter.boundaries?.map(({ withAgency, text }) => ({ withAgency, text })),
    administrativePosts: administrativePosts(charter.establishments),
    otherPosts: otherPosts(charter.establishments),
    leaders: charter.leaders.flatMap(({ title, count }) => (typeof count === 'number' ? [{ title, count }] : [])),
    innerLeaderPosts: isWithheld ? '#WITHHELD_SECRET' : innerLeaderPosts(charter.units),
  };
}

function publicationDay({ agency, issuedOn }: Charter): string | undefined {
  const random = randomFor('plans', agency);
  if (isOneOf(FAULTS.plansWithoutPublicationDay, agency)) return undefined;
  if (isOneOf(FAULTS.latePlans, agency)) return weekdayFrom(addDays(issuedOn, random.integer(105, 115)));
  return publishedInTime(issuedOn, random);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** An institution can have no administrative posts; an organ of police has only special ones, which are withheld. */
function administrativePosts(lines: readonly EstablishmentLine[]): Count {
  const line = lines.find(({ kind }) => kind === 'ADMINISTRATIVE');
  if (line !== undefined) return line.approved;
  return lines.some(({ kind }) => kind === 'POLITICAL_LEGAL') ? '#WITHHELD_SECRET' : '#NOT_APPLICABLE';
}

/** The sum of all other kinds; what one of them does not say, the sum can not say either. */
function otherPosts(lines: readonly EstablishmentLine[]): Count {
  let sum = 0;
  for (const { kind, approved } of lines) {
    if (kind === 'ADMINISTRATIVE') continue;
    if (typeof approved !== 'number') return approved;
    sum += approved;
  }
  return sum;
}

function innerLeaderPosts(units: readonly InnerUnit[]): number {
  return units.reduce((sum, { leaders }) => sum + leaders, 0);
}
