import type { FastifyInstance } from 'fastify';
import { checksOf } from '../reports/record-checks.js';
import { deadlinesOf } from '../reports/record-deadlines.js';
import { API, historyAddress, recordAddress, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { readAsOf } from './as-of-parameter.js';
import { readFields } from './fields-parameter.js';
import { namedDataset } from './named-dataset.js';
import { namedRecord } from './named-record.js';
import { refuseUnknown } from './parameters.js';
import { recordCost } from './question-cost.js';
import { recordJson } from './record-json.js';
import { sharedAnswer } from './shared-answer.js';

export const RECORD_PARAMETERS: readonly string[] = ['asOf', 'fields'];

/** `GET /api/v1/{dataset}/{id}`: one record, with what its checks and its legal clocks say of it. */
export function addRecordRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string; id: string } }>(`${API}/:dataset/:id`, sharedAnswer(), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    refuseUnknown(asked.query, RECORD_PARAMETERS);
    const asOf = readAsOf(asked.query);
    const fields = readFields(asked.query, dataset);
    return answer(door, reply, { ...asked, costAt: () => recordCost(dataset, fields) }, async (reader) => {
      const row = await namedRecord(reader, dataset, request.params.id, asOf);
      const { revision } = await reader.momentAt(asOf);
      const body = {
        data: recordJson(row, fields),
        checks: await checksOf(reader, row),
        deadlines: deadlinesOf(row, reader.today),
        revision,
      };
      const links = [
        { href: schemaAddress(dataset.name), rel: 'describedby' },
        { href: recordAddress(dataset.name, row.recordId), rel: 'latest-version' },
        { href: historyAddress(dataset.name, row.recordId), rel: 'version-history' },
      ] as const;
      return { body, revision, links };
    });
  });
}
