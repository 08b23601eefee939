import { unguarded } from '../../catalog/spreadsheet-guard.js';
import type { SourceRow } from '../../publication/source-row.js';
import { badRow } from '../bad-file.js';
import { RowBatches } from '../row-batches.js';
import { TableRows } from '../table-rows.js';
import { CsvSplitter, findDelimiter } from './csv-splitter.js';
import { DamagedText, decodedLines } from './decoded-lines.js';

/**
 * The rows of a CSV file: comma, tab or semicolon, as its headings have it. The apostrophe by which exported files keep
 * texts from being run or changed is taken off.
 * @throws LongchengError BAD_FILE
 */
export async function* csvRows(body: AsyncIterable<Uint8Array>): AsyncGenerator<readonly SourceRow[]> {
  const table = new TableRows();
  const batches = new RowBatches();
  let splitter: CsvSplitter | undefined;
  try {
    for await (const block of decodedLines(body)) {
      splitter ??= new CsvSplitter(findDelimiter(block));
      yield* batched(splitter, splitter.take(block), table, batches);
    }
    if (splitter !== undefined) yield* batched(splitter, splitter.end(), table, batches);
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error;
    throw badRow((splitter?.rows ?? 0) + 1, error.sentence, error.sentenceZh, error);
  }
  table.end();
  const last = batches.take();
  if (last.length > 0) yield last;
}

function* batched(
  splitter: CsvSplitter,
  rows: Iterable<readonly string[]>,
  table: TableRows,
  batches: RowBatches,
): Generator<readonly SourceRow[]> {
  for (const cells of rows) {
    const row = table.take(splitter.rows, cells.map(unguarded));
    const batch = row === undefined ? undefined : batches.add(row, lengthOf(cells));
    if (batch !== undefined) yield batch;
  }
}

function lengthOf(cells: readonly string[]): number {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length;
}
