import { type ClockDeclaration, within } from '../catalog/clock.js';
import type { Dataset } from '../catalog/registry.js';
import { evaluateByYearEnd } from './by-year-end.js';
import type { RecordValues } from './check-result.js';
import { missingColumns, runsOn } from './clock-reading.js';
import type { DeadlineCheck } from './deadline-check.js';
import { type DeadlineRule, deadlineRuleOf } from './deadline-rules.js';
import { evaluateLastsAtLeast } from './lasts-at-least.js';
import { namedColumn } from './named-column.js';
import { evaluateRenewedWithin } from './renewed-within.js';
import { evaluateWithin } from './within.js';

export { type DeadlineCheck, type DeadlineState, deadlineStates, ruleForces } from './deadline-check.js';

/** The general clock of publication: Disclosure Regulation art. 26. */
const GENERAL = within('R01', 'formedOn', 'publishedOn');

/**
 * Where the legal clocks of a record stand on a day of Shanghai (`YYYY-MM-DD`): those that its dataset declares, and
 * R01 unless one of those is a clock of publication that a law sets and that runs on this record: special law goes before
 * art. 26, policy and advice stand beside it. A clock that does not run on the record, or whose rule was not in force on
 * the day of its event, gives no result.
 * @throws LongchengError BAD_CATALOGUE when a rule is named that there is not, or that a clock of this form can not run by.
 */
export function evaluateDeadlines(dataset: Dataset, record: RecordValues, today: string): readonly DeadlineCheck[] {
  const found = dataset.clocks.flatMap((clock) => {
    const check = evaluate(dataset, clock, record, today);
    return check === undefined ? [] : [{ clock, check }];
  });
  const isSpecial = found.some(({ clock, check }) => isOfPublication(clock) && check.force === 'LAW');
  const general = isSpecial ? undefined : evaluate(dataset, GENERAL, record, today);
  return [...(general === undefined ? [] : [general]), ...found.map(({ check }) => check)];
}

/** The rules whose clocks may run on records of a dataset, R01 first where it does. */
export function rulesOnRecords(dataset: Dataset): readonly DeadlineRule[] {
  const declared = dataset.clocks.map((clock) => ({ clock, rule: deadlineRuleOf(clock.rule) }));
  const isAlwaysSpecial = declared.some(
    ({ clock, rule }) => isOfPublication(clock) && rule.force === 'LAW' && !('only' in clock),
  );
  const general = isAlwaysSpecial ? [] : [deadlineRuleOf(GENERAL.rule)];
  return [...new Set([...general, ...declared.map(({ rule }) => rule)])];
}

function isOfPublication(clock: ClockDeclaration): boolean {
  return 'done' in clock && clock.done === GENERAL.done;
}

function evaluate(
  dataset: Dataset,
  clock: ClockDeclaration,
  record: RecordValues,
  today: string,
): DeadlineCheck | undefined {
  const runs = runsOn(clock, record);
  if (runs === 'NO') return undefined;
  if (runs === 'UNKNOWN' && 'only' in clock && clock.only !== undefined)
    return missingColumns(clock, [namedColumn(dataset, clock.only.column)], today);
  switch (clock.form) {
    case 'within':
      return evaluateWithin(dataset, clock, record, today);
    case 'lasts-at-least':
      return evaluateLastsAtLeast(dataset, clock, record, today);
    case 'by-year-end':
      return evaluateByYearEnd(dataset, clock, record, today);
    case 'renewed-within':
      return evaluateRenewedWithin(dataset, clock, record, today);
  }
}
