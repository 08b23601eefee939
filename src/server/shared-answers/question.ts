import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { LongchengError } from '../../errors.js';
import { negotiate } from '../../rest/negotiation.js';
import type { SharedAnswer } from '../../rest/shared-answer.js';

/** What is asked: equal for all requests that get the same bytes. */
export interface Question {
  readonly type: string;
  /** Digest of media type and question. */
  readonly digest: string;
}

// Links that were read lately. The same link is written the same way nearly always, and reading it is half of answering it.
const links = new LRUCache<string, Question>({ maxSize: 4_000_000, sizeCalculation: (_, link) => link.length + 200 });

// What makes an answer another one, or none.
const PERSONAL = ['authorization', 'x-api-key', 'x-data-revision', 'if-none-match'] as const;

/** The question of a link that was read lately; undefined for any other request, and where more than the link counts. */
export function knownLink({ method, url, headers }: FastifyRequest): Question | undefined {
  if (method !== 'GET' || PERSONAL.some((name) => headers[name] !== undefined)) return undefined;
  return links.get(`${headers.accept} ${url}`);
}

/** The question of a request; undefined where its answer is not to be shared, or where it can only be refused. */
export function readQuestion(request: FastifyRequest, shared: SharedAnswer): Question | undefined {
  // What comes with a key is answered to its holder alone.
  if (request.headers.authorization !== undefined || request.headers['x-api-key'] !== undefined) return undefined;
  if (request.method === 'POST') return read(request, shared);
  const link = `${request.headers.accept} ${request.url}`;
  const known = links.get(link);
  if (known !== undefined) return known;
  const question = read(request, shared);
  if (question !== undefined) links.set(link, question);
  return question;
}

function read(request: FastifyRequest, { types, questionOf }: SharedAnswer): Question | undefined {
  try {
    const text = questionOf(request);
    if (text === undefined) return undefined;
    const type = negotiate(request.headers.accept, types);
    return { type, digest: hash('sha256', `${type}\n${text}`, 'base64url') };
  } catch (error) {
    // The door says what is wrong with it.
    if (error instanceof LongchengError) return undefined;
    throw error;
  }
}

/**
 * The revision that an answer must not be older than, from the header `X-Data-Revision`: of an earlier answer, perhaps of
 * another server.
 */
export function leastRevision(request: FastifyRequest): number {
  const named = request.headers['x-data-revision'];
  return typeof named === 'string' && /^\d{1,15}$/.test(named) ? Number(named) : 0;
}
