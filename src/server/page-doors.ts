import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DoorAnswer, PublicDoors } from '../page/doors.js';

/** The public doors on behalf of one visitor. */
export interface VisitorsDoors {
  readonly doors: PublicDoors;
  /** The newest revision that any answer showed so far. */
  readonly revision: () => number;
}

/**
 * The public doors as a page asks them: through the server's own routes, with all their limits, on behalf of the visitor
 * who asked for the page and on no one else's account.
 */
export function doorsFor(app: FastifyInstance, request: FastifyRequest): VisitorsDoors {
  const remoteAddress = request.ip;
  const headers = { accept: 'application/json' };
  let revision = 0;
  const read = ({ statusCode, headers: sent, body }: Awaited<ReturnType<typeof app.inject>>): DoorAnswer => {
    revision = Math.max(revision, Number(sent['x-data-revision'] ?? 0));
    return { status: statusCode, body: JSON.parse(body) };
  };
  return {
    revision: () => revision,
    doors: {
      graphql: async (query) =>
        read(await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query }, remoteAddress })),
      get: async (url) => read(await app.inject({ url, headers, remoteAddress })),
    },
  };
}
