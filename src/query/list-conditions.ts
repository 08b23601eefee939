import { filterCondition } from './filter-condition.js';
import type { ListPlan } from './list-plan.js';
import type { Fragment } from './sql.js';
import { isValid, type Validity } from './validity.js';

/** What is in the list at all, whatever the page. */
export function listConditions(plan: ListPlan, validity: Validity): readonly Fragment[] {
  return [isValid('t', validity), ...filterConditions(plan, validity)];
}

/** What the filter of a list says. */
export function filterConditions(plan: ListPlan, validity: Validity): readonly Fragment[] {
  return plan.filter === undefined ? [] : [filterCondition(plan.filter, 't', validity)];
}
