import { isValueObject } from '../../../src/catalog/value.js';
import { annualReportRows } from '../../../src/datasets/requests/annual-report-codes.js';
import type { SeedRecord } from '../dataset-seed.js';

/** Kinds of applicants: the code in a request, and the cell of a row of 表三. */
const APPLICANTS = {
  naturalPersons: 'NATURAL_PERSON',
  businesses: 'BUSINESS',
  research: 'RESEARCH',
  publicWelfare: 'PUBLIC_WELFARE',
  legalServices: 'LEGAL_SERVICE',
  others: 'OTHER',
} as const;

/** One row of 表三: a count for each kind of applicant, and their total. */
export type CountRow = Readonly<Record<keyof typeof APPLICANTS | 'total', number>> & { readonly row: string };

/** A wrong figure in the table: what is added to a cell. */
export type Slip = readonly [row: string, cell: keyof typeof APPLICANTS | 'total', added: number];

/** 表三 of a year, row by row in the order of its form, counted from the register. */
export function countRows(requests: readonly SeedRecord[], year: number, slips: readonly Slip[]): readonly CountRow[] {
  const begun = requests.filter((request) => receivedIn(request) <= year);
  const open = begun.filter((request) => repliedIn(request) >= year);
  const handled = open.filter((request) => repliedIn(request) === year);
  const endings = ['DISCLOSED', 'PARTLY_DISCLOSED', ...groundRows(year)];
  return [
    countRow('RECEIVED', receivedDuring(requests, year)),
    countRow(
      'CARRIED_IN',
      open.filter((request) => receivedIn(request) < year),
    ),
    ...endings.map((row) =>
      countRow(
        row,
        handled.filter((request) => rowOfEnding(request) === row),
      ),
    ),
    countRow('HANDLED', handled),
    countRow(
      'CARRIED_OUT',
      open.filter((request) => repliedIn(request) > year),
    ),
  ].map((row) => slips.filter((slip) => slip[0] === row.row).reduce(withSlip, row));
}

function withSlip(row: CountRow, [, cell, added]: Slip): CountRow {
  return { ...row, [cell]: row[cell] + added };
}

export function receivedDuring(requests: readonly SeedRecord[], year: number): readonly SeedRecord[] {
  return requests.filter((request) => receivedIn(request) === year);
}

function receivedIn({ receivedOn, submittedOn }: SeedRecord): number {
  return Number(String(receivedOn ?? submittedOn).slice(0, 4));
}

/** The year of the reply; later than any other where there is none. */
function repliedIn({ repliedOn }: SeedRecord): number {
  return repliedOn === undefined ? Number.POSITIVE_INFINITY : Number(String(repliedOn).slice(0, 4));
}

/** A request that was disclosed, even in part, counts as that; any other under the first of its grounds. */
function rowOfEnding({ outcome, grounds }: SeedRecord): string {
  if (outcome === 'DISCLOSED' || outcome === 'PARTLY_DISCLOSED') return outcome;
  return Array.isArray(grounds) ? String(grounds[0]) : '';
}

const CODES = annualReportRows.codes.map(({ code }) => code);

/** The rows from one to another, both included, in the order of the form. */
function rowsBetween(first: string, last: string): readonly string[] {
  return CODES.slice(CODES.indexOf(first), CODES.indexOf(last) + 1);
}

/** Before 2021 其他处理 was one row. */
function groundRows(year: number): readonly string[] {
  const rows = rowsBetween('STATE_SECRET', 'OTHER_ENDING');
  return year >= 2021 ? rows : rows.filter((row) => row !== 'SUPPLEMENT_OVERDUE' && row !== 'FEE_OVERDUE');
}

function countRow(row: string, requests: readonly SeedRecord[]): CountRow {
  const count = (code: string) => requests.filter(({ applicantKind }) => applicantKind === code).length;
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

/** The columns of a report that repeat figures of 表三. */
export function requestCells(rows: readonly CountRow[]): Readonly<Record<string, number>> {
  const totalOf = (...names: readonly string[]) =>
    rows.filter(({ row }) => names.includes(row)).reduce((sum, { total }) => sum + total, 0);
  const received = rows.find(({ row }) => row === 'RECEIVED');
  return {
    requestsReceived: totalOf('RECEIVED'),
    requestsCarriedIn: totalOf('CARRIED_IN'),
    requestsHandled: totalOf('HANDLED'),
    requestsCarriedOut: totalOf('CARRIED_OUT'),
    fromNaturalPersons: received?.naturalPersons ?? 0,
    fromBusinesses: received?.businesses ?? 0,
    fromResearch: received?.research ?? 0,
    fromPublicWelfare: received?.publicWelfare ?? 0,
    fromLegalServices: received?.legalServices ?? 0,
    fromOthers: received?.others ?? 0,
    disclosed: totalOf('DISCLOSED'),
    partlyDisclosed: totalOf('PARTLY_DISCLOSED'),
    refused: totalOf(...rowsBetween('STATE_SECRET', 'SPECIAL_REGISTER')),
    unavailable: totalOf(...rowsBetween('NOT_HELD', 'STILL_UNCLEAR')),
    notProcessed: totalOf(...rowsBetween('PETITION', 'CONFIRMATION')),
    otherOutcomes: totalOf(...rowsBetween('SUPPLEMENT_OVERDUE', 'OTHER_ENDING')),
  };
}

/** 表四: reviews and lawsuits filed in the year, by kind and result. */
export function appealCells(requests: readonly SeedRecord[], year: number): Readonly<Record<string, number>> {
  const filed = requests
    .flatMap(({ appeals }) => (Array.isArray(appeals) ? appeals : []))
    .filter(isValueObject)
    .filter(({ filedOn }) => String(filedOn).startsWith(String(year)));
  const kinds = { reviews: 'REVIEW', directLawsuits: 'DIRECT_LAWSUIT', lawsuitsAfterReview: 'LAWSUIT_AFTER_REVIEW' };
  const results = { Upheld: 'UPHELD', Corrected: 'CORRECTED', Other: 'OTHER', Pending: 'PENDING' };
  const cells: Record<string, number> = {};
  for (const [column, kind] of Object.entries(kinds)) {
    const ofKind = filed.filter((appeal) => appeal.kind === kind);
    cells[column] = ofKind.length;
    for (const [suffix, result] of Object.entries(results))
      cells[`${column}${suffix}`] = ofKind.filter((appeal) => appeal.result === result).length;
  }
  return cells;
}
