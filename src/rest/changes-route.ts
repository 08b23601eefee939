import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Spending } from '../access/spending.js';
import type { PageLimits } from '../query/changes-plan.js';
import type { OpenReader } from './answer.js';
import { changesJson } from './change-json.js';
import { readChangesQuestion } from './changes-question.js';
import { sharedAnswer } from './shared-answer.js';

const LIMITS: PageLimits = { standard: 100, largest: 1_000 };

/**
 * `GET /api/v1/changes?after=&first=&dataset=`: everything that was published, corrected, withdrawn or erased, in commit
 * order. `next` is the cursor to go on from, on an empty page too; `Link: rel="next"` stands there while there is more,
 * so that a client that follows links comes to an end.
 */
export function addChangesRoute(
  app: FastifyInstance,
  openReader: OpenReader,
  spendingOf: (request: FastifyRequest) => Spending,
): void {
  app.get('/api/v1/changes', sharedAnswer(), async (request, reply) => {
    const question = readChangesQuestion(request.query, ['after', 'first', 'dataset']);
    const reader = await openReader(reply);
    const { changes, next, caughtUp, moment } = await reader.changes(question, LIMITS);
    const { revision } = moment;
    await spendingOf(request).spend(changes.length);
    reply.header('x-data-revision', revision).header('cache-control', 'public');
    if (!caughtUp && changes.length > 0) {
      const { first, dataset } = question;
      const parameters = new URLSearchParams({
        after: next,
        ...(first === undefined ? {} : { first: String(first) }),
        ...(dataset === undefined ? {} : { dataset: dataset.join(',') }),
      });
      reply.header('link', `</api/v1/changes?${parameters}>; rel="next"`);
    }
    return { data: await changesJson(reader, changes), next, caughtUp, revision };
  });
}
