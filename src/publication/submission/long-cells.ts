import type { Column } from '../../catalog/registry.js';
import type { SourceRow } from '../source-row.js';
import type { RowFinding } from './row-finding.js';

/** As many characters as a cell of a spreadsheet holds, which no form of an agency goes beyond. */
export const LONGEST_CELL = 32_767;

/**
 * Take cells out of a row that are longer than any that is read: what looks for personal data in them would look for
 * seconds. The row is stopped by what is said of them.
 */
export function withoutLongCells(
  { row, cells }: SourceRow,
  columns: ReadonlyMap<string, Column>,
): { readonly cells: SourceRow['cells']; readonly findings: readonly RowFinding[] } {
  const long: [string, Column][] = [];
  for (const [heading, column] of columns)
    if ((cells[heading]?.length ?? 0) > LONGEST_CELL) long.push([heading, column]);
  if (long.length === 0) return { cells, findings: [] };
  const emptied = Object.fromEntries(long.map(([heading]) => [heading, '']));
  return {
    cells: { ...cells, ...emptied },
    findings: long.map(([heading, column]) => tooLong(row, column, cells[heading])),
  };
}

function tooLong(row: number, { name, title }: Column, text = ''): RowFinding {
  return {
    row,
    column: name,
    code: 'TOO_LONG',
    severity: 'error',
    message: `${name} has ${text.length} characters; a cell may have ${LONGEST_CELL}. Shorten it, or publish the text as a document and give its address.`,
    messageZh: `"${title}"有${text.length}个字符，超过单元格上限${LONGEST_CELL}；请缩短，或另行发布全文并填写网址`,
    value: null,
  };
}
