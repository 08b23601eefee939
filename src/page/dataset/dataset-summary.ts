import { z } from 'zod';
import type { Dataset } from '../../catalog/registry.js';

/** How much a dataset holds and how fresh it is, as a GraphQL document. */
export function summaryDocument({ name }: Dataset): string {
  return `{ catalog { revision } dataset(name: ${JSON.stringify(name)}) { recordCount sampleCount latestPublishedAt } }`;
}

export const summaryShape = z.object({
  catalog: z.object({ revision: z.number() }),
  dataset: z.object({ recordCount: z.number(), sampleCount: z.number(), latestPublishedAt: z.string().nullable() }),
});

export type DatasetSummary = z.output<typeof summaryShape>['dataset'];
