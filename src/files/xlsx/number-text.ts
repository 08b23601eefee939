import { Decimal } from 'decimal.js';
import { unreadableCell } from '../../publication/unreadable-cell.js';
import type { DatePart, NumberFormat } from './number-format.js';

/** The digits of a number that a spreadsheet program keeps and shows. */
const DIGITS = 15;

// Days from 1899-12-30 to 1970-01-01, so that day 61 is 1900-03-01.
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const DAY_SECONDS = 86_400;

/**
 * The text of a number cell: a plain decimal number of up to 15 digits, as it was typed, in the per cent in which it is
 * shown; or a date. A time of day comes as `2019-05-15T09:30:00+08:00`, since files mean Shanghai time.
 */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return unreadableCell('DIGITS_LOST', raw);
  if (format.shows === 'date') return dateText(number, format.parts, is1904);
  // Codes of 18 digits typed as numbers end in zeros that nobody typed.
  if (Math.abs(number) >= 10 ** DIGITS) return unreadableCell('DIGITS_LOST', raw);
  if (format.shows === 'percent') return `${decimalText(number, 100)}%`;
  if (format.shows === 'per-mille') return `${decimalText(number, 1000)}‰`;
  return Number.isInteger(number) ? String(number === 0 ? 0 : number) : decimalText(number, 1);
}

function decimalText(number: number, factor: number): string {
  const shown = new Decimal(number.toPrecision(DIGITS)).times(factor);
  return shown.isZero() ? '0' : shown.toFixed();
}

/** A day number of a spreadsheet as the parts of it that its format shows: a month stays a month. */
function dateText(serial: number, parts: ReadonlySet<DatePart>, is1904: boolean): string {
  const hasTime = parts.has('time');
  // Programs show whole seconds, rounded, but of a day without its time the day that it began in.
  const seconds = hasTime ? Math.round(serial * DAY_SECONDS) : Math.floor(serial) * DAY_SECONDS;
  const days = Math.floor(seconds / DAY_SECONDS);
  const timeOfDay = seconds - days * DAY_SECONDS;
  if (!parts.has('year') && !parts.has('month') && !parts.has('day')) return clock(timeOfDay);
  const day = dayOf(days, is1904);
  if (day === undefined) return unreadableCell('NO_SUCH_DATE', String(serial));
  const [year = '', month = '', date = ''] = day.split('-');
  // The program put in this year where only a day was typed, and the first where only a month was.
  if (!parts.has('year')) return parts.has('day') ? `${month}-${date}` : month;
  if (!parts.has('month')) return year;
  if (!parts.has('day')) return `${year}-${month}`;
  return hasTime && timeOfDay > 0 ? `${day}T${clock(timeOfDay)}+08:00` : day;
}

function dayOf(serial: number, is1904: boolean): string | undefined {
  // 1900 had no 29 February, but day 60 of the older system is that day, so days before it are one off.
  if (!is1904 && (serial === 60 || serial < 1)) return undefined;
  const days = is1904 ? serial - EPOCH_1904 : serial - EPOCH_1900 + (serial < 60 ? 1 : 0);
  const date = new Date(days * DAY_SECONDS * 1000);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1900) return undefined;
  return date.toISOString().slice(0, 10);
}

function clock(secondOfDay: number): string {
  return new Date(secondOfDay * 1000).toISOString().slice(11, 19);
}
