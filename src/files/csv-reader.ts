import { parse } from 'csv-parse/sync';
import { LongchengError } from '../errors.js';
import type { Cells } from '../publication/read-cells.js';

/**
 * The rows of a CSV text (RFC 4180, UTF-8 with or without BOM), each by heading. Options: https://csv.js.org/parse/options/
 * @throws LongchengError BAD_RECORD when the text is no CSV.
 */
export function readCsv(text: string): readonly Cells[] {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      columns: uniqueHeadings,
      skip_empty_lines: true,
      relax_column_count_less: true,
    });
    return Array.isArray(rows) ? rows.filter(isCells) : [];
  } catch (error) {
    throw new LongchengError(
      'BAD_RECORD',
      `The file is no CSV: ${error instanceof Error ? error.message : String(error)}.`,
      {},
      error,
    );
  }
}

// The reader would keep the last of two columns with one heading and drop the other without a word.
function uniqueHeadings(headings: readonly string[]): string[] {
  const repeated = headings.find((heading, index) => heading !== '' && headings.indexOf(heading) !== index);
  if (repeated !== undefined) throw new Error(`the heading "${repeated}" stands twice`);
  return [...headings];
}

function isCells(row: unknown): row is Cells {
  return typeof row === 'object' && row !== null && Object.values(row).every((cell) => typeof cell === 'string');
}
