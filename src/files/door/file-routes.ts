import type { FastifyInstance, FastifyRequest } from 'fastify';
import { embeddedColumns } from '../../catalog/flat-columns.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { nearest } from '../../query/nearest.js';
import { API, datasetAddress, fileAddress, schemaAddress } from '../../rest/addresses.js';
import { readQuery } from '../../rest/answer.js';
import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS } from '../../rest/file-formats.js';
import type { Link } from '../../rest/links.js';
import { namedDataset } from '../../rest/named-dataset.js';
import { startExport } from '../export/start-export.js';
import { type FileQuestion, readFileQuestion } from './file-question.js';
import { manifestOf, sendManifest } from './manifest.js';
import { type FileDoor, type FileOffer, offerFile } from './offer-file.js';
import { sendFile } from './send-file.js';

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
          const { offer } = await readOffer(door, request, request.params, format);
          return sendFile(request, reply, offer.offered);
        },
      });
      app.get<{ Params: Named }>(`${path}.manifest.json`, async (request, reply) => {
        const { offer, question } = await readOffer(door, request, request.params, format);
        return sendManifest(reply, offer, (file) => manifestOf(question, file, offer));
      });
    }
  }
}

async function readOffer(
  door: FileDoor,
  request: FastifyRequest,
  named: Named,
  format: ExportFormat,
): Promise<{ readonly offer: FileOffer; readonly question: FileQuestion }> {
  const { registry } = door.source;
  const dataset = namedDataset(registry, named.dataset);
  const embedded = named.column === undefined ? undefined : namedList(dataset, named.column);
  const question = readFileQuestion(registry, dataset, embedded, format, readQuery(request));
  const offer = await offerFile(door, request, {
    path: fileAddress(dataset.name, format, embedded?.name),
    query: question.question.query,
    asOf: question.asOf,
    mediaType: FILE_FORMATS[format].type,
    name: embedded === undefined ? dataset.name : `${dataset.name}-${embedded.name}`,
    title: embedded === undefined ? dataset.title : `${dataset.title}-${embedded.title}`,
    ending: format,
    datasets: [dataset],
    links: fileLinks(dataset, embedded, format),
    begin: (moment) => startExport(door.source, moment, question.question, format),
  });
  return { offer, question };
}

function namedList(dataset: Dataset, name: string): Column {
  const lists = embeddedColumns(dataset);
  const column = lists.find((list) => list.name === name);
  if (column !== undefined) return column;
  const names = lists.map((list) => list.name);
  const advice = names.length === 0 ? 'it has none.' : `did you mean "${nearest(name.slice(0, 100), names)}"?`;
  throw new LongchengError('NOT_FOUND', `${dataset.name} has no list of this name inside its records; ${advice}`, {
    dataset: dataset.name,
  });
}

function fileLinks(dataset: Dataset, embedded: Column | undefined, format: ExportFormat): readonly Link[] {
  const others = embedded === undefined ? EXPORT_FORMATS.filter((other) => other !== format) : [];
  return [
    { href: schemaAddress(dataset.name), rel: 'describedby', type: 'application/schema+json' },
    { href: datasetAddress(dataset.name), rel: 'alternate', type: 'application/json' },
    ...others.map((other) => ({
      href: fileAddress(dataset.name, other),
      rel: 'alternate' as const,
      type: FILE_FORMATS[other].mediaType,
    })),
  ];
}
