import { isRecordId, namedRecordId } from '../../catalog/identity.js';
import type { Dataset, Registry } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { shanghaiDay } from '../../rules/shanghai-day.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../list-plan.js';
import { nearest } from '../nearest.js';
import { checkPageSize } from '../page-size.js';
import { agencyDataset } from './agency-names.js';
import { readSearchPlace, type SearchPlace } from './search-cursor.js';
import type { SearchRequest } from './search-request.js';

/** A search that is known to make sense. */
export interface SearchPlan {
  readonly query: string;
  readonly datasets: readonly Dataset[] | undefined;
  /** Record id. */
  readonly agency: string | undefined;
  readonly years: readonly number[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly limit: number;
  readonly after: SearchPlace | undefined;
  /** The question without its page: what a cursor belongs to. */
  readonly question: string;
}

const LONGEST_QUERY = 200;

const SIZE = {
  argument: 'first',
  largest: LARGEST_PAGE,
  things: 'hits',
  advice: 'Page on with "after".',
} as const;

/**
 * Check a search.
 * @throws LongchengError BAD_ARGUMENT, BAD_CURSOR, PAGE_TOO_LARGE or UNKNOWN_DATASET.
 */
export function planSearch(registry: Registry, request: SearchRequest): SearchPlan {
  const datasets = request.datasets?.map((name) => findDataset(registry, name));
  const query = readQuery(request.query);
  const agency = request.agency === undefined ? undefined : readAgency(registry, request.agency);
  const { years, after } = request;
  const [from, to] = [readBound('from', request.from), readBound('to', request.to)];
  const names = datasets?.map(({ name }) => name) ?? null;
  const question = JSON.stringify([query, names, agency ?? null, years ?? null, from ?? null, to ?? null]);
  return {
    query,
    datasets,
    agency,
    years: years?.map(readYear),
    from,
    to,
    limit: checkPageSize(request.first ?? DEFAULT_PAGE, SIZE),
    after: after === undefined ? undefined : readSearchPlace(question, after),
    question,
  };
}

function readQuery(text: string): string {
  const query = text.trim();
  if (query === '')
    throw new LongchengError('BAD_ARGUMENT', '"query" is empty; write a word, a document number or a code.', {
      argument: 'query',
    });
  if (query.length > LONGEST_QUERY || query.includes('\u0000') || !query.isWellFormed())
    throw new LongchengError('BAD_ARGUMENT', `"query" takes up to ${LONGEST_QUERY} characters of text.`, {
      argument: 'query',
      maximum: LONGEST_QUERY,
    });
  return query;
}

function findDataset(registry: Registry, name: string): Dataset {
  const dataset = registry.datasets.find((candidate) => candidate.name === name || candidate.pluralName === name);
  if (dataset !== undefined) return dataset;
  const names = registry.datasets.map((candidate) => candidate.name);
  throw new LongchengError(
    'UNKNOWN_DATASET',
    `There is no dataset "${name}"; did you mean "${nearest(name, names)}"?`,
    { argument: 'datasets' },
  );
}

function readAgency(registry: Registry, name: string): string {
  const agencies = agencyDataset(registry);
  const recordId = agencies === undefined ? undefined : namedRecordId(agencies, name);
  if (recordId !== undefined && isRecordId(recordId)) return recordId;
  throw new LongchengError('BAD_ARGUMENT', '"agency" is no id of an agency; take it from a record’s `agency`.', {
    argument: 'agency',
  });
}

function readYear(year: number): number {
  if (Number.isInteger(year) && year >= 1 && year <= 9_999) return year;
  throw new LongchengError('BAD_ARGUMENT', `"years" has ${year}; write years such as 2019.`, { argument: 'years' });
}

function readBound(argument: 'from' | 'to', text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? shanghaiDay(text) : undefined;
  if (day !== undefined) return day;
  throw new LongchengError('BAD_ARGUMENT', `"${argument}" is "${text}"; write a day such as 2019-10-22.`, { argument });
}
