import { tmpdir } from 'node:os';
import type { SourceRow } from '../publication/source-row.js';
import { detectFormat, type FileFormat, SNIFFED_BYTES } from './file-format.js';
import { LARGEST_FILE, limitedBody, peek } from './limited-body.js';
import { csvRows } from './text/csv-rows.js';
import { jsonLinesRows } from './text/json-lines-rows.js';

export interface ReadRowsOptions {
  /** What the sender says it is; told by its first bytes where nothing is said. */
  readonly format?: FileFormat;
  /** Default: 200 MB. */
  readonly maxBytes?: number;
  /** Where an XLSX is laid down while it is read, since a ZIP is read from its end. Default: the system's folder for such. */
  readonly scratchFolder?: string;
}

/**
 * The rows of an uploaded file, in batches of up to 250, as they stream in; memory does not grow with the file.
 * Batches may have been given before a fault further down is found, so whoever stores rows stores all or none.
 * @throws LongchengError BAD_FILE with what is wrong and what to do (details: `row` where one is to blame, `messageZh`);
 * FILE_TOO_LARGE
 */
export async function* readRows(
  body: AsyncIterable<Uint8Array>,
  { format: stated, maxBytes = LARGEST_FILE, scratchFolder = tmpdir() }: ReadRowsOptions = {},
): AsyncGenerator<readonly SourceRow[]> {
  const { head, whole } = await peek(limitedBody(body, maxBytes), SNIFFED_BYTES);
  const format = detectFormat(head, stated);
  if (format === 'xlsx') {
    const { xlsxRows } = await import('./xlsx/xlsx-rows.js');
    yield* xlsxRows(whole, scratchFolder);
  } else yield* format === 'jsonl' ? jsonLinesRows(whole) : csvRows(whole);
}
