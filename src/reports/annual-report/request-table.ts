import type { ValueObject } from '../../catalog/value.js';
import { annualReportRows } from '../../datasets/requests/annual-report-codes.js';
import type { Row } from '../../query/row.js';
import { textIn, textsIn } from '../row-values.js';

/** Kinds of applicants: the cell of a row of table 三, and the code in a request. */
export const APPLICANTS = {
  naturalPersons: 'NATURAL_PERSON',
  businesses: 'BUSINESS',
  research: 'RESEARCH',
  publicWelfare: 'PUBLIC_WELFARE',
  legalServices: 'LEGAL_SERVICE',
  others: 'OTHER',
} as const;

export const CELLS = [
  'naturalPersons',
  'businesses',
  'research',
  'publicWelfare',
  'legalServices',
  'others',
  'total',
] as const;

/** One row of table 三: a count for each kind of applicant, and their total. */
export type CountedRow = Readonly<Record<(typeof CELLS)[number], number>> & { readonly row: string };

/** The day on which a request was received; where nobody wrote it down, on which it was sent. */
export function receivedOn(request: Row): string | null {
  return textIn(request, 'receivedOn') ?? textIn(request, 'submittedOn');
}

/** The requests of a year by where they belong in the table; a request ends on the day of the reply. */
export interface YearOfRequests {
  readonly received: readonly Row[];
  readonly carriedIn: readonly Row[];
  readonly handled: readonly Row[];
  readonly carriedOut: readonly Row[];
}

export function sortRequests(requests: readonly Row[], year: number): YearOfRequests {
  const yearOf = (day: string | null) => (day === null ? Number.POSITIVE_INFINITY : Number(day.slice(0, 4)));
  const begun = requests.filter((request) => yearOf(receivedOn(request)) <= year);
  const open = begun.filter((request) => yearOf(textIn(request, 'repliedOn')) >= year);
  return {
    received: begun.filter((request) => yearOf(receivedOn(request)) === year),
    carriedIn: open.filter((request) => yearOf(receivedOn(request)) < year),
    handled: open.filter((request) => yearOf(textIn(request, 'repliedOn')) === year),
    carriedOut: open.filter((request) => yearOf(textIn(request, 'repliedOn')) > year),
  };
}

/** Table 三 of a year, row by row in the order of its form. Source: 国办公开办函〔2019〕60号, 〔2021〕30号. */
export function requestTable(sorted: YearOfRequests, year: number): readonly CountedRow[] {
  const byRow = Map.groupBy(sorted.handled, (request) => rowOfEnding(request, year));
  return rowsOfForm(year).map((row) => {
    switch (row) {
      case 'RECEIVED':
        return countRow(row, sorted.received);
      case 'CARRIED_IN':
        return countRow(row, sorted.carriedIn);
      case 'HANDLED':
        return countRow(row, sorted.handled);
      case 'CARRIED_OUT':
        return countRow(row, sorted.carriedOut);
      default:
        return countRow(row, byRow.get(row) ?? []);
    }
  });
}

/** The rows of the form of a year: what an earlier form does not have yet is left out. */
export function rowsOfForm(year: number): readonly string[] {
  return annualReportRows.codes.filter(({ validFrom = '' }) => validFrom <= `${year}-12-31`).map(({ code }) => code);
}

/**
 * The row in which an ended request counts, and it counts once: one that was disclosed, even in part, as that; any
 * other under the first of its grounds. Undefined where the register gives none.
 */
export function rowOfEnding(request: Row, year: number): string | undefined {
  const outcome = textIn(request, 'outcome');
  if (outcome === 'DISCLOSED' || outcome === 'PARTLY_DISCLOSED') return outcome;
  const [ground] = textsIn(request, 'grounds');
  if (ground === undefined) return outcome === 'OTHER' ? 'OTHER_ENDING' : undefined;
  return rowsOfForm(year).includes(ground) ? ground : 'OTHER_ENDING';
}

function countRow(row: string, requests: readonly Row[]): CountedRow {
  const count = (kind: string) => requests.filter(({ applicantKind }) => applicantKind === kind).length;
  return {
    row,
    naturalPersons: count(APPLICANTS.naturalPersons),
    businesses: count(APPLICANTS.businesses),
    research: count(APPLICANTS.research),
    publicWelfare: count(APPLICANTS.publicWelfare),
    legalServices: count(APPLICANTS.legalServices),
    others: count(APPLICANTS.others),
    total: requests.length,
  };
}

/** A row as a published report has it among its entries. */
export function publishedRow(entries: readonly ValueObject[], row: string): ValueObject | undefined {
  return entries.find((entry) => entry.row === row);
}
