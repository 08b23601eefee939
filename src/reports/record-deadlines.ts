import { isValueObject } from '../catalog/value.js';
import { datasetOf, type Row } from '../query/row.js';
import { type DeadlineCheck, evaluateDeadlines } from '../rules/evaluate-clocks.js';
import { evaluateRequestClock, type RequestDates } from '../rules/request-clock.js';

/** Clocks that no declaration can say, by dataset: they stand beside those that are declared. */
const OWN_CLOCKS: Readonly<Record<string, (row: Row, today: string) => readonly DeadlineCheck[]>> = {
  'disclosure-requests': (row, today) => evaluateRequestClock(requestDates(row), today),
};

/** Where the legal clocks of a record stand on a day of Shanghai (`YYYY-MM-DD`). */
export function deadlinesOf(row: Row, today: string): readonly DeadlineCheck[] {
  const dataset = datasetOf(row);
  // The clock of publication runs from it on every record that is one of disclosure; others have no legal clocks.
  if (dataset.column('formedOn') === undefined) return [];
  const own = OWN_CLOCKS[dataset.name];
  return own === undefined ? evaluateDeadlines(dataset, row, today) : own(row, today);
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
