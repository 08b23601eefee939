import { LongchengError } from '../errors.js';
import { draftRules } from './deadline-rules/drafts.js';
import { enforcementRules } from './deadline-rules/enforcement.js';
import { financeRules } from './deadline-rules/finance.js';
import { landRules } from './deadline-rules/land.js';
import { livelihoodRules } from './deadline-rules/livelihood.js';
import { publicationRules } from './deadline-rules/publication.js';
import { requestRules } from './deadline-rules/requests.js';
import type { DeadlineRule, RuleVersion } from './deadline-rules/rule.js';
import { serviceRules } from './deadline-rules/services.js';

export type { DeadlineRule, RuleForce, RuleLimit, RuleVersion } from './deadline-rules/rule.js';

/** Every duty with a time limit. A new one is an entry in a table of `deadline-rules/`. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  publicationRules,
  requestRules,
  draftRules,
  enforcementRules,
  serviceRules,
  financeRules,
  landRules,
  livelihoodRules,
]
  .flat()
  .sort((one, other) => (one.id < other.id ? -1 : 1));

const byId = new Map(DEADLINE_RULES.map((rule) => [rule.id, rule]));

/**
 * The rule of an id that a clock of a dataset names.
 * @throws LongchengError BAD_CATALOGUE when there is none.
 */
export function deadlineRuleOf(id: string): DeadlineRule {
  const rule = byId.get(id);
  if (rule === undefined)
    throw new LongchengError('BAD_CATALOGUE', `There is no deadline rule "${id}"; enter it in rules/deadline-rules/.`, {
      id,
    });
  return rule;
}

/** The rule as it stood on a day; undefined when it was not in force. A record is judged by the day of its event. */
export function versionInForce(rule: DeadlineRule, day: string): RuleVersion | undefined {
  return rule.versions.find(
    ({ effectiveFrom, effectiveTo }) =>
      (effectiveFrom === undefined || effectiveFrom <= day) && (effectiveTo === undefined || effectiveTo >= day),
  );
}
