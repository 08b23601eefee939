import type { FastifyInstance } from 'fastify';
import { tableSchema } from '../files/table-schema.js';
import { API, schemaAddress } from '../rest/addresses.js';
import { answer, readRequest } from '../rest/answer.js';
import { namedDataset } from '../rest/named-dataset.js';
import { refuseUnknown } from '../rest/parameters.js';
import { sharedAnswer } from '../rest/shared-answer.js';
import type { FeedsDoor } from './door.js';

/** `GET /api/v1/{dataset}/table-schema.json`: the columns of a dataset's files, as a Frictionless Table Schema. */
export function addTableSchemaRoute(app: FastifyInstance, door: FeedsDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset/table-schema.json`, sharedAnswer(), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    refuseUnknown(asked.query, []);
    return answer(door, reply, asked, async (reader) => ({
      body: tableSchema(dataset),
      revision: reader.present.revision,
      links: [{ href: schemaAddress(dataset.name), rel: 'alternate' }],
    }));
  });
}
