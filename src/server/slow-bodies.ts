import type { FastifyInstance } from 'fastify';

// A question is a few kilobytes: whoever needs longer holds a connection and asks nothing.
const LONGEST = 10_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body of this route may take minutes to come. */
    takesLong?: boolean;
  }
}

/** Cut off whoever takes longer than this many milliseconds to send a body, where the route does not expect it. */
export function limitSlowBodies(app: FastifyInstance, longest = LONGEST): void {
  app.addHook('onRequest', (request, _, done) => {
    const { 'content-length': length, 'transfer-encoding': pieces } = request.headers;
    const hasBody = length !== undefined || pieces !== undefined;
    if (hasBody && request.routeOptions.config.takesLong !== true) {
      const timer = setTimeout(() => {
        if (!request.raw.complete) request.raw.destroy();
      }, longest);
      timer.unref();
      request.raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
    }
    done();
  });
}
