import type { GroupInput, GroupOrderInput } from '../query/statistics/statistics-request.js';
import { FUNCTIONS, readFigureText } from './figure-parameter.js';
import { readGroupText } from './group-parameter.js';

const PLACES = { nullsFirst: 'FIRST', nullsLast: 'LAST' } as const;

/**
 * `-sum.fine,agency`: figures, and keys as `groupBy` writes them; `-` in front for descending; `.nullsFirst` or
 * `.nullsLast` behind says where what is unknown goes (last unless said).
 * @throws LongchengError BAD_ARGUMENT for what can not even be written so; the query floor checks the rest.
 */
export function readGroupOrder(text: string, groupBy: readonly GroupInput[]): readonly GroupOrderInput[] {
  return text.split(',').map((term) => readTerm(term.trim(), groupBy));
}

function readTerm(text: string, groupBy: readonly GroupInput[]): GroupOrderInput {
  const [, minus, name = '', ending] = /^(-?)(.*?)(?:\.(nullsFirst|nullsLast))?$/s.exec(text) ?? [];
  const direction = minus === '-' ? 'DESC' : 'ASC';
  const nulls = ending === 'nullsFirst' || ending === 'nullsLast' ? PLACES[ending] : undefined;
  const isFigure = FUNCTIONS.some((one) => one === name.split('.', 1)[0]);
  const isKey = groupBy.some(({ column }) => column === name);
  if (isFigure && !isKey) return { ...readFigureText('order', name), direction, nulls };
  return { column: readGroupText(name).column, direction, nulls };
}
