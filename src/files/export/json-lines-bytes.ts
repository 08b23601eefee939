import { recordJson } from '../../rest/record-json.js';
import type { ExportJob } from './export-job.js';

/** A list as JSON Lines: each record as REST shows it, on a line of its own. */
export async function* jsonLinesBytes({ question, snapshot, onRows }: ExportJob): AsyncGenerator<Buffer> {
  for await (const rows of snapshot.rows(question.plan)) {
    yield Buffer.from(rows.map((row) => `${JSON.stringify(recordJson(row, question.fields))}\n`).join(''));
    onRows(rows.length);
  }
}
