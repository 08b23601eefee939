import type { Column, Dataset } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { groupingOf } from './column-roles.js';
import { findColumn } from './figure.js';
import type { DatePart, GroupInput } from './statistics-request.js';

export const MOST_KEYS = 5;

/** A column that makes groups, and how. */
export type GroupTerm =
  | { readonly form: 'value' | 'entry'; readonly column: Column }
  | { readonly form: 'period'; readonly column: Column; readonly part: DatePart };

/**
 * Check what a question groups by.
 * @throws LongchengError BAD_ARGUMENT that names the column and what can be grouped by.
 */
export function readGroupBy(dataset: Dataset, inputs: readonly GroupInput[]): readonly GroupTerm[] {
  if (inputs.length > MOST_KEYS) {
    const message = `"groupBy" names ${inputs.length} columns; use at most ${MOST_KEYS}.`;
    throw new LongchengError('BAD_ARGUMENT', message, { argument: 'groupBy', maximum: MOST_KEYS });
  }
  const terms = inputs.map((input) => readTerm(dataset, input));
  const twice = terms.find(({ column }, place) => terms.findIndex((term) => term.column === column) !== place);
  if (twice !== undefined) {
    const advice = twice.form === 'period' ? '; take the smaller part, its periods say their year too' : '';
    const message = `"groupBy" names "${twice.column.name}" twice${advice}.`;
    throw new LongchengError('BAD_ARGUMENT', message, { argument: 'groupBy', column: twice.column.name });
  }
  return terms;
}

function readTerm(dataset: Dataset, { column: name, part }: GroupInput): GroupTerm {
  const column = findColumn(dataset, name, (one) => groupingOf(one) !== undefined, 'BAD_ARGUMENT', 'groupBy');
  const role = groupingOf(column);
  if (role === 'period') return { form: 'period', column, part: part ?? 'DAY' };
  if (part === undefined) return { form: role === 'entry' ? 'entry' : 'value', column };
  const message = `"${name}" of ${dataset.name} (${column.kind.name}) has no ${part.toLowerCase()}; leave out "part".`;
  throw new LongchengError('BAD_ARGUMENT', message, { argument: 'groupBy', column: name });
}
