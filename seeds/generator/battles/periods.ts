import { addDays } from '../calendar.js';

/** A month, a quarter or a year of the sample. */
export interface Period {
  readonly kind: 'MONTH' | 'QUARTER' | 'YEAR';
  readonly year: number;
  /** From one; one for a year. */
  readonly number: number;
  readonly code: string;
  readonly title: string;
  readonly startOn: string;
  readonly endOn: string;
}

function firstOf(year: number, month: number): string {
  const [carry, inYear] = [Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  return `${year + carry}-${String(inYear).padStart(2, '0')}-01`;
}

function span(year: number, fromMonth: number, months: number): Pick<Period, 'startOn' | 'endOn'> {
  return { startOn: firstOf(year, fromMonth), endOn: addDays(firstOf(year, fromMonth + months), -1) };
}

export function month(year: number, number: number): Period {
  const code = `${year}-${String(number).padStart(2, '0')}`;
  return { kind: 'MONTH', year, number, code, title: `${year}年${number}月`, ...span(year, number, 1) };
}

export function quarter(year: number, number: number): Period {
  const title = `${year}年${'一二三四'[number - 1]}季度`;
  return { kind: 'QUARTER', year, number, code: `${year}-Q${number}`, title, ...span(year, number * 3 - 2, 3) };
}

export function year(number: number): Period {
  return { kind: 'YEAR', year: number, number: 1, code: `${number}`, title: `${number}年`, ...span(number, 1, 12) };
}

/** The same period of another year. */
export function inYear(period: Period, otherYear: number): Period {
  if (period.kind === 'YEAR') return year(otherYear);
  return period.kind === 'MONTH' ? month(otherYear, period.number) : quarter(otherYear, period.number);
}

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export const QUARTERS = [1, 2, 3, 4] as const;
