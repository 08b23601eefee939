import type { FlatColumn } from '../../catalog/flat-columns.js';
import type { Row } from '../../query/row.js';
import { recordCell } from '../template/record-cell.js';
import type { CellStyle } from '../xlsx/cell-styles.js';
import type { WrittenCell } from '../xlsx/sheet-xml.js';
import { type StreamedSheet, streamWorkbook } from '../xlsx/workbook-writer.js';
import { type ExportJob, headingsOf } from './export-job.js';
import { flatCell } from './flat-value.js';
import { aboutSheet, exportDictionary } from './guide-sheets.js';

/** Rows of a sheet beside the headings: no program reads more than 1,048,576 in all. */
const SHEET_ROWS = 1_048_575;

/**
 * A list as XLSX: days and figures as such, all else as text, which is never a formula; the headings stay in sight. What
 * does not fit one sheet goes on in the next. Two more sheets say what the columns mean and what the file is.
 */
export async function* xlsxBytes(job: ExportJob, sheetRows: number = SHEET_ROWS): AsyncGenerator<Buffer> {
  const { table, question, snapshot, expectedRows } = job;
  const { columns, plan } = table;
  const headings = headingsOf(columns, question.headings);
  const rows = new RowSource(snapshot.rows(plan));
  const count = Math.max(1, Math.ceil(expectedRows / sheetRows));
  const sheets = Array.from({ length: count }, (_, at): StreamedSheet => {
    const batches = sheetBatches(rows, at === count - 1 ? Number.POSITIVE_INFINITY : sheetRows, job, headings);
    const name = count === 1 ? plan.dataset.title : `${plan.dataset.title}（${at + 1}）`;
    return {
      name,
      columns: columns.map((column, i) => ({ width: widthOf(headings[i] ?? ''), style: styleOf(column) })),
      batches,
    };
  });
  for await (const block of streamWorkbook([...sheets, exportDictionary(columns, headings), aboutSheet(job)]))
    if (Buffer.isBuffer(block)) yield block;
}

async function* sheetBatches(
  source: RowSource,
  limit: number,
  { table, onRows }: ExportJob,
  headings: readonly string[],
): AsyncGenerator<readonly (readonly WrittenCell[])[]> {
  yield [headings.map((value) => ({ value, style: 'optional-heading' }))];
  const styles = table.columns.map(styleOf);
  for (let left = limit; left > 0; ) {
    const rows = await source.take(left);
    if (rows.length === 0) return;
    yield rows.map((row) =>
      table.columns.map((column, at) => recordCell(flatCell(column, row) ?? '', styles[at] ?? 'text')),
    );
    onRows(rows.length);
    left -= rows.length;
  }
}

/** Rows that come in batches, taken in portions that end where a sheet does. */
class RowSource {
  private rest: readonly Row[] = [];

  constructor(private readonly batches: AsyncIterator<readonly Row[]>) {}

  /** The next rows, at most so many; none when there are no more. */
  async take(most: number): Promise<readonly Row[]> {
    if (this.rest.length === 0) {
      const { done, value } = await this.batches.next();
      if (done === true) return [];
      this.rest = value;
    }
    const taken = this.rest.slice(0, most);
    this.rest = this.rest.slice(taken.length);
    return taken;
  }
}

const NUMERIC = new Set(['integer', 'decimal', 'revision']);

function styleOf({ content }: FlatColumn): CellStyle {
  if (content.form === 'figure') return content.figure.member === 'unit' ? 'text' : 'general';
  if (content.form !== 'value') return 'text';
  const { name } = content.held.kind;
  if (name === 'date') return 'day';
  if (name === 'time') return 'time';
  return NUMERIC.has(name) ? 'general' : 'text';
}

// In characters; a Chinese one takes two.
function widthOf(heading: string): number {
  return Math.min(40, Math.max(14, heading.length * 2 + 4));
}
