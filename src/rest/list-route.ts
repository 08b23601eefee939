import type { FastifyInstance } from 'fastify';
import { planList } from '../query/list-plan.js';
import { API, datasetAddress, fileAddress, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { FILE_FORMATS } from './file-formats.js';
import { listJson, pageLinks } from './list-json.js';
import { readListQuestion } from './list-question.js';
import { namedDataset } from './named-dataset.js';

/** `GET /api/v1/{dataset}`: a page of a dataset's records, filtered and ordered as GraphQL does. */
export function addListRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset`, (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    const question = readListQuestion(door.registry, dataset, asked.query);
    // Planned before the answer is begun, so that no 304 is given to a question that makes no sense.
    planList(door.registry, question.request);
    return answer(door, request, reply, { ...asked, asOf: question.asOf }, async (reader) => {
      const page = await reader.list(question.request, question.asOf);
      const body = await listJson(reader, page, question, { path: datasetAddress(dataset.name), query: asked.query });
      const links = [
        ...pageLinks(body.page),
        { href: schemaAddress(dataset.name), rel: 'describedby' },
        { href: fileAddress(dataset.name, 'csv'), rel: 'alternate', type: FILE_FORMATS.csv.mediaType },
      ] as const;
      return { body, revision: body.revision, links };
    });
  });
}
