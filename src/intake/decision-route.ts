import type { FastifyInstance } from 'fastify';
import { decide } from '../publication/submission/decide.js';
import { actorIn, visibleSubmission } from './asking.js';
import { readDecision } from './bodies.js';
import type { IntakeDoor } from './door.js';

/** `POST /api/v1/submissions/{id}/decision`. */
export function addDecisionRoute(app: FastifyInstance, { database, onRevision }: IntakeDoor): void {
  app.post<{ Params: { id: string } }>(
    '/api/v1/submissions/:id/decision',
    { bodyLimit: 2 * 1024 * 1024 },
    async (request, reply) => {
      const actor = await actorIn(database, request);
      const { id } = await visibleSubmission(database, request, request.params.id);
      const outcome = await decide(database, actor, id, readDecision(request.body));
      if (outcome.revision !== undefined) onRevision(outcome.revision);
      return reply.header('cache-control', 'no-store').send({ ...outcome, revision: outcome.revision ?? null });
    },
  );
}
