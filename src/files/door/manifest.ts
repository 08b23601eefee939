import type { FastifyReply } from 'fastify';
import { FILE_FORMATS } from '../../rest/file-formats.js';
import { DATA_LICENCE, GENERAL_LINKS, linkHeader } from '../../rest/links.js';
import { headingsOf } from '../export/export-job.js';
import { tableOfQuestion } from '../export/start-export.js';
import type { StoredFile } from '../shelf/stored-file.js';
import type { FileQuestion } from './file-question.js';
import type { FileOffer } from './offer-file.js';
import { takeFile } from './take-file.js';

/** What a file has come to, for whoever has downloaded it and wants to know that it is whole. */
export interface FileState {
  /** Where exactly this file is, for ever. */
  readonly address: string;
  readonly revision: number;
  readonly rows: number;
  readonly expectedRows: number | null;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly etag: string;
  readonly licence: string;
  /** Only then do the rows and the digest stand for the whole answer. */
  readonly complete: boolean;
}

/** The manifest of a file of one dataset. */
export interface Manifest extends FileState {
  readonly dataset: string;
  readonly title: string;
  readonly format: string;
  readonly mediaType: string;
  readonly query: string;
  readonly columns: readonly { readonly name: string; readonly title: string; readonly heading: string }[];
}

/** What a file that has come to its end, good or bad, is. */
export function fileState(file: StoredFile, { address, revision, offered }: FileOffer): FileState {
  return {
    address,
    revision,
    rows: file.rows,
    expectedRows: file.expectedRows ?? null,
    bytes: file.bytes,
    sha256: file.sha256 ?? null,
    etag: offered.tag,
    licence: DATA_LICENCE,
    complete: file.state === 'complete',
  };
}

export function manifestOf({ question, format }: FileQuestion, file: StoredFile, offer: FileOffer): Manifest {
  const { dataset } = question.plan;
  const { columns } = tableOfQuestion(question);
  const headings = format === 'jsonl' ? columns.map(({ name }) => name) : headingsOf(columns, question.headings);
  return {
    dataset: dataset.name,
    title: dataset.title,
    format,
    mediaType: FILE_FORMATS[format].mediaType,
    query: question.query,
    columns: columns.map(({ name, title }, at) => ({ name, title, heading: headings[at] ?? name })),
    ...fileState(file, offer),
  };
}

/** Answer with the manifest of a file, which is written for it where it is not there. */
export async function sendManifest(
  reply: FastifyReply,
  { offered, revision }: FileOffer,
  write: (file: StoredFile) => object,
): Promise<FastifyReply> {
  const { file } = await takeFile(reply, offered);
  await file.ended();
  return reply
    .headers({
      'cache-control': 'no-cache',
      'x-data-revision': revision,
      link: linkHeader(GENERAL_LINKS),
    })
    .send(write(file));
}
