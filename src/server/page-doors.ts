import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicDoors } from '../page/doors.js';

/**
 * The public doors as a page asks them: through the server's own routes, with all their limits, on behalf of the visitor
 * who asked for the page and on no one else's account.
 */
export function pageDoors(app: FastifyInstance, request: FastifyRequest): PublicDoors {
  const remoteAddress = request.ip;
  const headers = { accept: 'application/json' };
  return {
    graphql: async (query) => {
      const options = { method: 'POST', url: '/graphql', headers, payload: { query }, remoteAddress } as const;
      const { statusCode, body } = await app.inject(options);
      return { status: statusCode, body: JSON.parse(body) };
    },
    get: async (url) => {
      const { statusCode, body } = await app.inject({ url, headers, remoteAddress });
      return { status: statusCode, body: JSON.parse(body) };
    },
  };
}
