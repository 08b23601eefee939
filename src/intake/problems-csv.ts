import { csvCell } from '../files/text/csv-cell.js';
import type { RowFinding } from '../publication/submission/row-finding.js';

const HEADINGS = ['row', 'column', 'code', 'severity', 'message', 'messageZh', 'value'];

/** Problems as CSV (RFC 4180) for a spreadsheet program: with a byte order mark, without which it would garble Chinese. */
export async function* problemsCsv(problems: AsyncIterable<readonly RowFinding[]>): AsyncGenerator<string> {
  yield `\uFEFF${HEADINGS.join(',')}\r\n`;
  for await (const batch of problems)
    yield batch
      .map(
        ({ row, column, code, severity, message, messageZh, value }) =>
          `${[row, column ?? '', code, severity, message, messageZh, value ?? ''].map(cell).join(',')}\r\n`,
      )
      .join('');
}

// What a spreadsheet program would run as a formula is shown as text.
function cell(content: string | number): string {
  const text = String(content);
  const safe = typeof content === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return csvCell(safe);
}
