import { type ExportFormat, FILE_FORMATS } from '../../rest/file-formats.js';
import { DATA_LICENCE } from '../../rest/links.js';
import { headingsOf } from '../export/export-job.js';
import { tableOfQuestion } from '../export/start-export.js';
import type { StoredFile } from '../shelf/stored-file.js';
import type { FileQuestion } from './file-question.js';

/** What a file is, for whoever has downloaded it and wants to know that it is whole. */
export interface Manifest {
  readonly dataset: string;
  readonly title: string;
  readonly format: string;
  readonly mediaType: string;
  /** Where exactly this file is, for ever. */
  readonly address: string;
  readonly query: string;
  readonly revision: number;
  readonly columns: readonly { readonly name: string; readonly title: string; readonly heading: string }[];
  readonly rows: number;
  readonly expectedRows: number | null;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly etag: string;
  readonly licence: string;
  /** Only then do the rows and the digest stand for the whole answer. */
  readonly complete: boolean;
}

/** The manifest of a file that has come to its end, good or bad. */
export function manifestOf(
  { question }: FileQuestion,
  format: ExportFormat,
  file: StoredFile,
  { address, revision, tag }: { readonly address: string; readonly revision: number; readonly tag: string },
): Manifest {
  const { dataset } = question.plan;
  const { columns } = tableOfQuestion(question);
  const headings = format === 'jsonl' ? columns.map(({ name }) => name) : headingsOf(columns, question.headings);
  return {
    dataset: dataset.name,
    title: dataset.title,
    format,
    mediaType: FILE_FORMATS[format].mediaType,
    address,
    query: question.query,
    revision,
    columns: columns.map(({ name, title }, at) => ({ name, title, heading: headings[at] ?? name })),
    rows: file.rows,
    expectedRows: file.expectedRows ?? null,
    bytes: file.bytes,
    sha256: file.sha256 ?? null,
    etag: tag,
    licence: DATA_LICENCE,
    complete: file.state === 'complete',
  };
}
