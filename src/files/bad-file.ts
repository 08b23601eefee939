import { LongchengError } from '../errors.js';

/** Longest row (CSV), line (JSON Lines) or cell (XLSX) that is read, in bytes or characters: no record comes near it. */
export const LONGEST_ROW = 4 * 1024 * 1024;

/** Most columns that a file may have: five times what the widest dataset has. */
export const MOST_COLUMNS = 1_000;

/** A file that can not be read: what is wrong and what to do, in both languages. `details.row` names the row where one is to blame. */
export function badFile(message: string, messageZh: string, row?: number, cause?: unknown): LongchengError {
  return new LongchengError('BAD_FILE', message, row === undefined ? { messageZh } : { row, messageZh }, cause);
}

/** The same for a file in which one row is to blame; the sentences say what is wrong with it. */
export function badRow(row: number, message: string, messageZh: string, cause?: unknown): LongchengError {
  return badFile(`Row ${row} ${message}`, `第${row}行${messageZh}`, row, cause);
}
