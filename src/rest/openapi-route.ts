import type { FastifyInstance } from 'fastify';
import { readRequest } from './answer.js';
import { sharedAnswer } from './shared-answer.js';

const TYPES = ['application/json', 'application/vnd.oai.openapi+json'] as const;

/** `GET /openapi.json`: the description of this door, for programs. It changes with the program only. */
export function addOpenapiRoute(app: FastifyInstance, text: string): void {
  app.get('/openapi.json', sharedAnswer(TYPES), (request, reply) => {
    const { type } = readRequest(request, TYPES);
    return reply.header('cache-control', 'public').type(`${type}; charset=utf-8`).send(text);
  });
}
