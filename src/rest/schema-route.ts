import type { FastifyInstance } from 'fastify';
import type { JsonSchema } from '../catalog/column-kind.js';
import type { Dataset } from '../catalog/registry.js';
import { API, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { SchemaShelf } from './json-schema.js';
import { namedDataset } from './named-dataset.js';
import { refuseUnknown } from './parameters.js';
import { recordSchema } from './record-schema.js';
import { sharedAnswer } from './shared-answer.js';

const TYPES = ['application/schema+json', 'application/json'] as const;

/** `GET /api/v1/{dataset}/schema.json`: what a record is, for programs that check or generate. */
export function addSchemaRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset/schema.json`, sharedAnswer(TYPES), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request, TYPES);
    refuseUnknown(asked.query, []);
    return answer(door, reply, asked, async (reader) => ({
      body: schemaDocument(dataset),
      revision: reader.present.revision,
    }));
  });
}

/** The JSON Schema (2020-12) of a whole record of a dataset, with all that it refers to. */
export function schemaDocument(dataset: Dataset): JsonSchema {
  const shelf = new SchemaShelf('#/$defs/');
  const record = recordSchema(dataset, shelf, 'every');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(dataset.name),
    ...record,
    $defs: shelf.all(),
  };
}
