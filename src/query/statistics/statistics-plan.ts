import type { Dataset, Registry } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { type Filter, readFilter } from '../filter.js';
import { type Figure, figureName, readFigure } from './figure.js';
import { type GroupOrderTerm, readGroupOrder } from './group-order.js';
import { type GroupTerm, readGroupBy } from './group-term.js';
import { type HavingCondition, readHaving } from './having.js';
import type { FigureInput, StatisticsRequest } from './statistics-request.js';

export const DEFAULT_GROUPS = 100;
export const MOST_GROUPS = 1_000;

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
    limit: readFirst(request.first ?? DEFAULT_GROUPS),
    withTotal: request.withTotal ?? false,
  };
}

function readFigures(dataset: Dataset, inputs: readonly FigureInput[]): readonly Figure[] {
  const figures = inputs.map((input) => readFigure(dataset, input, 'BAD_ARGUMENT', 'figures'));
  const byName = new Map(figures.map((figure) => [figureName(figure), figure]));
  return [...byName.values()].filter((figure) => figure.function !== 'count');
}

function readFirst(first: number): number {
  if (!Number.isInteger(first) || first < 0) {
    const message = `"first" is ${first}; use 0 to ${MOST_GROUPS}.`;
    throw new LongchengError('BAD_ARGUMENT', message, { argument: 'first', maximum: MOST_GROUPS });
  }
  if (first > MOST_GROUPS) {
    const message = `"first" is ${first}; an answer holds at most ${MOST_GROUPS} groups. Narrow them with "filter" or "having", or group by less.`;
    throw new LongchengError('PAGE_TOO_LARGE', message, { argument: 'first', maximum: MOST_GROUPS });
  }
  return first;
}
