import type { FastifyInstance } from 'fastify';
import { API, datasetAddress, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { listJson, pageLinks } from './list-json.js';
import { readListQuestion } from './list-question.js';
import { namedDataset } from './named-dataset.js';
import { sharedAnswer } from './shared-answer.js';

/** `GET /api/v1/{dataset}`: a page of a dataset's records, filtered and ordered as GraphQL does. */
export function addListRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset`, sharedAnswer(), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    const question = readListQuestion(door.registry, dataset, asked.query);
    return answer(door, reply, asked, async (reader) => {
      const page = await reader.list(question.request, question.asOf);
      const body = await listJson(reader, page, question, { path: datasetAddress(dataset.name), query: asked.query });
      const links = [...pageLinks(body.page), { href: schemaAddress(dataset.name), rel: 'describedby' } as const];
      return { body, revision: body.revision, links };
    });
  });
}
