import type { FastifyInstance } from 'fastify';
import { wholeTally } from '../reports/tally.js';
import { API, datasetAddress, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { wholeDatasetJson } from './dataset-json.js';
import { namedDataset } from './named-dataset.js';
import { refuseUnknown } from './parameters.js';
import { sharedAnswer } from './shared-answer.js';
import { tallyJson } from './tally-json.js';

/**
 * `GET /api/v1/datasets/{name}`: all about one dataset: who publishes it and why, its data dictionary, how its clocks
 * and checks stand, and where it is to be had.
 */
export function addDatasetRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/datasets/:dataset`, sharedAnswer(), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    refuseUnknown(asked.query, []);
    return answer(door, reply, asked, async (reader) => {
      const { revision } = reader.present;
      const [whole, byAgency] = await Promise.all([
        wholeDatasetJson(reader, door.measured, dataset),
        door.tallies.of(reader, dataset),
      ]);
      const data = { ...whole, tally: tallyJson(wholeTally(byAgency)) };
      const links = [
        { href: schemaAddress(dataset.name), rel: 'describedby' },
        { href: datasetAddress(dataset.name), rel: 'item' },
      ] as const;
      return { body: { data, revision }, revision, links };
    });
  });
}
