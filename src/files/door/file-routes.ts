import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { embeddedColumns } from '../../catalog/flat-columns.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import { LongchengError } from '../../errors.js';
import { nearest } from '../../query/nearest.js';
import type { RequestReader } from '../../query/request-reader.js';
import { lastErasure } from '../../query/snapshot.js';
import { API, datasetAddress, fileAddress, schemaAddress } from '../../rest/addresses.js';
import { PAST, PRESENT, readQuery } from '../../rest/answer.js';
import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS } from '../../rest/file-formats.js';
import { GENERAL_LINKS, type Link, linkHeader } from '../../rest/links.js';
import { namedDataset } from '../../rest/named-dataset.js';
import { type ExportSource, startExport } from '../export/start-export.js';
import type { FileShelf } from '../shelf/file-shelf.js';
import type { StoredFile } from '../shelf/stored-file.js';
import { contentDisposition } from './file-names.js';
import { type FileQuestion, readFileQuestion } from './file-question.js';
import { manifestOf } from './manifest.js';
import { type OfferedFile, sendFile } from './send-file.js';

/** What the routes of files need. */
export interface FileDoor {
  readonly source: ExportSource;
  readonly read: RunStatement;
  readonly openReader: () => Promise<RequestReader>;
  readonly openShelf: () => Promise<FileShelf>;
  /** Changes with the program, so that no part of an older one's file is taken for a part of ours. */
  readonly form: string;
}

interface Named {
  readonly dataset: string;
  readonly column?: string;
}

/** `GET /api/v1/{dataset}.csv` and its like, the flat tables of embedded lists, and a manifest for each. */
export function addFileRoutes(app: FastifyInstance, door: FileDoor): void {
  for (const format of EXPORT_FORMATS) {
    const paths = [`${API}/:dataset.${format}`, ...(format === 'csv' ? [`${API}/:dataset/:column.${format}`] : [])];
    for (const path of paths) {
      app.route<{ Params: Named }>({
        method: ['GET', 'HEAD'],
        url: path,
        handler: async (request, reply) => {
          const { offered } = await offer(door, request, request.params, format);
          return sendFile(request, reply, offered);
        },
      });
      app.get<{ Params: Named }>(`${path}.manifest.json`, async (request, reply) => {
        const asked = await offer(door, request, request.params, format);
        return sendManifest(reply, asked, format);
      });
    }
  }
}

interface Asked {
  readonly question: FileQuestion;
  readonly revision: number;
  readonly address: string;
  readonly offered: OfferedFile;
}

async function offer(door: FileDoor, request: FastifyRequest, named: Named, format: ExportFormat): Promise<Asked> {
  const dataset = namedDataset(door.source.registry, named.dataset);
  const embedded = named.column === undefined ? undefined : namedList(dataset, named.column);
  const question = readFileQuestion(door.source.registry, dataset, embedded, format, readQuery(request));
  const reader = await door.openReader();
  const [moment, erasure, shelf] = await Promise.all([
    reader.momentAt(question.asOf),
    lastErasure(door.read),
    door.openShelf(),
  ]);
  const { query } = question.question;
  const { revision } = moment;
  const key = digest([door.form, dataset.name, named.column ?? '', format, query, revision, erasure]);
  const address = `${fileAddress(dataset.name, format, named.column)}?${[query, `asOf=${revision}`].filter((part) => part !== '').join('&')}`;
  const links = [...fileLinks(dataset, embedded, format, address), ...GENERAL_LINKS];
  const offered: OfferedFile = {
    tag: `"${key.slice(0, 22)}"`,
    headers: {
      'content-type': FILE_FORMATS[format].type,
      'content-location': address,
      'content-disposition': contentDisposition({
        name: embedded === undefined ? dataset.name : `${dataset.name}-${embedded.name}`,
        title: embedded === undefined ? dataset.title : `${dataset.title}-${embedded.title}`,
        revision,
        digest: digest([query]).slice(0, 8),
        ending: format,
      }),
      'cache-control': question.asOf === undefined ? PRESENT : PAST,
      'x-data-revision': revision,
      link: linkHeader(links),
    },
    find: () => shelf.find(key, erasure),
    get: () => shelf.get(key, erasure, () => startExport(door.source, moment, question.question, format)),
  };
  return { question, revision, address, offered };
}

function namedList(dataset: Dataset, name: string): Column {
  const lists = embeddedColumns(dataset);
  const column = lists.find((list) => list.name === name);
  if (column !== undefined) return column;
  const advice =
    lists.length === 0
      ? 'it has none'
      : `did you mean "${nearest(
          name.slice(0, 100),
          lists.map((list) => list.name),
        )}"?`;
  throw new LongchengError('NOT_FOUND', `${dataset.name} has no list of this name inside its records; ${advice}`, {
    dataset: dataset.name,
  });
}

function fileLinks(
  dataset: Dataset,
  embedded: Column | undefined,
  format: ExportFormat,
  address: string,
): readonly Link[] {
  const manifest = address.replace('?', '.manifest.json?');
  const others = embedded === undefined ? EXPORT_FORMATS.filter((other) => other !== format) : [];
  return [
    { href: manifest, rel: 'describedby', type: 'application/json' },
    { href: schemaAddress(dataset.name), rel: 'describedby', type: 'application/schema+json' },
    { href: datasetAddress(dataset.name), rel: 'alternate', type: 'application/json' },
    ...others.map((other) => ({
      href: fileAddress(dataset.name, other),
      rel: 'alternate' as const,
      type: FILE_FORMATS[other].mediaType,
    })),
  ];
}

async function sendManifest(reply: FastifyReply, asked: Asked, format: ExportFormat): Promise<FastifyReply> {
  const { offered, revision } = asked;
  const file: StoredFile = offered.get();
  const release = file.want();
  reply.raw.once('close', release);
  await file.ended();
  reply.headers({ 'cache-control': 'no-cache', 'x-data-revision': revision, link: linkHeader(GENERAL_LINKS) });
  return reply.send(manifestOf(asked.question, format, file, { address: asked.address, revision, tag: offered.tag }));
}

function digest(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
