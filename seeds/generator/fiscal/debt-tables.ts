import { addDays, weekdayFrom } from '../calendar.js';
import type { SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { DEBT_YEARS } from './debt-series.js';

export const FINANCE_BUREAU = '龙城区财政局';

export type DebtScope = 'AREA' | 'OWN' | 'SUB';

/** One published debt table: whose debt, of when, and how firm. */
export interface DebtTable {
  readonly scope: DebtScope;
  readonly status: 'EXPECTED' | 'FINAL' | 'MONTHLY';
  readonly year: number;
  /** Absent for a table of a whole year. */
  readonly month?: number;
  readonly asOfOn: string;
  readonly period: string;
  readonly approvedOn: string | undefined;
  readonly formedOn: string;
  readonly publishedOn: string;
}

/** When the congress approved the budget of the next year, and its standing committee the final accounts. */
const APPROVALS: Readonly<Record<number, { readonly expected: string; readonly final: string }>> = {
  2016: { expected: '2017-01-11', final: '2017-08-30' },
  2017: { expected: '2018-01-10', final: '2018-08-29' },
  2018: { expected: '2019-01-09', final: '2019-08-28' },
  2019: { expected: '2020-01-08', final: '2020-08-26' },
  2020: { expected: '2021-01-20', final: '2021-08-25' },
};

function yearTable(year: number, status: 'EXPECTED' | 'FINAL', scope: DebtScope): DebtTable {
  const approval = APPROVALS[year];
  if (approval === undefined) throw new RangeError(`The debt tables of ${year} were never approved.`);
  const approvedOn = status === 'FINAL' ? approval.final : approval.expected;
  return {
    scope,
    status,
    year,
    asOfOn: `${year}-12-31`,
    period: String(year),
    approvedOn,
    formedOn: approvedOn,
    publishedOn: weekdayFrom(addDays(approvedOn, status === 'FINAL' ? 14 : 9)),
  };
}

function monthTable(month: number): DebtTable {
  const period = `2019-${String(month).padStart(2, '0')}`;
  const nextMonth = month === 12 ? '2020-01-01' : `2019-${String(month + 1).padStart(2, '0')}-01`;
  const formedOn = weekdayFrom(addDays(nextMonth, 13));
  return {
    scope: 'AREA',
    status: 'MONTHLY',
    year: 2019,
    month,
    asOfOn: addDays(nextMonth, -1),
    period,
    approvedOn: undefined,
    formedOn,
    publishedOn: weekdayFrom(addDays(formedOn, 3)),
  };
}

/**
 * The tables of five years as expected (with the next budget) and final (with the accounts), and twelve monthly ones.
 * The townships have no debt, so the area's figures are those of the district itself.
 */
export const DEBT_TABLES: readonly DebtTable[] = [
  ...DEBT_YEARS.flatMap(({ year }) => [
    yearTable(year, 'EXPECTED', 'AREA'),
    yearTable(year, 'EXPECTED', 'OWN'),
    yearTable(year, 'FINAL', 'AREA'),
    yearTable(year, 'FINAL', 'OWN'),
    yearTable(year, 'FINAL', 'SUB'),
  ]),
  ...Array.from({ length: 12 }, (_, index) => monthTable(index + 1)),
];

const SCOPE_TITLES = { AREA: '本地区', OWN: '本级', SUB: '下级' } as const;
const STATUS_TITLES = { EXPECTED: '预计执行数', FINAL: '决算数', MONTHLY: '月报数' } as const;

/** The cells that positions and flows of a table have in common. */
export function tableCells(table: DebtTable, subject: string): SeedRecord {
  const time = table.month === undefined ? `${table.year}年` : `${table.year}年${table.month}月`;
  return {
    agency: FINANCE_BUREAU,
    formedOn: table.formedOn,
    publishedOn: table.publishedOn,
    sourceUrl: `https://example.org/longcheng/debt/${table.period}-${table.status.toLowerCase()}`,
    sample: true,
    title: `龙城区${time}政府债务${subject}（${SCOPE_TITLES[table.scope]}，${STATUS_TITLES[table.status]}）`,
    division: DISTRICT,
    scope: table.scope,
    status: table.status,
    fiscalYear: table.year,
    approvedOn: table.approvedOn,
  };
}
