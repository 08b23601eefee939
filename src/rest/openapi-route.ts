import type { FastifyInstance } from 'fastify';
import type { Registry } from '../catalog/registry.js';
import { readRequest } from './answer.js';
import { openapiText } from './openapi/openapi-text.js';
import { sharedAnswer } from './shared-answer.js';

const TYPES = ['application/json', 'application/vnd.oai.openapi+json'] as const;

/** `GET /openapi.json`: the description of this door, for programs. It changes with the program only, and is made when asked for. */
export function addOpenapiRoute(app: FastifyInstance, registry: Registry): void {
  let document: Buffer | undefined;
  app.get('/openapi.json', sharedAnswer(TYPES), (request, reply) => {
    const { type } = readRequest(request, TYPES);
    document ??= Buffer.from(openapiText(registry));
    return reply.header('cache-control', 'public').type(`${type}; charset=utf-8`).send(document);
  });
}
