import { z } from 'zod';
import { fetchJson, type PublicDoors } from './doors.js';

const shape = z.object({
  revision: z.number(),
  data: z.array(
    z.object({
      name: z.string(),
      recordCount: z.number(),
      sampleCount: z.number(),
      latestRevision: z.number().nullable(),
      latestPublishedAt: z.string().nullable(),
    }),
  ),
});

export type ListedDatasets = z.output<typeof shape>;
export type ListedDataset = ListedDatasets['data'][number];

/** How much there is of every dataset, as REST tells everyone. */
export function listedDatasets(doors: PublicDoors): Promise<ListedDatasets> {
  return fetchJson(doors, '/api/v1/datasets', shape);
}
