import type { Dataset, Registry } from '../../catalog/registry.js';
import { type Filter, readFilter } from '../filter.js';
import { checkPageSize } from '../page-size.js';
import { type Figure, figureName, readFigure } from './figure.js';
import { type GroupOrderTerm, readGroupOrder } from './group-order.js';
import { type GroupTerm, readGroupBy } from './group-term.js';
import { type HavingCondition, readHaving } from './having.js';
import type { FigureInput, StatisticsRequest } from './statistics-request.js';

export const DEFAULT_GROUPS = 100;
export const MOST_GROUPS = 1_000;

const SIZE = {
  argument: 'first',
  largest: MOST_GROUPS,
  holder: 'an answer',
  things: 'groups',
  advice: 'Narrow them with "filter" or "having", or group by less.',
} as const;

/** A question for statistics that is known to make sense: what a statement is built from. */
export interface StatisticsPlan {
  readonly dataset: Dataset;
  readonly filter: Filter | undefined;
  readonly groupBy: readonly GroupTerm[];
  /** Each once. The count of records is part of every answer and not among them. */
  readonly figures: readonly Figure[];
  readonly having: readonly HavingCondition[];
  /** Total: no two groups tie. */
  readonly order: readonly GroupOrderTerm[];
  readonly limit: number;
  readonly withTotal: boolean;
}

/**
 * Check a request and plan it.
 * @throws LongchengError BAD_ARGUMENT (groupBy, figures, first), BAD_FILTER (filter, having), BAD_ORDER or PAGE_TOO_LARGE.
 */
export function planStatistics(registry: Registry, request: StatisticsRequest): StatisticsPlan {
  const { dataset, filter } = request;
  const groupBy = readGroupBy(dataset, request.groupBy ?? []);
  return {
    dataset,
    filter: filter === undefined ? undefined : readFilter(registry, dataset, filter),
    groupBy,
    figures: readFigures(dataset, request.figures ?? []),
    having: (request.having ?? []).map((input) => readHaving(dataset, input)),
    order: readGroupOrder(dataset, groupBy, request.orderBy ?? []),
    limit: checkPageSize(request.first ?? DEFAULT_GROUPS, SIZE),
    withTotal: request.withTotal ?? false,
  };
}

function readFigures(dataset: Dataset, inputs: readonly FigureInput[]): readonly Figure[] {
  const figures = inputs.map((input) => readFigure(dataset, input, 'BAD_ARGUMENT', 'figures'));
  const byName = new Map(figures.map((figure) => [figureName(figure), figure]));
  return [...byName.values()].filter((figure) => figure.function !== 'count');
}
