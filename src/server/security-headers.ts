import type { FastifyInstance } from 'fastify';

// Answers are data: a browser that is led to show one must load, run and send nothing. Pages have policies of their own.
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const ONE_YEAR = 31_536_000;

/** The headers that every answer has; `isSecure`: the server is reached by HTTPS only. */
export function addSecurityHeaders(app: FastifyInstance, isSecure: boolean): void {
  app.addHook('onSend', (_, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    // What 304 says replaces what the client has kept (RFC 9111, 3.2): a page would lose the policy that came with it.
    if (reply.statusCode !== 304 && !reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', NOTHING);
    if (isSecure) reply.header('strict-transport-security', `max-age=${ONE_YEAR}`);
    done(null, payload);
  });
}
