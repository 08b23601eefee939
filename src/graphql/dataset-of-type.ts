import type { Dataset, Registry } from '../catalog/registry.js';

/** The datasets behind the types of the schema, by the names of those. */
export interface DatasetNames {
  readonly connections: ReadonlyMap<string, Dataset>;
  readonly statistics: ReadonlyMap<string, Dataset>;
  readonly records: ReadonlyMap<string, Dataset>;
}

const known = new WeakMap<Registry, DatasetNames>();

/** The datasets of a registry by the names of their types. */
export function namesOf(registry: Registry): DatasetNames {
  const names = known.get(registry) ?? {
    connections: new Map(registry.datasets.map((dataset) => [`${dataset.typeName}Connection`, dataset])),
    statistics: new Map(registry.datasets.map((dataset) => [`${dataset.typeName}Statistics`, dataset])),
    records: new Map(registry.datasets.map((dataset) => [dataset.typeName, dataset])),
  };
  known.set(registry, names);
  return names;
}
