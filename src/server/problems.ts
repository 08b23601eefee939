import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, type ErrorCode, LongchengError } from '../errors.js';
import { graphqlRefusal, translateFault } from '../graphql/errors.js';

// Seconds.
const RETRY_AFTER = 2;

/**
 * The one place where what goes wrong outside GraphQL becomes an answer: a problem of RFC 9457 with a stable code and
 * nothing of our insides. No answer repeats the address that was asked for.
 */
export function addProblems(app: FastifyInstance, countError: (code: ErrorCode) => void = () => undefined): void {
  app.addHook('onSend', (_, reply, payload, done) => {
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', RETRY_AFTER);
    done(null, payload);
  });
  app.setNotFoundHandler((_, reply) => sendProblem(reply, 'NOT_FOUND'));
  app.setErrorHandler((error, request, reply) => {
    const cause = translateFault(error);
    if (cause instanceof LongchengError) {
      countError(cause.code);
      const { retryAfter } = cause.details;
      if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
      // Whoever asks GraphQL reads errors as GraphQL has them.
      if (request.routeOptions.url === '/graphql') return reply.code(cause.status).send(graphqlRefusal(cause));
      return sendProblem(reply, cause.code, cause.message);
    }
    const status = statusOf(error);
    // What Fastify refuses for the client's sake: a body too large, JSON that is none.
    if (status >= 400 && status < 500 && error instanceof Error)
      return sendProblem(reply, 'BAD_ARGUMENT', status === 413 ? tooLarge(request) : error.message, status);
    countError('INTERNAL');
    const reference = randomUUID();
    app.log.error({ reference, err: error }, 'fault');
    return sendProblem(reply, 'INTERNAL', `If you report it, give this number: ${reference}.`);
  });
}

/** Answer with a problem. */
export function sendProblem(
  reply: FastifyReply,
  code: ErrorCode,
  detail?: string,
  status: number = ERRORS[code].status,
): FastifyReply {
  const { title } = ERRORS[code];
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title, status, code, ...(detail === undefined ? {} : { detail }) });
}

function tooLarge({ headers, routeOptions }: FastifyRequest): string {
  const own = headers['content-length'] === undefined ? 'more' : `${headers['content-length']} bytes`;
  const cure = routeOptions.url === '/graphql' ? 'pass less in variables, or ask in several requests' : 'send less';
  return `The body has ${own}; ${routeOptions.bodyLimit} bytes are read: ${cure}.`;
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
}
