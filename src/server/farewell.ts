import type { FastifyInstance } from 'fastify';

// Milliseconds.
const LOOK_AGAIN = 100;
/** Twice what an answer may take. */
const LONGEST = 20_000;

/**
 * Let a server that closes be gone soon: what is being answered is answered, and its connection, which the client would keep
 * for more, is closed then. What never ends is cut off.
 */
export function sayFarewell(app: FastifyInstance, longest = LONGEST): void {
  app.addHook('preClose', async () => {
    const looking = setInterval(() => app.server.closeIdleConnections(), LOOK_AGAIN);
    const impatience = setTimeout(() => app.server.closeAllConnections(), longest);
    looking.unref();
    impatience.unref();
    app.server.once('close', () => {
      clearInterval(looking);
      clearTimeout(impatience);
    });
  });
}
