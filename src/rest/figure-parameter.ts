import { LongchengError } from '../errors.js';
import { nearest } from '../query/nearest.js';
import type { FigureInput, FunctionName } from '../query/statistics/statistics-request.js';

/** What can be worked out of the records of a group, as an address spells it: `count`, `sum.fine`. */
export const FUNCTIONS: readonly FunctionName[] = [
  'count',
  'sum',
  'average',
  'minimum',
  'maximum',
  'distinctCount',
  'missing',
];

/** A figure as an address spells it and as answers name it. */
export function writtenFigure({ function: name, column }: FigureInput): string {
  return column === undefined ? name : `${name}.${column}`;
}

/**
 * The figure that a text spells; whether its column has it is checked by the query floor.
 * @throws LongchengError BAD_ARGUMENT that names the nearest function.
 */
export function readFigureText(argument: string, text: string): FigureInput {
  const [name = '', ...column] = text.trim().split('.');
  const known = FUNCTIONS.find((one) => one === name);
  if (known !== undefined) return { function: known, ...(column.length === 0 ? {} : { column: column.join('.') }) };
  throw new LongchengError(
    'BAD_ARGUMENT',
    `"${argument}" names the function "${name}"; did you mean "${nearest(name.slice(0, 100), FUNCTIONS)}"? Write function.column, such as sum.fine.`,
    { argument, allowed: FUNCTIONS },
  );
}
