import type { Column, Dataset, OrderTerm } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { OrderInput } from './list-request.js';
import { nearest } from './nearest.js';

/**
 * The full order of a list: what was asked for, else the dataset's own, and always the record id last, so that no two
 * records tie; it goes the way of the term before it, as an index of both does when it is walked from either end. Empty
 * values come last unless `nulls: FIRST` is asked for.
 * @throws LongchengError BAD_ORDER that names the column and what can be sorted by.
 */
export function readOrder(dataset: Dataset, input: readonly OrderInput[] | undefined): readonly OrderTerm[] {
  const asked =
    input === undefined || input.length === 0 ? dataset.order : input.map((term) => readTerm(dataset, term));
  const terms = asked.filter((term, index) => asked.findIndex(({ column }) => column === term.column) === index);
  const recordId = dataset.column('recordId');
  if (recordId === undefined || terms.some(({ column }) => column === recordId)) return terms;
  return [...terms, { column: recordId, direction: terms.at(-1)?.direction ?? 'ASC', nulls: 'LAST' }];
}

function readTerm(dataset: Dataset, { column: name, direction, nulls }: OrderInput): OrderTerm {
  const column = dataset.column(name);
  if (column === undefined || !column.kind.isSortable) throw badOrder(dataset, name, column);
  return { column, direction: direction ?? 'ASC', nulls: nulls ?? 'LAST' };
}

function badOrder(dataset: Dataset, name: string, column: Column | undefined): LongchengError {
  const allowed = dataset.columns.filter(({ kind }) => kind.isSortable).map((candidate) => candidate.name);
  const what =
    column === undefined
      ? `${dataset.name} has no column "${name}"`
      : `"${name}" of ${dataset.name} (${column.kind.name}) can not be sorted by`;
  return new LongchengError('BAD_ORDER', `${what}; did you mean "${nearest(name, allowed)}"?`, {
    column: name,
    allowed,
  });
}
