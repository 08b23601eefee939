import { LongchengError } from '../errors.js';
import type { ChangesRequest } from '../query/changes-plan.js';
import { nearest } from '../query/nearest.js';

/** What a route takes from the query string. */
export type ChangesParameter = 'after' | 'first' | 'dataset';

/**
 * Read a question for changes from a query string. `dataset` may name several, with commas or by standing several times.
 * @throws LongchengError BAD_ARGUMENT for an unknown parameter, one that stands twice, and a `first` that is no number.
 */
export function readChangesQuestion(query: unknown, allowed: readonly ChangesParameter[]): ChangesRequest {
  const given = new Map<string, readonly string[]>(
    Object.entries(Object(query)).map(([name, value]) => [name, [value].flat().map(String)]),
  );
  for (const name of given.keys())
    if (!allowed.some((known) => known === name))
      throw new LongchengError(
        'BAD_ARGUMENT',
        `There is no parameter "${name}" here; did you mean "${nearest(name, allowed)}"?`,
        { argument: name, allowed },
      );
  const single = (name: ChangesParameter) => {
    const [value, ...others] = given.get(name) ?? [];
    if (others.length === 0) return value;
    throw new LongchengError('BAD_ARGUMENT', `"${name}" stands more than once; give it once.`, { argument: name });
  };
  const first = single('first');
  return {
    after: single('after'),
    first: first === undefined ? undefined : readNumber(first),
    dataset: given.get('dataset')?.flatMap((names) => names.split(',')),
  };
}

function readNumber(first: string): number {
  if (/^\d{1,9}$/.test(first)) return Number(first);
  throw new LongchengError('BAD_ARGUMENT', `"first" is "${first}"; use a whole number.`, { argument: 'first' });
}
