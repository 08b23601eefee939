import type { Dataset } from '../catalog/registry.js';
import { isValueObject } from '../catalog/value.js';
import { datasetOf, type Row } from '../query/row.js';
import { type DeadlineRule, deadlineRuleOf } from '../rules/deadline-rules.js';
import { type DeadlineCheck, evaluateDeadlines, rulesOnRecords } from '../rules/evaluate-clocks.js';
import { evaluateRequestClock, REQUEST_RULES, type RequestDates } from '../rules/request-clock.js';

/** Clocks that no declaration can say, by dataset: they stand in the place of those that are declared. */
const OWN_CLOCKS: Readonly<Record<string, OwnClocks>> = {
  'disclosure-requests': {
    rules: REQUEST_RULES,
    evaluate: (row, today) => evaluateRequestClock(requestDates(row), today),
  },
};

interface OwnClocks {
  readonly rules: readonly string[];
  readonly evaluate: (row: Row, today: string) => readonly DeadlineCheck[];
}

/** Where the legal clocks of a record stand on a day of Shanghai (`YYYY-MM-DD`). */
export function deadlinesOf(row: Row, today: string): readonly DeadlineCheck[] {
  const dataset = datasetOf(row);
  if (!hasClocks(dataset)) return [];
  const own = OWN_CLOCKS[dataset.name];
  return own === undefined ? evaluateDeadlines(dataset, row, today) : own.evaluate(row, today);
}

/** The rules that set the deadlines of a dataset's records. */
export function deadlineRulesOf(dataset: Dataset): readonly DeadlineRule[] {
  if (!hasClocks(dataset)) return [];
  return OWN_CLOCKS[dataset.name]?.rules.map(deadlineRuleOf) ?? rulesOnRecords(dataset);
}

// The clock of publication runs from it on every record that is one of disclosure; others have no legal clocks.
function hasClocks(dataset: Dataset): boolean {
  return dataset.column('formedOn') !== undefined;
}

function requestDates(row: Row): RequestDates {
  const day = (name: string): string | null => {
    const value = row[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    receivedOn: day('receivedOn'),
    supplementNoticedOn: day('supplementNoticedOn'),
    supplementedOn: day('supplementedOn'),
    thirdPartyAskedOn: day('thirdPartyAskedOn'),
    thirdPartyAnsweredOn: day('thirdPartyAnsweredOn'),
    otherAgencyAskedOn: day('otherAgencyAskedOn'),
    otherAgencyAnsweredOn: day('otherAgencyAnsweredOn'),
    extensionDays: extensionDays(row),
    extensionNotifiedOn: day('extensionNotifiedOn'),
    repliedOn: day('repliedOn'),
  };
}

function extensionDays(row: Row): number | null {
  const value = row.extension;
  const days = isValueObject(value) ? value.value : value;
  return typeof days === 'number' ? days : null;
}
