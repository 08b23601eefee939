import type { FastifyInstance, FastifyRequest } from 'fastify';
import { API } from '../../rest/addresses.js';
import { readQuery } from '../../rest/answer.js';
import { readAsOf } from '../../rest/as-of-parameter.js';
import { refuseUnknown } from '../../rest/parameters.js';
import { startDataPackage } from '../export/data-package.js';
import { fileState, sendManifest } from './manifest.js';
import { type FileDoor, type FileOffer, offerFile } from './offer-file.js';
import { sendFile } from './send-file.js';

const PATH = `${API}/datapackage.zip`;

/** `GET /api/v1/datapackage.zip`: all datasets at one revision, and its manifest. */
export function addPackageRoutes(app: FastifyInstance, door: FileDoor): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: PATH,
    handler: async (request, reply) => sendFile(request, reply, (await readOffer(door, request)).offered),
  });
  app.get(`${PATH}.manifest.json`, async (request, reply) => {
    const offer = await readOffer(door, request);
    return sendManifest(reply, offer, (file) => ({ format: 'zip', ...fileState(file, offer) }));
  });
}

function readOffer(door: FileDoor, request: FastifyRequest): Promise<FileOffer> {
  const query = readQuery(request);
  refuseUnknown(query, ['asOf']);
  return offerFile(door, request, {
    path: PATH,
    query: '',
    asOf: readAsOf(query),
    mediaType: 'application/zip',
    name: 'longcheng-open-data',
    title: '龙城政务公开数据',
    ending: 'zip',
    datasets: door.source.registry.datasets,
    links: [{ href: `${API}/datasets`, rel: 'describedby', type: 'application/json' }],
    begin: (moment) => startDataPackage(door.source, moment),
  });
}
