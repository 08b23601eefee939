import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ERRORS } from '../errors.js';
import { sendProblem } from './problems.js';

/**
 * The address of a request without scheme and host, which a client may put in front (RFC 9112, 3.2.2): pages and feeds
 * that link to themselves would lead to whatever host was named. `http://elsewhere.example/docs?x=1` becomes `/docs?x=1`.
 */
export function originForm(url: string): string {
  const [whole = ''] = /^https?:\/\/[^/?#]*/i.exec(url) ?? [];
  const rest = url.slice(whole.length);
  return whole === '' || rest.startsWith('/') ? rest : `/${rest}`;
}

const PHRASES = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
} as const;

const REFUSALS: Readonly<Record<string, readonly [status: keyof typeof PHRASES, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Address and headers of a request have up to 16 KiB in all; send a long question in the body of POST /graphql.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk have up to 16 KiB; leave them out.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time: 5 seconds for its headers, 10 for its body.'],
};

/** Answer what Node can not read as HTTP, or reads in two ways, with a problem, and close the connection. https://fastify.dev/docs/latest/Reference/Server/#clienterrorhandler */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, detail] = REFUSALS[error.code ?? ''] ?? [400, 'This is not read as a request of HTTP/1.1.'];
  const { title } = ERRORS.BAD_ARGUMENT;
  const body = JSON.stringify({ type: 'about:blank', title, status, code: 'BAD_ARGUMENT', detail });
  const head = [
    `HTTP/1.1 ${status} ${PHRASES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

/** Refuse bodies that are compressed: nothing here unpacks them, so that none is larger than it looks. */
export function refusePackedBodies(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers }, reply, done) => {
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding === '' || encoding === 'identity') return done();
    sendProblem(
      reply,
      'BAD_ARGUMENT',
      'Compressed bodies are not read; send it as it is, without Content-Encoding.',
      415,
    );
  });
}
