import type { FastifyInstance } from 'fastify';
import { writeTemplate } from '../files/template.js';
import { namedDataset } from '../rest/named-dataset.js';
import type { IntakeDoor } from './door.js';

/** Media types of the forms. */
export const TEMPLATE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `GET /api/v1/{dataset}/template.csv` and `.xlsx`: empty forms, for anybody. */
export function addTemplateRoutes(app: FastifyInstance, { database }: IntakeDoor): void {
  for (const format of ['csv', 'xlsx'] as const)
    app.get<{ Params: { dataset: string } }>(`/api/v1/:dataset/template.${format}`, async (request, reply) => {
      const dataset = namedDataset(database.registry, request.params.dataset);
      return reply
        .type(TEMPLATE_TYPES[format])
        .header('content-disposition', `attachment; filename="${dataset.name}-template.${format}"`)
        .send(await writeTemplate(dataset, format));
    });
}
