import type { Dataset, Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { nearest } from '../query/nearest.js';

const LONGEST = 100;

/**
 * The dataset that an address names.
 * @throws LongchengError UNKNOWN_DATASET that names the nearest.
 */
export function namedDataset(registry: Registry, name: string): Dataset {
  const dataset = registry.find(name);
  if (dataset !== undefined) return dataset;
  const names = registry.datasets.map((known) => known.name);
  throw new LongchengError(
    'UNKNOWN_DATASET',
    `There is no dataset of this name; did you mean "${nearest(name.slice(0, LONGEST), names)}"? All are at /api/v1/datasets.`,
    { nearest: nearest(name.slice(0, LONGEST), names) },
  );
}
