import { LongchengError } from '../errors.js';
import { declaredColumns } from './column.js';
import type { ColumnKind } from './column-kind.js';
import type { Dataset, Registry } from './registry.js';

/**
 * The datasets so that each comes after those that it refers to, as they must be published on an empty database.
 * @throws LongchengError BAD_CATALOGUE when datasets refer to each other in a circle.
 */
export function publicationOrder(registry: Registry): readonly Dataset[] {
  const ordered: Dataset[] = [];
  const visit = (dataset: Dataset, above: readonly Dataset[]): void => {
    if (ordered.includes(dataset)) return;
    if (above.includes(dataset)) {
      const circle = [...above.slice(above.indexOf(dataset)), dataset].map(({ name }) => name).join(' → ');
      throw new LongchengError(
        'BAD_CATALOGUE',
        `These datasets refer to each other in a circle: ${circle}; let one end lead.`,
      );
    }
    for (const target of targetsOf(dataset))
      if (target !== dataset.name) visit(registry.get(target), [...above, dataset]);
    ordered.push(dataset);
  };
  for (const dataset of registry.datasets) visit(dataset, []);
  return ordered;
}

function targetsOf(dataset: Dataset): readonly string[] {
  return dataset.columns.flatMap(({ kind }) => kindTargets(kind));
}

function kindTargets({ graphql }: ColumnKind): readonly string[] {
  if (graphql.type === 'reference') return [graphql.target];
  return graphql.type === 'embedded' ? declaredColumns(graphql.entry).flatMap(({ kind }) => kindTargets(kind)) : [];
}
