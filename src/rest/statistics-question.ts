import type { Dataset, Registry } from '../catalog/registry.js';
import type { AsOfInput } from '../query/list-request.js';
import type { StatisticsRequest } from '../query/statistics/statistics-request.js';
import { readAsOf } from './as-of-parameter.js';
import { readFigureText } from './figure-parameter.js';
import { readFilterParameter } from './filter-parameter.js';
import { readGroupOrder } from './group-order-parameter.js';
import { readGroupText } from './group-parameter.js';
import { readHavingParameter } from './having-parameter.js';
import { flagOf, namesOf, numberOf, refuseUnknown } from './parameters.js';
import type { QueryString } from './query-string.js';

export const STATISTICS_PARAMETERS: readonly string[] = [
  'groupBy',
  'figures',
  'filter',
  'having',
  'order',
  'first',
  'total',
  'asOf',
];

/** Statistics as a query string asks for them. */
export interface StatisticsQuestion {
  readonly request: StatisticsRequest;
  readonly asOf: AsOfInput | undefined;
}

/**
 * The question for statistics that a query string is: the same *StatisticsRequest* that GraphQL makes of its arguments.
 * @throws LongchengError BAD_ARGUMENT or BAD_FILTER for what can not even be written so.
 */
export function readStatisticsQuestion(registry: Registry, dataset: Dataset, query: QueryString): StatisticsQuestion {
  refuseUnknown(query, STATISTICS_PARAMETERS);
  const filter = query.parameters.get('filter');
  const having = query.parameters.get('having');
  const order = namesOf(query, 'order');
  const groupBy = entriesOf(query, 'groupBy').map(readGroupText);
  return {
    request: {
      dataset,
      filter: filter === undefined ? undefined : readFilterParameter(registry, dataset, filter),
      groupBy,
      figures: entriesOf(query, 'figures').map((text) => readFigureText('figures', text)),
      having: having === undefined ? undefined : readHavingParameter(having),
      orderBy: order === undefined ? undefined : readGroupOrder(order, groupBy),
      first: numberOf(query, 'first'),
      withTotal: flagOf(query, 'total'),
    },
    asOf: readAsOf(query),
  };
}

function entriesOf(query: QueryString, name: string): readonly string[] {
  return namesOf(query, name)?.split(',') ?? [];
}
