import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/open-database.js';
import type { RevisionClock } from './revision-clock.js';

/**
 * `/health/live`: the process answers. `/health/ready`: it would answer questions too, since the database does and there
 * is not more to do already than it can.
 */
export function addHealth(
  app: FastifyInstance,
  database: Database,
  clock: RevisionClock,
  isSheddingLoad: () => boolean,
): void {
  const config = { isFree: true };
  app.get('/health/live', { config }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { config }, async (_, reply) => {
    const unavailable = (reason: string) => reply.code(503).send({ status: 'unavailable', reason });
    if (isSheddingLoad()) return unavailable('The server has more to do than it can.');
    try {
      await database.readPresent({ text: 'select 1', values: [] });
      const { revision } = await clock.moment();
      return { status: 'ok', revision, ...replicaCounts(database) };
    } catch {
      return unavailable('The database does not answer.');
    }
  });
}

function replicaCounts(database: Database): {
  readonly replicas?: { readonly answering: number; readonly of: number };
} {
  const states = database.replicas();
  if (states.length === 0) return {};
  return { replicas: { answering: states.filter(({ revision }) => revision !== undefined).length, of: states.length } };
}
