import type { FastifyInstance } from 'fastify';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { demandRole } from '../publication/actor.js';
import { readAudit } from '../publication/read-audit.js';
import { numberOf, textOf } from '../rest/parameters.js';
import { actorIn, queryOf } from './asking.js';
import type { IntakeDoor } from './door.js';

/** `GET /api/v1/audit?before=&first=&act=&subject=`: the audit log, newest first, for administrators. */
export function addAuditRoute(app: FastifyInstance, { database }: IntakeDoor): void {
  app.get('/api/v1/audit', async (request, reply) => {
    const actor = await actorIn(database, request);
    demandRole(actor, ['administrator'], 'read the audit log');
    const question = queryOf(request, ['before', 'first', 'act', 'subject']);
    const data = await inWriterTransaction(database.writer, (run) =>
      readAudit(run, {
        before: numberOf(question, 'before'),
        first: numberOf(question, 'first'),
        act: textOf(question, 'act'),
        subject: textOf(question, 'subject'),
      }),
    );
    return reply.header('cache-control', 'no-store').send({ data, next: data.at(-1)?.id ?? null });
  });
}
