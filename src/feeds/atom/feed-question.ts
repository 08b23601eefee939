import type { Registry } from '../../catalog/registry.js';
import { checkPageSize } from '../../query/page-size.js';
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
  const limit = checkPageSize(numberOf(query, 'first') ?? STANDARD, {
    argument: 'first',
    smallest: 1,
    largest: LARGEST,
    things: 'entries',
    advice: 'Follow its link "next" for older ones.',
  });
  return { limit, before: textOf(query, 'before'), agency: textOf(query, 'agency') };
}
