import type { Row } from '../../query/row.js';
import { entriesIn } from '../row-values.js';
import type { CountedRow } from './request-table.js';

/** The rows that each heading of the report sums up, in the order of the form. */
const HEADINGS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  requestsReceived: ['RECEIVED', 'RECEIVED'],
  requestsCarriedIn: ['CARRIED_IN', 'CARRIED_IN'],
  disclosed: ['DISCLOSED', 'DISCLOSED'],
  partlyDisclosed: ['PARTLY_DISCLOSED', 'PARTLY_DISCLOSED'],
  refused: ['STATE_SECRET', 'SPECIAL_REGISTER'],
  unavailable: ['NOT_HELD', 'STILL_UNCLEAR'],
  notProcessed: ['PETITION', 'CONFIRMATION'],
  otherOutcomes: ['SUPPLEMENT_OVERDUE', 'OTHER_ENDING'],
  requestsHandled: ['HANDLED', 'HANDLED'],
  requestsCarriedOut: ['CARRIED_OUT', 'CARRIED_OUT'],
};

const FROM = {
  fromNaturalPersons: 'naturalPersons',
  fromBusinesses: 'businesses',
  fromResearch: 'research',
  fromPublicWelfare: 'publicWelfare',
  fromLegalServices: 'legalServices',
  fromOthers: 'others',
} as const;

/** The columns of an annual report that repeat figures of table 三, by name of column. */
export function summaryOf(table: readonly CountedRow[]): Readonly<Record<string, number>> {
  const place = (row: string) => table.findIndex((one) => one.row === row);
  const received = table.find(({ row }) => row === 'RECEIVED');
  return {
    ...Object.fromEntries(
      Object.entries(HEADINGS).map(([column, [first, last]]) => {
        // The form before 2021 lacks the first rows of 其他处理.
        const from = place(first) === -1 ? place(last) : place(first);
        return [column, sum(table.slice(from, place(last) + 1))];
      }),
    ),
    ...Object.fromEntries(Object.entries(FROM).map(([column, cell]) => [column, received?.[cell] ?? 0])),
  };
}

function sum(rows: readonly CountedRow[]): number {
  return rows.reduce((total, row) => total + row.total, 0);
}

const KINDS = { reviews: 'REVIEW', directLawsuits: 'DIRECT_LAWSUIT', lawsuitsAfterReview: 'LAWSUIT_AFTER_REVIEW' };
const RESULTS = { Upheld: 'UPHELD', Corrected: 'CORRECTED', Other: 'OTHER', Pending: 'PENDING' };

/** Table 四, by name of column: reviews and lawsuits filed in the year, by kind and result. */
export function appealsOf(requests: readonly Row[], year: number): Readonly<Record<string, number>> {
  const filed = requests
    .flatMap((request) => entriesIn(request, 'appeals'))
    .filter(({ filedOn }) => typeof filedOn === 'string' && filedOn.startsWith(`${year}-`));
  const counts: Record<string, number> = {};
  for (const [column, kind] of Object.entries(KINDS)) {
    const ofKind = filed.filter((appeal) => appeal.kind === kind);
    counts[column] = ofKind.length;
    // One whose end nobody wrote down is not decided, as far as is known.
    for (const [suffix, result] of Object.entries(RESULTS))
      counts[`${column}${suffix}`] = ofKind.filter((appeal) => (appeal.result ?? 'PENDING') === result).length;
  }
  return counts;
}
