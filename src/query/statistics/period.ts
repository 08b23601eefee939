import { isDay } from '../../catalog/scalars.js';
import type { DatePart } from './statistics-request.js';

/** A stretch of the calendar that dates are grouped by. */
export interface Period {
  readonly part: DatePart;
  /** `2019`, `2019-Q3`, `2019-07`, `2019-W27` or `2019-07-01` (ISO 8601 but for the quarter). */
  readonly label: string;
  readonly startsOn: string;
  /** The last day that belongs to it. */
  readonly endsOn: string;
  readonly year: number;
  /** 1 to 4; null for a year, and for a week, which may lie in two. */
  readonly quarter: number | null;
  /** 1 to 12; null where it is longer than a month, and for a week. */
  readonly month: number | null;
}

/** The period of a length that starts on a day. */
export function periodFrom(part: DatePart, startsOn: string): Period {
  const [year = 0, month = 1] = startsOn.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const printed = startsOn.slice(0, 4);
  const common = { part, startsOn, year };
  switch (part) {
    case 'YEAR':
      return { ...common, label: printed, endsOn: lastDay(printed, 12), quarter: null, month: null };
    case 'QUARTER':
      return {
        ...common,
        label: `${printed}-Q${quarter}`,
        endsOn: lastDay(printed, quarter * 3),
        quarter,
        month: null,
      };
    case 'MONTH':
      return { ...common, label: startsOn.slice(0, 7), endsOn: lastDay(printed, month), quarter, month };
    case 'WEEK':
      return isoWeek(startsOn);
    case 'DAY':
      return { ...common, label: startsOn, endsOn: startsOn, quarter, month };
  }
}

const DAY = 86_400_000;

function dayAfter(day: string, days: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

function lastDay(year: string, month: number): string {
  const start = `${year}-${String(month).padStart(2, '0')}`;
  // Only the 28th is in every month; from it on, the last day that is still in this one.
  const days = [31, 30, 29].map((day) => `${start}-${day}`);
  return days.find(isDay) ?? `${start}-28`;
}

// A week belongs to the year that its Thursday lies in (ISO 8601).
function isoWeek(monday: string): Period {
  const thursday = dayAfter(monday, 3);
  const year = thursday.getUTCFullYear();
  const firstDay = Date.parse(`${thursday.toISOString().slice(0, 4)}-01-01T00:00:00Z`);
  const number = 1 + Math.floor((thursday.getTime() - firstDay) / (7 * DAY));
  const label = `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
  const endsOn = dayAfter(monday, 6).toISOString().slice(0, 10);
  return { part: 'WEEK', label, startsOn: monday, endsOn, year, quarter: null, month: null };
}
