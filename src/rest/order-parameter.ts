import { LongchengError } from '../errors.js';
import type { OrderInput } from '../query/list-request.js';
import { nearest } from '../query/nearest.js';

const PLACES = { nullsFirst: 'FIRST', nullsLast: 'LAST' } as const;

/**
 * `-fine,decidedOn.nullsFirst`: columns, the most important first; `-` in front for descending; `.nullsFirst` or
 * `.nullsLast` behind says where empty values go (last unless said).
 * @throws LongchengError BAD_ORDER for an ending that there is not; columns are checked by the query floor.
 */
export function readOrderParameter(text: string): readonly OrderInput[] {
  return text.split(',').map(readTerm);
}

function readTerm(text: string): OrderInput {
  const [, minus, column = '', ending] = /^\s*(-?)([^.]*)(?:\.(.*))?$/.exec(text) ?? [];
  const direction = minus === '-' ? 'DESC' : 'ASC';
  if (ending === undefined) return { column, direction };
  if (ending === 'nullsFirst' || ending === 'nullsLast') return { column, direction, nulls: PLACES[ending] };
  throw new LongchengError(
    'BAD_ORDER',
    `"order" has the ending ".${ending}"; did you mean ".${nearest(ending.slice(0, 20), Object.keys(PLACES))}"?`,
    { column },
  );
}
