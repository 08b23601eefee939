import type { FastifyRequest } from 'fastify';
import { readQueryString } from './query-string.js';

/**
 * Noted on a route whose answers are the same for everybody as long as revision and day are: they may be kept in memory,
 * carry an entity tag, and be kept by others. An answer is shared only if it says `Cache-Control: public` itself.
 */
export interface SharedAnswer {
  /** The media types that it is offered in, the preferred first. */
  readonly types: readonly [string, ...string[]];
  /** The question in a form that is equal for all ways of writing it; undefined where its answer must not be shared. */
  readonly questionOf: (request: FastifyRequest) => string | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    shared?: SharedAnswer;
  }
}

export const JSON_TYPES: readonly [string] = ['application/json'];

/** The configuration of a route of this door whose answers are shared. */
export function sharedAnswer(types: SharedAnswer['types'] = JSON_TYPES): { readonly config: { shared: SharedAnswer } } {
  return { config: { shared: { types, questionOf: addressOf } } };
}

/** Path and query string, with the parameters in the order of their names. */
function addressOf(request: FastifyRequest): string {
  return JSON.stringify([pathOf(request), readQueryString(queryOf(request)).pairs]);
}

/** The path of a request as it was written. */
export function pathOf(request: FastifyRequest): string {
  return (request.raw.url ?? '').split('?', 1)[0] ?? '';
}

/** The query string of a request as it was written. */
export function queryOf(request: FastifyRequest): string {
  const address = request.raw.url ?? '';
  const at = address.indexOf('?');
  return at === -1 ? '' : address.slice(at + 1);
}
