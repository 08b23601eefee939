import type { Dataset } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { nearest } from '../nearest.js';
import { type Figure, readFigure } from './figure.js';
import type { GroupTerm } from './group-term.js';
import type { GroupOrderInput } from './statistics-request.js';

/** One sort criterion of groups: by the key at a place of `groupBy`, or by a figure. */
export type GroupOrderTerm = { readonly direction: 'ASC' | 'DESC'; readonly nulls: 'FIRST' | 'LAST' } & (
  | { readonly by: 'key'; readonly place: number }
  | { readonly by: 'figure'; readonly figure: Figure }
);

/**
 * The full order of groups: what was asked for, and then all keys, so that no two groups tie. The group of the records
 * that hold nothing comes last unless `nulls: FIRST` is asked for.
 * @throws LongchengError BAD_ORDER that names what can not be sorted by and what can.
 */
export function readGroupOrder(
  dataset: Dataset,
  groupBy: readonly GroupTerm[],
  inputs: readonly GroupOrderInput[],
): readonly GroupOrderTerm[] {
  const asked = inputs.map((input) => readTerm(dataset, groupBy, input));
  const keys = groupBy.map((_, place): GroupOrderTerm => ({ by: 'key', place, direction: 'ASC', nulls: 'LAST' }));
  const isSorted = (place: number) => asked.some((term) => term.by === 'key' && term.place === place);
  return [...asked, ...keys.filter((_, place) => !isSorted(place))];
}

function readTerm(dataset: Dataset, groupBy: readonly GroupTerm[], input: GroupOrderInput): GroupOrderTerm {
  const { direction = 'ASC', nulls = 'LAST', function: name, column = '' } = input;
  if (name !== undefined) {
    const figure = readFigure(dataset, { function: name, column: input.column }, 'BAD_ORDER', 'order');
    return { by: 'figure', figure, direction, nulls };
  }
  const place = groupBy.findIndex((term) => term.column.name === column);
  if (place >= 0) return { by: 'key', place, direction, nulls };
  const allowed = groupBy.map((term) => term.column.name);
  const message =
    allowed.length === 0
      ? `The order names the key "${column}", but "groupBy" names none; name a function to sort by a figure.`
      : `The order names the key "${column}", which is not grouped by; did you mean "${nearest(column, allowed)}", or a function of "${column}"?`;
  throw new LongchengError('BAD_ORDER', message, { argument: 'order', column, allowed });
}
