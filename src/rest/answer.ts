import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Spending } from '../access/spending.js';
import type { Registry } from '../catalog/registry.js';
import type { SizeBook } from '../query/dataset-sizes.js';
import type { RequestReader } from '../query/request-reader.js';
import type { MeasuredFiles } from '../reports/measured-files.js';
import type { TallyBook } from '../reports/tally-book.js';
import { GENERAL_LINKS, type Link, linkHeader } from './links.js';
import { negotiate } from './negotiation.js';
import { type QueryString, readQueryString } from './query-string.js';
import type { CostAt } from './question-cost.js';
import { JSON_TYPES, queryOf } from './shared-answer.js';

/** Opens the reader of a request, whose statements are stopped when nobody waits for its answer any more. */
export type OpenReader = (reply: FastifyReply) => Promise<RequestReader>;

/** What every route of the door has at hand. */
export interface RestDoor {
  readonly registry: Registry;
  readonly openReader: OpenReader;
  readonly sizes: SizeBook;
  readonly measured: MeasuredFiles;
  readonly tallies: TallyBook;
  readonly spendingOf: (request: FastifyRequest) => Spending;
}

/** A question that was read and is known to make sense. */
export interface Question {
  readonly type: string;
  readonly query: QueryString;
  /** What the question costs in units, the one for asking included; only that unless given. */
  readonly costAt?: CostAt;
}

export interface Answer {
  /** A text is sent as it is, anything else as JSON. */
  readonly body: unknown;
  /** The revision that it shows. */
  readonly revision: number;
  readonly links?: readonly Link[];
}

/** The media type and query string of a request. */
export function readRequest(request: FastifyRequest, types: readonly [string, ...string[]] = JSON_TYPES): Question {
  return { type: negotiate(request.headers.accept, types), query: readQuery(request) };
}

/** The query string of a request. */
export function readQuery(request: FastifyRequest): QueryString {
  return readQueryString(queryOf(request));
}

/** Answer a question. What goes wrong while writing leaves no trace in the headers of the problem. */
export async function answer(
  door: RestDoor,
  reply: FastifyReply,
  { type, costAt }: Question,
  write: (reader: RequestReader) => Promise<Answer>,
): Promise<FastifyReply> {
  const reader = await door.openReader(reply);
  if (costAt !== undefined) await door.spendingOf(reply.request).spend(costAt(await door.sizes.at(reader.present)) - 1);
  const { body, revision, links = [] } = await write(reader);
  return reply
    .headers({
      'cache-control': reader.isProvisional ? 'no-store' : 'public',
      'x-data-revision': revision,
      link: linkHeader([...links, ...GENERAL_LINKS]),
    })
    .type(`${type}; charset=utf-8`)
    .send(typeof body === 'string' ? body : JSON.stringify(body));
}
