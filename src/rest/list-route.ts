import type { FastifyInstance } from 'fastify';
import type { RequestReader } from '../query/request-reader.js';
import { API, datasetAddress, fileAddress, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { FILE_FORMATS } from './file-formats.js';
import { type ListJson, listJson, pageLinks } from './list-json.js';
import { type ListQuestion, readListQuestion } from './list-question.js';
import { namedDataset } from './named-dataset.js';
import type { QueryString } from './query-string.js';
import { listCost } from './question-cost.js';
import { sharedAnswer } from './shared-answer.js';

/** `GET /api/v1/{dataset}`: a page of a dataset's records, filtered and ordered as GraphQL does. */
export function addListRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset`, sharedAnswer(), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    const question = readListQuestion(door.registry, dataset, asked.query);
    // Planned before the answer is begun, so that no 304 is given to a question that makes no sense.
    const costAt = listCost(door.registry, question);
    return answer(door, reply, { ...asked, costAt }, async (reader) => {
      const body = await answerList(reader, question, asked.query);
      const links = [
        ...pageLinks(body.page),
        { href: schemaAddress(dataset.name), rel: 'describedby' },
        { href: fileAddress(dataset.name, 'csv'), rel: 'alternate', type: FILE_FORMATS.csv.mediaType },
      ] as const;
      return { body, revision: body.revision, links };
    });
  });
}

/** What a question for a list, read from this query string, is answered with. */
export async function answerList(reader: RequestReader, question: ListQuestion, query: QueryString): Promise<ListJson> {
  const page = await reader.list(question.request, question.asOf);
  return listJson(reader, page, question, { path: datasetAddress(question.request.dataset.name), query });
}
