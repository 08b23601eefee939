import type { FastifyInstance } from 'fastify';
import { eraseRecord, withdrawRecord } from '../publication/leave.js';
import { namedDataset } from '../rest/named-dataset.js';
import { actorIn } from './asking.js';
import { readWithdrawal } from './bodies.js';
import type { IntakeDoor } from './door.js';

/** `POST /api/v1/{dataset}/{id}/withdrawal`; with `erase` the content goes from every version. */
export function addWithdrawalRoute(app: FastifyInstance, { database, onRevision, rememberErasure }: IntakeDoor): void {
  app.post<{ Params: { dataset: string; id: string } }>('/api/v1/:dataset/:id/withdrawal', async (request, reply) => {
    const actor = await actorIn(database, request);
    const dataset = namedDataset(database.registry, request.params.dataset);
    const { id } = request.params;
    const { reason, erase } = readWithdrawal(request.body);
    const departure =
      erase === undefined
        ? await withdrawRecord(database, actor, dataset, id, reason)
        : await eraseRecord(database, actor, dataset, id, erase, (recordIds) =>
            rememberErasure(dataset.name, recordIds, erase),
          );
    onRevision(departure.revision);
    return reply.header('cache-control', 'no-store').send(departure);
  });
}
