import type { DeadlineCheck } from '../../src/rules/deadline-check.js';
import { evaluateRequestClock, type RequestDates } from '../../src/rules/request-clock.js';

const NOTHING: RequestDates = {
  receivedOn: null,
  supplementNoticedOn: null,
  supplementedOn: null,
  thirdPartyAskedOn: null,
  thirdPartyAnsweredOn: null,
  otherAgencyAskedOn: null,
  otherAgencyAnsweredOn: null,
  extensionDays: null,
  extensionNotifiedOn: null,
  repliedOn: null,
};

/** The first day of the new regulation. */
export const RECEIVED = '2019-05-15';

/** What the clocks say of a request that was received on that day, unless these dates say otherwise. */
export function requestChecks(dates: Partial<RequestDates>, today = '2026-06-01'): readonly DeadlineCheck[] {
  return evaluateRequestClock({ ...NOTHING, receivedOn: RECEIVED, ...dates }, today);
}

export function requestCheck(rule: string, dates: Partial<RequestDates>, today?: string): DeadlineCheck | undefined {
  return requestChecks(dates, today).find((check) => check.rule === rule);
}
