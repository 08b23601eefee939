import type { FastifyInstance } from 'fastify';
import type { Version } from '../query/history.js';
import { API, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { readAsOf } from './as-of-parameter.js';
import { namedDataset } from './named-dataset.js';
import { namedRecord } from './named-record.js';
import { refuseUnknown } from './parameters.js';
import { historyCost } from './question-cost.js';
import { type JsonObject, recordJson } from './record-json.js';
import { sharedAnswer } from './shared-answer.js';

export const HISTORY_PARAMETERS: readonly string[] = ['asOf'];

/** `GET /api/v1/{dataset}/{id}/history`: all states of a record up to a moment, oldest first. */
export function addHistoryRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string; id: string } }>(
    `${API}/:dataset/:id/history`,
    sharedAnswer(),
    (request, reply) => {
      const dataset = namedDataset(door.registry, request.params.dataset);
      const asked = readRequest(request);
      refuseUnknown(asked.query, HISTORY_PARAMETERS);
      const asOf = readAsOf(asked.query);
      return answer(door, reply, { ...asked, costAt: () => historyCost(dataset) }, async (reader) => {
        const row = await namedRecord(reader, dataset, request.params.id, asOf);
        const versions = await reader.history(row);
        const { revision } = await reader.momentAt(asOf);
        const body = { data: versions.map(versionJson), revision };
        return { body, revision, links: [{ href: schemaAddress(dataset.name), rel: 'describedby' }] };
      });
    },
  );
}

function versionJson({ kind, reason, sinceRevision, untilRevision, releasedAt, digest, record }: Version): JsonObject {
  return {
    kind: kind.toUpperCase(),
    reason,
    sinceRevision,
    untilRevision,
    releasedAt,
    digest,
    record: record === null ? null : recordJson(record),
  };
}
