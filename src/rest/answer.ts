import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from '../catalog/registry.js';
import type { AsOfInput } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import { entityTag, namesTag } from './entity-tag.js';
import { GENERAL_LINKS, type Link, linkHeader } from './links.js';
import { negotiate } from './negotiation.js';
import { type QueryString, readQueryString } from './query-string.js';

/** What every route of the door has at hand. */
export interface RestDoor {
  readonly registry: Registry;
  readonly openReader: () => Promise<RequestReader>;
  /** Changes when the form of answers does, so that no client keeps one of an older program. */
  readonly form: string;
}

/** A question that was read and is known to make sense, so that an earlier answer to it may still hold. */
export interface Question {
  readonly type: string;
  readonly query: QueryString;
  readonly asOf?: AsOfInput | undefined;
  /** Whether the answer also depends on the day. */
  readonly isDated?: boolean;
}

export interface Answer {
  /** A text is sent as it is, anything else as JSON. */
  readonly body: unknown;
  /** The revision that it shows. */
  readonly revision: number;
  readonly links?: readonly Link[];
}

export const JSON_TYPES: readonly [string] = ['application/json'];

/** The media type and query string of a request. */
export function readRequest(request: FastifyRequest, types: readonly [string, ...string[]] = JSON_TYPES): Question {
  return { type: negotiate(request.headers.accept, types), query: readQuery(request) };
}

/** The query string of a request. */
export function readQuery(request: FastifyRequest): QueryString {
  const address = request.raw.url ?? '';
  const at = address.indexOf('?');
  return readQueryString(at === -1 ? '' : address.slice(at + 1));
}

/** The path of a request as it was written. */
export function pathOf(request: FastifyRequest): string {
  return (request.raw.url ?? '').split('?', 1)[0] ?? '';
}

// A publication is seen at once by whoever asks here, and within a minute by whoever asks a cache on the way. What was
// is nearly for ever; only erasure takes from it, so that a cache must come back.
export const PRESENT = 'public, max-age=60, stale-while-revalidate=60';
export const PAST = 'public, max-age=600, stale-while-revalidate=60';

/**
 * Answer a question, by 304 where the client has the answer already: whether it has is known without the database. What
 * goes wrong while writing leaves no trace in the headers of the problem.
 */
export async function answer(
  door: RestDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { type, query, asOf, isDated = false }: Question,
  write: (reader: RequestReader) => Promise<Answer>,
): Promise<FastifyReply> {
  const reader = await door.openReader();
  const tag = entityTag({
    form: door.form,
    revision: reader.present.revision,
    day: isDated ? reader.today : undefined,
    type,
    path: pathOf(request),
    pairs: query.pairs,
  });
  const caching = { etag: tag, 'cache-control': asOf === undefined ? PRESENT : PAST, vary: 'Accept' };
  if (namesTag(request.headers['if-none-match'], tag)) {
    const shown = asOf === undefined ? reader.present.revision : asOf.revision;
    return reply
      .code(304)
      .headers({ ...caching, ...(shown === undefined ? {} : { 'x-data-revision': shown }) })
      .send();
  }
  const { body, revision, links = [] } = await write(reader);
  return reply
    .headers({ ...caching, 'x-data-revision': revision, link: linkHeader([...links, ...GENERAL_LINKS]) })
    .type(`${type}; charset=utf-8`)
    .send(typeof body === 'string' ? body : JSON.stringify(body));
}
