import type { SourceRow } from '../publication/source-row.js';
import { badFile, badRow, MOST_COLUMNS } from './bad-file.js';

/** The sign that a row begins with which explains the columns and is no record, as in our templates. */
export const EXPLANATION_SIGN = '※';

/**
 * Turns the rows of a table into source rows: the first that is not blank holds the headings; blank rows and
 * explanations are passed over; cells that a short row lacks are empty.
 */
export class TableRows {
  private headings: readonly string[] | undefined;

  /** A row as a record's cells; undefined for any other. @throws LongchengError BAD_FILE naming the row. */
  take(row: number, cells: readonly string[]): SourceRow | undefined {
    if (cells[0]?.trimStart().startsWith(EXPLANATION_SIGN) || cells.every((cell) => cell.trim() === ''))
      return undefined;
    if (this.headings === undefined) {
      this.headings = readHeadings(row, cells);
      return undefined;
    }
    return { row, cells: byHeading(this.headings, row, cells) };
  }

  /** To be called after the last row. @throws LongchengError BAD_FILE when there were no headings. */
  end(): void {
    if (this.headings !== undefined) return;
    throw badFile(
      'The file holds nothing; its first row must be the headings of the columns, as in the template.',
      '文件没有内容，第一行应为各列标题（见模板）',
    );
  }
}

/** @throws LongchengError BAD_FILE for a heading that an object can not have as a member of its own. */
export function checkHeading(row: number, heading: string): void {
  if (heading === '__proto__') throw badRow(row, 'has the heading "__proto__"; rename it.', '的标题"__proto__"不可用');
}

function readHeadings(row: number, cells: readonly string[]): readonly string[] {
  const headings = cells.map((cell) => cell.trim());
  if (headings.length > MOST_COLUMNS) {
    throw badRow(
      row,
      `has more than ${MOST_COLUMNS} headings; no dataset has as many columns.`,
      `超过${MOST_COLUMNS}列`,
    );
  }
  const known = new Set<string>();
  for (const heading of headings) {
    checkHeading(row, heading);
    // The cells of one of them would be lost.
    if (heading !== '' && known.has(heading))
      throw badRow(row, `has the heading "${heading}" twice; leave one of them out.`, `的标题"${heading}"出现两次`);
    known.add(heading);
  }
  return headings;
}

function byHeading(headings: readonly string[], row: number, cells: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (let at = 0; at < headings.length; at++) {
    const heading = headings[at] ?? '';
    const cell = cells[at] ?? '';
    if (heading !== '') named[heading] = cell;
    else if (cell.trim() !== '') throw withoutHeading(row, at, cell);
  }
  for (let at = headings.length; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    if (cell.trim() !== '') throw withoutHeading(row, at, cell);
  }
  return named;
}

function withoutHeading(row: number, at: number, cell: string): Error {
  const shown = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  return badRow(
    row,
    `holds "${shown}" in column ${at + 1}, which has no heading; is a comma not in quotation marks, or a heading missing?`,
    `第${at + 1}列的"${shown}"没有对应的标题，请检查是否缺少标题或逗号未加引号`,
  );
}
