import type { FastifyInstance } from 'fastify';
import { API } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { datasetJson } from './dataset-json.js';
import { refuseUnknown } from './parameters.js';
import { sharedAnswer } from './shared-answer.js';

/** `GET /api/v1/datasets`: what is published, how much of it, and where. */
export function addDatasetsRoute(app: FastifyInstance, door: RestDoor): void {
  app.get(`${API}/datasets`, sharedAnswer(), (request, reply) => {
    const asked = readRequest(request);
    refuseUnknown(asked.query, []);
    return answer(door, reply, asked, async (reader) => {
      const { revision } = reader.present;
      const data = await Promise.all(
        reader.registry.datasets.map(async (dataset) => datasetJson(dataset, await reader.summary(dataset))),
      );
      return { body: { data, revision }, revision };
    });
  });
}
