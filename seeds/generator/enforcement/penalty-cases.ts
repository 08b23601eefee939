import { addDays } from '../calendar.js';
import type { SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS, type WishedCase } from './deliberate-faults.js';
import { businessesIn, type EnterpriseEntry, enterpriseNamed } from './enterprise-list.js';
import { ENVIRONMENT_VIOLATIONS } from './environment-violations.js';
import { FIELD_VIOLATIONS } from './field-violations.js';
import { INSPECTIONS, type InspectedRow } from './inspections.js';
import { LATER_CASES } from './later-cases.js';
import { LATER_VIOLATIONS } from './later-violations.js';
import { MARKET_VIOLATIONS } from './market-violations.js';
import { NUMBER_PREFIX } from './task-list.js';
import type { Violation } from './violation.js';
import { addWorkdays, workdayBetween, workdayFrom, workdaysBefore } from './working-days.js';

const VIOLATIONS: readonly Violation[] = [
  ...MARKET_VIOLATIONS,
  ...ENVIRONMENT_VIOLATIONS,
  ...FIELD_VIOLATIONS,
  ...LATER_VIOLATIONS,
];

/** A penalty case before it is written. */
export interface PenaltyCase {
  readonly id: string;
  readonly violation: Violation;
  readonly party: EnterpriseEntry;
  /** The day on which the violation was found. */
  readonly seenOn: string;
  readonly filedOn: string;
  readonly decidedOn: string;
  readonly publishedAfter: number;
  readonly servedAfter: number;
  /** The inspection that led to it. */
  readonly origin?: InspectedRow;
  readonly cells?: SeedRecord;
}

export interface NumberedCase extends PenaltyCase {
  readonly decisionNumber: string;
}

/** How many cases of a violation there are in a year: fewer in the two years around 2019. */
const YEARS: readonly { readonly from: string; readonly to: string; readonly share: number }[] = [
  { from: '2018-06-04', to: '2018-12-20', share: 0.2 },
  { from: '2019-01-07', to: '2019-12-20', share: 1 },
  { from: '2020-03-02', to: '2020-06-24', share: 0.3 },
];

export const PENALTY_CASES: readonly NumberedCase[] = numbered([
  ...VIOLATIONS.flatMap(ordinaryCases),
  ...casesFromInspections(),
  ...[...LATER_CASES, ...FAULTS.penalties].map(wishedCase),
]);

function ordinaryCases(violation: Violation): readonly PenaltyCase[] {
  return YEARS.flatMap(({ from, to, share }) =>
    Array.from({ length: Math.round(violation.yearly * share) }, (_, index) => {
      const id = `${violation.id} ${from.slice(0, 4)} ${index}`;
      const random = randomFor('penalty case', id);
      const decidedOn = workdayBetween(from, to, random);
      return caseOf(id, violation, random.pick(businessesIn(violation.trades, from)), decidedOn, random);
    }),
  );
}

function wishedCase(wish: WishedCase): PenaltyCase {
  const { enterprise, decidedOn, lasted, publishedAfter, servedAfter, cells } = wish;
  const id = `${wish.violation} ${decidedOn}`;
  const violation = violationNamed(wish.violation);
  const plain = caseOf(id, violation, enterpriseNamed(enterprise), decidedOn, randomFor('penalty case', id));
  const filing = lasted === undefined ? {} : periodOf(addDays(decidedOn, -lasted));
  return {
    ...plain,
    ...filing,
    publishedAfter: publishedAfter ?? plain.publishedAfter,
    servedAfter: servedAfter ?? plain.servedAfter,
    ...(cells === undefined ? {} : { cells }),
  };
}

function caseOf(
  id: string,
  violation: Violation,
  party: EnterpriseEntry,
  decidedOn: string,
  random: Random,
): PenaltyCase {
  return {
    id,
    violation,
    party,
    ...periodOf(workdayFrom(addDays(decidedOn, -random.integer(18, 75)))),
    decidedOn,
    publishedAfter: random.integer(1, 6),
    servedAfter: random.integer(0, 5),
  };
}

function periodOf(filedOn: string): Pick<PenaltyCase, 'filedOn' | 'seenOn'> {
  return { filedOn, seenOn: workdaysBefore(filedOn, 2) };
}

/** A case for each inspection after which one was filed, where its agency punishes something in that trade. */
function casesFromInspections(): readonly PenaltyCase[] {
  return INSPECTIONS.flatMap(({ task, rows }) =>
    rows.flatMap((origin) => {
      const { subject, inspectedOn, agency, finding } = origin;
      const fitting = VIOLATIONS.filter(({ trades, yearly, agency: by }) => {
        return by === agency && yearly > 0 && trades.includes(subject.trade);
      });
      if (!finding.disposal.includes('CASE_FILED') || fitting.length === 0) return [];
      const id = `${task.number} ${subject.name} ${origin.check?.key ?? ''}`;
      const random = randomFor('penalty case', id);
      const filedOn = addWorkdays(origin.concludedOn, 2);
      const decidedOn = addWorkdays(filedOn, random.integer(14, 50));
      const made = caseOf(id, random.pick(fitting), subject, decidedOn, random);
      return [{ ...made, filedOn, seenOn: inspectedOn, origin }];
    }),
  );
}

function violationNamed(id: string): Violation {
  const violation = VIOLATIONS.find((candidate) => candidate.id === id);
  if (violation === undefined) throw new Error(`The sample has no violation "${id}".`);
  return violation;
}

/**
 * Each agency numbers its decisions of a year in the order of their days. There are gaps: the numbers between belong
 * to penalties on natural persons, which are not published.
 */
function numbered(cases: readonly PenaltyCase[]): readonly NumberedCase[] {
  const last = new Map<string, number>();
  return [...cases]
    .sort((a, b) => compare(a.decidedOn, b.decidedOn) || compare(a.id, b.id))
    .map((one) => {
      const { agency } = one.violation;
      const year = one.decidedOn.slice(0, 4);
      const series = `${NUMBER_PREFIX[agency]}${agency === '龙城区市场监督管理局' ? '处罚' : '罚'}〔${year}〕`;
      const sequence = (last.get(series) ?? 0) + randomFor('penalty number', one.id).pick([1, 1, 1, 2, 3]);
      last.set(series, sequence);
      return { ...one, decisionNumber: `${series}${sequence}号` };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The decision in which an inspection ended. */
export function caseFrom(row: InspectedRow): NumberedCase | undefined {
  return PENALTY_CASES.find(({ origin }) => origin === row);
}
