import { entryColumns, flatColumns } from '../../catalog/flat-columns.js';
import type { Registry } from '../../catalog/registry.js';
import type { FlatTable } from '../../query/flat-statement.js';
import type { Moment } from '../../query/moment.js';
import { Snapshot } from '../../query/snapshot.js';
import type { ExportFormat } from '../../rest/file-formats.js';
import { csvBytes } from './csv-bytes.js';
import type { ExportJob, ExportQuestion } from './export-job.js';
import { jsonLinesBytes } from './json-lines-bytes.js';
import { parquetBytes } from './parquet-bytes.js';
import { xlsxBytes } from './xlsx-bytes.js';

/** A file that is being written. Its bytes must be read to their end, or it must be closed. */
export interface RunningExport {
  readonly expectedRows: number;
  /** How many rows have been written. */
  readonly rows: () => number;
  readonly bytes: AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

const WRITERS: Readonly<Record<ExportFormat, (job: ExportJob) => AsyncIterable<Buffer>>> = {
  csv: csvBytes,
  jsonl: jsonLinesBytes,
  xlsx: (job) => xlsxBytes(job),
  parquet: parquetBytes,
};

/** Where a file is read from. */
export interface ExportSource {
  readonly registry: Registry;
  readonly readerUrl: string;
}

/** The flat table that a question asks for: the columns that are wanted, in their order. */
export function tableOfQuestion({ plan, embedded, fields }: ExportQuestion): FlatTable {
  if (embedded !== undefined) return { plan, embedded, columns: entryColumns(embedded) };
  const columns = flatColumns(plan.dataset).filter(
    ({ name, content }) =>
      fields === undefined || name === 'id' || fields.has('held' in content ? content.held.name : name),
  );
  return { plan, embedded: undefined, columns };
}

/**
 * Begin to write a file at a moment. The same question at the same moment gives the same bytes, as long as nothing is
 * erased. Its bytes fail rather than end when there are not as many rows as there should be.
 */
export async function startExport(
  source: ExportSource,
  moment: Moment,
  question: ExportQuestion,
  format: ExportFormat,
): Promise<RunningExport> {
  const snapshot = await Snapshot.open(source.registry, source.readerUrl, moment);
  try {
    const table = tableOfQuestion(question);
    const expectedRows = await snapshot.count(table);
    let rows = 0;
    const onRows = (count: number) => {
      rows += count;
    };
    const job: ExportJob = { question, table, snapshot, expectedRows, onRows };
    const bytes = counted(WRITERS[format](job), snapshot, () => {
      if (rows !== expectedRows) throw new Error(`A file has ${rows} rows instead of ${expectedRows}.`);
    });
    return { expectedRows, rows: () => rows, bytes, close: () => snapshot.close() };
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

async function* counted(bytes: AsyncIterable<Buffer>, snapshot: Snapshot, check: () => void): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
    check();
  } finally {
    await snapshot.close();
  }
}
