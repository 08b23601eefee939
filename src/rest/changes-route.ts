import type { FastifyInstance } from 'fastify';
import type { PageLimits } from '../query/changes-plan.js';
import { API } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { changesJson } from './change-json.js';
import { readChangesQuestion } from './changes-question.js';
import { sharedAnswer } from './shared-answer.js';

export const CHANGES_LIMITS: PageLimits = { standard: 100, largest: 1_000 };

export const CHANGES_ADDRESS = `${API}/changes`;

/**
 * `GET /api/v1/changes?after=&first=&dataset=`: everything that was published, corrected, withdrawn or erased, in commit
 * order. `next` is the cursor to go on from, on an empty page too; `Link: rel="next"` stands there while there is more,
 * so that a client that follows links comes to an end. It costs as many units as it has changes.
 */
export function addChangesRoute(app: FastifyInstance, door: RestDoor): void {
  app.get(CHANGES_ADDRESS, sharedAnswer(), (request, reply) => {
    const asked = readRequest(request);
    const question = readChangesQuestion(request.query, ['after', 'first', 'dataset']);
    return answer(door, reply, asked, async (reader) => {
      const { changes, next, caughtUp, moment } = await reader.changes(question, CHANGES_LIMITS);
      const { revision } = moment;
      await door.spendingOf(request).spend(changes.length);
      const { first, dataset } = question;
      const parameters = new URLSearchParams({
        after: next,
        ...(first === undefined ? {} : { first: String(first) }),
        ...(dataset === undefined ? {} : { dataset: dataset.join(',') }),
      });
      const more = { href: `${CHANGES_ADDRESS}?${parameters}`, rel: 'next' } as const;
      return {
        body: { data: await changesJson(reader, changes), next, caughtUp, revision },
        revision,
        links: !caughtUp && changes.length > 0 ? [more] : [],
      };
    });
  });
}
