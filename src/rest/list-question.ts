import type { Dataset, Registry } from '../catalog/registry.js';
import type { AsOfInput, ListRequest } from '../query/list-request.js';
import { readAsOf } from './as-of-parameter.js';
import { type FieldSelection, readFields } from './fields-parameter.js';
import { readFilterParameter } from './filter-parameter.js';
import { readOrderParameter } from './order-parameter.js';
import { flagOf, namesOf, numberOf, refuseUnknown, textOf } from './parameters.js';
import type { QueryString } from './query-string.js';

/** A list as a query string asks for it. */
export interface ListQuestion {
  readonly request: ListRequest;
  readonly asOf: AsOfInput | undefined;
  readonly fields: FieldSelection;
  readonly wantsTotal: boolean;
}

export const LIST_PARAMETERS: readonly string[] = [
  'filter',
  'order',
  'first',
  'after',
  'last',
  'before',
  'asOf',
  'fields',
  'total',
];

/**
 * The question that a query string is for a dataset: the same *ListRequest* that GraphQL makes of its arguments.
 * @throws LongchengError BAD_ARGUMENT, BAD_FILTER or BAD_ORDER for what can not even be written so.
 */
export function readListQuestion(registry: Registry, dataset: Dataset, query: QueryString): ListQuestion {
  refuseUnknown(query, LIST_PARAMETERS);
  const filter = query.parameters.get('filter');
  const order = namesOf(query, 'order');
  return {
    request: {
      dataset,
      filter: filter === undefined ? undefined : readFilterParameter(registry, dataset, filter),
      orderBy: order === undefined ? undefined : readOrderParameter(order),
      page: {
        first: numberOf(query, 'first'),
        after: textOf(query, 'after'),
        last: numberOf(query, 'last'),
        before: textOf(query, 'before'),
      },
    },
    asOf: readAsOf(query),
    fields: readFields(query, dataset),
    wantsTotal: flagOf(query, 'total'),
  };
}
