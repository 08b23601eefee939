import { addWorkingDays, workingDayFrom } from '../../../src/rules/calendar.js';

/** The day itself or, some working days later, the day on which they are over; always a working day. */
export function workingDaysAfter(day: string, count: number): string {
  return count < 1 ? workingDayFrom(day).on : addWorkingDays(day, count).on;
}

/** The day as it stands under a document: 2019年9月18日. */
export function printedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** The last day of a validity of some years from a day on: 2019-10-01 and five years give 2024-09-30. */
export function lastDayOf(day: string, years: number): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** A point in Shanghai time some hours after another, as a cell: `2019-05-15 09:30`. */
export function hoursAfter(time: string, hours: number): string {
  const start = Date.parse(`${time.replace(' ', 'T')}:00Z`);
  return new Date(start + hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** A point in Shanghai time as a natural key prints it: in UTC. */
export function instantOf(time: string): string {
  return new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString();
}
