import type { Column, Dataset } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';

/**
 * The column that a check names. Building the registry has made sure of it.
 * @throws LongchengError BAD_CATALOGUE when a check of another dataset is asked.
 */
export function namedColumn(dataset: Dataset, name: string): Column {
  const column = dataset.column(name);
  if (column === undefined)
    throw new LongchengError('BAD_CATALOGUE', `A check of "${dataset.name}" names "${name}", which is no column.`);
  return column;
}
