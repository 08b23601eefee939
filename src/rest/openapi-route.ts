import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readRequest } from './answer.js';
import { namesTag } from './entity-tag.js';

const TYPES = ['application/json', 'application/vnd.oai.openapi+json'] as const;

/** `GET /openapi.json`: the description of this door, for programs. It changes with the program only. */
export function addOpenapiRoute(app: FastifyInstance, text: string): void {
  const digest = formOf(text);
  app.get('/openapi.json', (request, reply) => {
    const { type } = readRequest(request, TYPES);
    const tag = `W/"${digest}${type === TYPES[0] ? '' : '-o'}"`;
    reply.headers({ etag: tag, 'cache-control': 'public, max-age=600', vary: 'Accept' });
    if (namesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
    return reply.type(`${type}; charset=utf-8`).send(text);
  });
}

/** A short digest of the document: answers of the same form come with the same. */
export function formOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
