import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import { GENERAL_LINKS, type Link, linkHeader } from './links.js';
import { negotiate } from './negotiation.js';
import { type QueryString, readQueryString } from './query-string.js';
import { JSON_TYPES, queryOf } from './shared-answer.js';

/** What every route of the door has at hand. */
export interface RestDoor {
  readonly registry: Registry;
  readonly openReader: () => Promise<RequestReader>;
}

/** A question that was read and is known to make sense. */
export interface Question {
  readonly type: string;
  readonly query: QueryString;
}

export interface Answer {
  readonly body: unknown;
  /** The revision that it shows. */
  readonly revision: number;
  readonly links?: readonly Link[];
}

/** The media type and query string of a request. */
export function readRequest(request: FastifyRequest, types: readonly [string, ...string[]] = JSON_TYPES): Question {
  return { type: negotiate(request.headers.accept, types), query: readQueryString(queryOf(request)) };
}

/** Answer a question. What goes wrong while writing leaves no trace in the headers of the problem. */
export async function answer(
  door: RestDoor,
  reply: FastifyReply,
  { type }: Question,
  write: (reader: RequestReader) => Promise<Answer>,
): Promise<FastifyReply> {
  const { body, revision, links = [] } = await write(await door.openReader());
  return reply
    .headers({
      'cache-control': 'public',
      'x-data-revision': revision,
      link: linkHeader([...links, ...GENERAL_LINKS]),
    })
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify(body));
}
