import type { FastifyInstance } from 'fastify';
import { FAMILIES } from '../catalog/family.js';
import type { Dataset } from '../catalog/registry.js';
import type { DatasetSummary } from '../query/dataset-summaries.js';
import { API, datasetAddress, schemaAddress } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { refuseUnknown } from './parameters.js';
import type { JsonObject } from './record-json.js';
import { sharedAnswer } from './shared-answer.js';

/** `GET /api/v1/datasets`: what is published, how much of it, and where. */
export function addDatasetsRoute(app: FastifyInstance, door: RestDoor): void {
  app.get(`${API}/datasets`, sharedAnswer(), (request, reply) => {
    const asked = readRequest(request);
    refuseUnknown(asked.query, []);
    return answer(door, reply, asked, async (reader) => {
      const { revision } = reader.present;
      const data = await Promise.all(
        reader.registry.datasets.map(async (dataset) => datasetJson(dataset, await reader.summary(dataset))),
      );
      return { body: { data, revision }, revision };
    });
  });
}

function datasetJson(dataset: Dataset, summary: DatasetSummary): JsonObject {
  const { name, title, description, family, clauses } = dataset;
  const { recordCount, sampleCount, latestRevision, latestPublishedAt } = summary;
  return {
    name,
    title,
    description,
    family,
    familyTitle: FAMILIES[family].title,
    clauses,
    recordCount,
    sampleCount,
    latestRevision,
    latestPublishedAt,
    links: { records: datasetAddress(name), schema: schemaAddress(name) },
  };
}
