import { LongchengError } from '../errors.js';
import type { SearchRequest } from '../query/search/search-request.js';
import { readAsOf } from './as-of-parameter.js';
import { flagOf, numberOf, readCommaList, readWholeNumber, refuseUnknown, textOf } from './parameters.js';
import type { QueryString } from './query-string.js';

/** A search as a query string asks for it. */
export interface SearchQuestion {
  readonly request: SearchRequest;
  readonly wantsTotal: boolean;
  readonly wantsFacets: boolean;
}

export const SEARCH_PARAMETERS: readonly string[] = [
  'query',
  'datasets',
  'agency',
  'years',
  'from',
  'to',
  'first',
  'after',
  'asOf',
  'total',
  'facets',
];

/**
 * The search that a query string asks for.
 * @throws LongchengError BAD_ARGUMENT for what can not even be written so.
 */
export function readSearchQuestion(query: QueryString): SearchQuestion {
  refuseUnknown(query, SEARCH_PARAMETERS);
  const words = textOf(query, 'query');
  if (words === undefined)
    throw new LongchengError('BAD_ARGUMENT', '"query" is missing; write /api/v1/search?query=, and a word behind it.', {
      argument: 'query',
    });
  const list = (name: string) => {
    const text = textOf(query, name);
    return text === undefined ? undefined : readCommaList(text);
  };
  return {
    request: {
      query: words,
      datasets: list('datasets'),
      agency: textOf(query, 'agency'),
      years: list('years')?.map((year) => readWholeNumber('years', year)),
      from: textOf(query, 'from'),
      to: textOf(query, 'to'),
      first: numberOf(query, 'first'),
      after: textOf(query, 'after'),
      asOf: readAsOf(query),
    },
    wantsTotal: flagOf(query, 'total'),
    wantsFacets: flagOf(query, 'facets'),
  };
}
