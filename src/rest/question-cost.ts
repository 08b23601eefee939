import type { Dataset, Registry } from '../catalog/registry.js';
import { costOf, LOOKED_THROUGH, pageCost, TYPICAL_ENTRIES } from '../query/cost.js';
import type { DatasetSizes } from '../query/dataset-sizes.js';
import { planList } from '../query/list-plan.js';
import type { SearchPlan } from '../query/search/search-plan.js';
import { planStatistics } from '../query/statistics/statistics-plan.js';
import type { FieldSelection } from './fields-parameter.js';
import type { ListQuestion } from './list-question.js';
import type { StatisticsQuestion } from './statistics-question.js';

/** What a question costs when datasets are of these sizes. */
export type CostAt = (sizes: DatasetSizes) => number;

// A group has a few keys and figures.
const GROUP_BYTES = 200;
const HIT_BYTES = 2_000;
// Hits are counted up to a bound.
const TALLY_WORK = 10;

/** A page of a list; counting the whole list looks through its dataset. */
export function listCost(registry: Registry, { request, fields, wantsTotal }: ListQuestion): CostAt {
  const { dataset } = request;
  const { limit } = planList(registry, request);
  return (sizes) => {
    const size = sizes.get(dataset.name) ?? 0;
    const counting = wantsTotal ? Math.ceil(size / LOOKED_THROUGH) : 0;
    return pageCost(dataset, Math.min(limit, size), fields) + counting;
  };
}

/** Statistics look through their dataset. */
export function statisticsCost(registry: Registry, { request }: StatisticsQuestion): CostAt {
  const { dataset, limit } = planStatistics(registry, request);
  return (sizes) => {
    const size = sizes.get(dataset.name) ?? 0;
    return costOf({ records: 0, bytes: Math.min(limit, size) * GROUP_BYTES, work: 1 + size / LOOKED_THROUGH });
  };
}

/** A page of hits. */
export function searchCost({ limit }: SearchPlan, isTallied: boolean): number {
  return costOf({ records: limit, bytes: limit * HIT_BYTES, work: isTallied ? TALLY_WORK : 0 });
}

/** One record with its checks. */
export function recordCost(dataset: Dataset, fields?: FieldSelection): number {
  return pageCost(dataset, 1, fields) + 1;
}

/** The states of a record. */
export function historyCost(dataset: Dataset): number {
  return pageCost(dataset, TYPICAL_ENTRIES);
}
