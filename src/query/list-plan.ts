import type { Dataset, OrderTerm, Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { type Position, readCursor } from './cursor.js';
import { type Filter, readFilter } from './filter.js';
import type { ListRequest, PageInput } from './list-request.js';
import { type Selection, selectionFor } from './needs.js';
import { readOrder } from './order.js';
import { checkPageSize } from './page-size.js';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** A list question that is known to make sense: what a statement is built from. */
export interface ListPlan {
  readonly dataset: Dataset;
  readonly filter: Filter | undefined;
  readonly order: readonly OrderTerm[];
  /** What is read of each record. */
  readonly selection: Selection;
  /** `backward`: the records just before `before`, nearest first in the statement, turned round in the page. */
  readonly direction: 'forward' | 'backward';
  readonly limit: number;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

/**
 * Check a request and plan it.
 * @throws LongchengError BAD_FILTER, BAD_ORDER, BAD_CURSOR, BAD_ARGUMENT or PAGE_TOO_LARGE.
 */
export function planList(registry: Registry, request: ListRequest): ListPlan {
  const { dataset, page } = request;
  const order = readOrder(dataset, request.orderBy);
  const cursor = (argument: 'after' | 'before') => {
    const text = page[argument];
    return text === undefined ? undefined : readCursor(dataset, order, argument, text);
  };
  return {
    dataset,
    filter: request.filter === undefined ? undefined : readFilter(registry, dataset, request.filter),
    order,
    selection: selectionFor(dataset, request.needs, order),
    ...readPage(page),
    after: cursor('after'),
    before: cursor('before'),
  };
}

const SIZE = {
  largest: LARGEST_PAGE,
  things: 'records',
  advice: 'Page on with "after", or take the whole dataset as a file.',
} as const;

function readPage({ first, last }: PageInput): Pick<ListPlan, 'direction' | 'limit'> {
  if (first !== undefined && last !== undefined) {
    throw new LongchengError('BAD_ARGUMENT', 'Use either "first" or "last", not both.', { argument: 'last' });
  }
  if (last !== undefined) return { direction: 'backward', limit: checkPageSize(last, { ...SIZE, argument: 'last' }) };
  return { direction: 'forward', limit: checkPageSize(first ?? DEFAULT_PAGE, { ...SIZE, argument: 'first' }) };
}
