import { csvCell } from '../text/csv-cell.js';
import { type ExportJob, headingsOf } from './export-job.js';

/** A flat table as CSV (RFC 4180, UTF-8). PostgreSQL writes the rows, and they pass through as bytes. */
export async function* csvBytes(job: ExportJob): AsyncGenerator<Buffer> {
  const { question, table, snapshot } = job;
  const headings = headingsOf(table.columns, question.headings).map(csvCell).join(',');
  yield Buffer.from(`${question.hasBom ? '\ufeff' : ''}${headings}\r\n`);
  const rows = snapshot.copy(table, question.isGuarded);
  for await (const block of rows) yield block;
  job.onRows(rows.rows);
}
