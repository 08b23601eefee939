import type { FastifyInstance } from 'fastify';
import type { RequestReader } from '../query/request-reader.js';
import { API, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { namedDataset } from './named-dataset.js';
import { statisticsCost } from './question-cost.js';
import { sharedAnswer } from './shared-answer.js';
import { type StatisticsJson, statisticsJson } from './statistics-json.js';
import { readStatisticsQuestion, type StatisticsQuestion } from './statistics-question.js';

/** `GET /api/v1/{dataset}/statistics`: what the records of a dataset come to, in groups, as GraphQL works it out. */
export function addStatisticsRoute(app: FastifyInstance, door: RestDoor): void {
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset/statistics`, sharedAnswer(), (request, reply) => {
    const dataset = namedDataset(door.registry, request.params.dataset);
    const asked = readRequest(request);
    const question = readStatisticsQuestion(door.registry, dataset, asked.query);
    // Planned before the answer is begun, so that no 304 is given to a question that makes no sense.
    const costAt = statisticsCost(door.registry, question);
    return answer(door, reply, { ...asked, costAt }, async (reader) => {
      const body = await answerStatistics(reader, question);
      const links = [{ href: schemaAddress(dataset.name), rel: 'describedby' } as const];
      return { body, revision: body.revision, links };
    });
  });
}

/** What a question for statistics is answered with. */
export async function answerStatistics(
  reader: RequestReader,
  { request, asOf }: StatisticsQuestion,
): Promise<StatisticsJson> {
  return statisticsJson(reader, await reader.statistics(request, asOf));
}
