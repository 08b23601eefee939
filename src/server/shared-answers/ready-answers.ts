import type { FastifyReply, FastifyRequest } from 'fastify';
import { quotaHeaders, spendingOf } from '../quotas.js';
import { HIT } from './answer-headers.js';
import { chooseEncoding } from './encodings.js';
import type { KeptAnswer } from './kept-answers.js';

// What says something of one request and its connection, and not of the answer.
const OF_THE_REQUEST = /^(ratelimit|ratelimit-policy|retry-after|date|connection|keep-alive)$/;

/**
 * Heads of kept answers as they were last sent. Who asks by a link what was asked by it before gets head and body as they
 * are, with no way through hooks and serialisers that would only make the same again.
 */
export class ReadyAnswers {
  // A body stands for its answer in one coding.
  private readonly heads = new WeakMap<Buffer, readonly string[]>();

  /** Remember with which head a kept body is being sent to a link. */
  remember({ method }: FastifyRequest, reply: FastifyReply, body: Buffer): void {
    if (method !== 'GET' || reply.statusCode !== 200 || this.heads.has(body)) return;
    const own = Object.entries(reply.getHeaders()).filter(([name]) => !OF_THE_REQUEST.test(name));
    const head = new Map(own.map(([name, value]) => [name, String(value)]));
    head.set('content-length', String(body.length)).set('cache-status', HIT);
    this.heads.set(body, [...head].flat());
  }

  /** Send a kept answer if its head is known; else nothing has happened. */
  send(request: FastifyRequest, reply: FastifyReply, { bodies }: KeptAnswer): boolean {
    const length = bodies.get('identity')?.length ?? 0;
    const body = bodies.get(chooseEncoding(request.headers['accept-encoding'], length));
    const head = body && this.heads.get(body);
    if (body === undefined || head === undefined) return false;
    // For those who watch: it is in the head already.
    reply.header('cache-status', HIT).hijack();
    const left = Object.entries(quotaHeaders(spendingOf(request))).flat();
    reply.raw.writeHead(200, left.length === 0 ? [...head] : [...head, ...left]).end(body);
    return true;
  }
}
