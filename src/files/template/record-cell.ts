import { isDay } from '../../catalog/scalars.js';
import type { CellStyle } from '../xlsx/cell-styles.js';
import type { WrittenCell } from '../xlsx/sheet-xml.js';

const DAY_MILLISECONDS = 86_400_000;
const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

// From here on the day numbers of spreadsheet programs are right; see number-text.ts.
const FIRST_DAY = '1900-03-01';

// What is shown to the minute is only written so when nothing is lost by it: midnight in Shanghai reads back as the day.
const WHOLE_MINUTE = /^\d{4}-\d{2}-\d{2}T(?!16:00)\d{2}:\d{2}:00\.000Z$/;

/** A cell of a record as a spreadsheet program would hold it: a day, an instant in Shanghai time, a number, or text; it reads back as the same text. */
export function recordCell(text: string, style: CellStyle): WrittenCell {
  if (style === 'day' && isDay(text) && text >= FIRST_DAY) return { value: dayNumber(text), style };
  if (style === 'time' && WHOLE_MINUTE.test(text) && text >= FIRST_DAY) return { value: timeNumber(text), style };
  const number = Number(text);
  if (style === 'general' && /^-?\d+(\.\d+)?$/.test(text) && text.length <= 15 && String(number) === text)
    return { value: number, style };
  return { value: text, style: 'text' };
}

function timeNumber(instant: string): number {
  const shanghai = Date.parse(instant) + SHANGHAI_MILLISECONDS;
  return (shanghai - Date.parse('1899-12-30T00:00:00Z')) / DAY_MILLISECONDS;
}

function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / DAY_MILLISECONDS;
}
