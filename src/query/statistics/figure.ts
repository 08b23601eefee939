import type { Column, Dataset } from '../../catalog/registry.js';
import { type ErrorCode, LongchengError } from '../../errors.js';
import { nearest } from '../nearest.js';
import { functionsOf } from './column-roles.js';
import type { FigureInput, FunctionName } from './statistics-request.js';

/** Something that is worked out about a group and is known to make sense. */
export type Figure =
  | { readonly function: 'count' }
  | { readonly function: Exclude<FunctionName, 'count'>; readonly column: Column };

/** What a figure is called: `count`, `sum of fine`. Two are the same exactly when their names are. */
export function figureName(figure: FigureInput | Figure): string {
  if (!('column' in figure) || figure.column === undefined) return figure.function;
  return `${figure.function} of ${typeof figure.column === 'string' ? figure.column : figure.column.name}`;
}

/**
 * Check a figure against the dataset it is about.
 * @throws LongchengError with the code given, naming the column, the function and what is allowed.
 */
export function readFigure(dataset: Dataset, input: FigureInput, code: ErrorCode, argument: string): Figure {
  const { function: name, column: columnName } = input;
  if (name === 'count') {
    if (columnName === undefined) return { function: 'count' };
    const message = `"count" counts records and takes no column; to count the values of "${columnName}" use distinctCount, the gaps in it missing.`;
    throw new LongchengError(code, message, { argument, column: columnName });
  }
  const column = findColumn(dataset, columnName ?? '', (one) => functionsOf(one).length > 0, code, argument);
  const allowed = functionsOf(column);
  if (allowed.includes(name)) return { function: name, column };
  const message = `"${column.name}" of ${dataset.name} (${column.kind.name}) has no "${name}"; use one of ${allowed.join(', ')}.`;
  throw new LongchengError(code, message, { argument, column: column.name, allowed });
}

/**
 * A column of a dataset that fits a purpose.
 * @throws LongchengError with the code given, naming the nearest column that does.
 */
export function findColumn(
  dataset: Dataset,
  name: string,
  fits: (column: Column) => boolean,
  code: ErrorCode,
  argument: string,
): Column {
  const column = dataset.column(name);
  if (column !== undefined && fits(column)) return column;
  const allowed = dataset.columns.filter(fits).map((candidate) => candidate.name);
  const what =
    column === undefined
      ? `${dataset.name} has no column "${name}"`
      : `"${name}" of ${dataset.name} (${column.kind.name}) can not be used in "${argument}"`;
  const message = `${what}; did you mean "${nearest(name, allowed)}"?`;
  throw new LongchengError(code, message, { argument, column: name, allowed });
}
