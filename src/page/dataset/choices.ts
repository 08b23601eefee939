import { z } from 'zod';
import { type Dataset, type Registry, referenceTarget } from '../../catalog/registry.js';
import { ask, type PublicDoors } from '../doors.js';

/** The records that a reference can lead to, by dataset, where they are few enough to choose from. */
export type Choices = ReadonlyMap<string, readonly { readonly recordId: string; readonly label: string }[]>;

// As many as a page of a list holds, and as many as people will look through.
const MOST_CHOICES = 100;

const shape = z.record(
  z.string(),
  z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(z.object({ recordId: z.string(), label: z.string() })),
  }),
);

/** The records that the references of a dataset can lead to, for those datasets that are small enough to choose from. */
export async function referenceChoices(doors: PublicDoors, registry: Registry, dataset: Dataset): Promise<Choices> {
  const targets = new Set(
    dataset.columns.flatMap((column) =>
      column.indexed || column.name === 'agency' ? (referenceTarget(column) ?? []) : [],
    ),
  );
  if (targets.size === 0) return new Map();
  const fields = [...targets].map((name) => {
    const { pluralName } = registry.get(name);
    return `  ${pluralName}(first: ${MOST_CHOICES}) { pageInfo { hasNextPage } nodes { recordId label } }`;
  });
  const answer = await ask(doors, `{\n${fields.join('\n')}\n}`, shape);
  const small = [...targets].flatMap((name) => {
    const list = answer[registry.get(name).pluralName];
    return list === undefined || list.pageInfo.hasNextPage ? [] : [[name, list.nodes] as const];
  });
  return new Map(small);
}
