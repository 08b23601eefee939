import type { Dataset } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { nearest } from '../query/nearest.js';
import { namesOf, readCommaList } from './parameters.js';
import type { QueryString } from './query-string.js';

/** What a record holds beside its columns, and can be asked for like them. `id` and `links` are always there. */
const BESIDE_COLUMNS = ['label', 'absences', 'redactions'];

/** Which members of a record are wanted; undefined: all. */
export type FieldSelection = ReadonlySet<string> | undefined;

/** Everything that `fields` can name of a dataset. */
export function selectableFields(dataset: Dataset): readonly string[] {
  return ['id', ...BESIDE_COLUMNS, ...dataset.columns.map(({ name }) => name)];
}

/**
 * `fields=name,fine`: the members of each record that are wanted.
 * @throws LongchengError BAD_ARGUMENT that names the nearest field that there is.
 */
export function readFields(query: QueryString, dataset: Dataset): FieldSelection {
  const text = namesOf(query, 'fields');
  if (text === undefined) return undefined;
  const allowed = selectableFields(dataset);
  const fields = readCommaList(text).map((field) => field.trim());
  for (const field of fields)
    if (!allowed.includes(field))
      throw new LongchengError(
        'BAD_ARGUMENT',
        `${dataset.name} has no field "${field}"; did you mean "${nearest(field.slice(0, 100), allowed)}"?`,
        { argument: 'fields', allowed },
      );
  return new Set(fields);
}
