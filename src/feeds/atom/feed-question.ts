import type { Registry } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { numberOf, refuseUnknown, textOf } from '../../rest/parameters.js';
import type { QueryString } from '../../rest/query-string.js';

const STANDARD = 50;
const LARGEST = 100;

/** A feed as an address asks for it. */
export interface FeedQuestion {
  readonly limit: number;
  /** Cursor of an older page. */
  readonly before: string | undefined;
  /** Record id, id or natural key of the agency whose records it is about. */
  readonly agency: string | undefined;
}

/** @throws LongchengError BAD_ARGUMENT or PAGE_TOO_LARGE. */
export function readFeedQuestion(registry: Registry, query: QueryString): FeedQuestion {
  refuseUnknown(query, ['first', 'before', ...(registry.find('agencies') === undefined ? [] : ['agency'])]);
  const limit = numberOf(query, 'first') ?? STANDARD;
  if (limit < 1)
    throw new LongchengError('BAD_ARGUMENT', `"first" is ${limit}; use 1 to ${LARGEST}.`, { argument: 'first' });
  if (limit > LARGEST)
    throw new LongchengError(
      'PAGE_TOO_LARGE',
      `"first" is ${limit}; a page holds at most ${LARGEST} entries. Follow its link "next" for older ones.`,
      { argument: 'first', maximum: LARGEST },
    );
  return { limit, before: textOf(query, 'before'), agency: textOf(query, 'agency') };
}
