import { addWorkingDays, workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { Random } from '../random.js';
import type { RequestFault } from './deliberate-faults.js';
import { type CourseKind, REVISED_ON } from './request-course-kind.js';

/** The days of a course; those that its register does not say are left out. */
export interface Course {
  readonly receivedOn?: string | undefined;
  readonly needsSupplement?: boolean;
  readonly supplementNoticedOn?: string | undefined;
  readonly supplementDueOn?: string;
  readonly supplementedOn?: string;
  readonly thirdPartyAskedOn?: string | undefined;
  readonly thirdPartyAnsweredOn?: string | undefined;
  readonly otherAgencyAskedOn?: string;
  readonly otherAgencyAnsweredOn?: string;
  readonly extension?: string;
  readonly extensionApprovedOn?: string;
  readonly extensionNotifiedOn?: string;
  readonly repliedOn?: string | undefined;
}

/** The course of a request that was received on a day: in time, unless its fault says otherwise. */
export function courseOf(
  kind: CourseKind,
  receivedOn: string,
  fault: RequestFault | undefined,
  random: Random,
): Course {
  switch (kind) {
    case 'PLAIN':
      return plain(receivedOn, fault, random);
    case 'SUPPLEMENTED':
      return supplemented(receivedOn, fault, random);
    case 'ABANDONED':
      return abandoned(receivedOn, random);
    case 'THIRD_PARTY':
      return thirdParty(receivedOn, fault, random);
    case 'OTHER_AGENCY':
      return otherAgency(receivedOn, fault, random);
    case 'EXTENDED':
      return extended(receivedOn, fault, random);
  }
}

export function after(day: string, workingDays: number): string {
  return addWorkingDays(day, workingDays).on;
}

/** Working days for a reply: 15 under the regulation of 2007, 20 under that of 2019. */
function replyLimit(startOn: string): number {
  return startOn < REVISED_ON ? 15 : 20;
}

function plain(receivedOn: string, fault: RequestFault | undefined, random: Random): Course {
  const limit = replyLimit(receivedOn);
  const repliedOn = after(receivedOn, fault === 'LATE_REPLY' ? limit + 8 : limit - random.integer(1, 11));
  return { receivedOn, needsSupplement: false, repliedOn: fault === 'NO_REPLY' ? undefined : repliedOn };
}

function supplemented(receivedOn: string, fault: RequestFault | undefined, random: Random): Course {
  const noticedOn = after(receivedOn, fault === 'LATE_SUPPLEMENT_NOTICE' ? 10 : random.integer(1, 7));
  const supplementedOn = after(noticedOn, random.integer(2, 9));
  const limit = replyLimit(supplementedOn);
  const lag = fault === 'LATE_REPLY_AFTER_SUPPLEMENT' ? limit + 5 : limit - random.integer(1, 10);
  return {
    receivedOn: fault === 'UNKNOWN_RECEIPT' ? undefined : receivedOn,
    needsSupplement: true,
    supplementNoticedOn: fault === 'UNKNOWN_SUPPLEMENT_NOTICE' ? undefined : noticedOn,
    supplementDueOn: after(noticedOn, 10),
    supplementedOn,
    repliedOn: after(supplementedOn, lag),
  };
}

/** The applicant never supplements it, and the agency closes it. */
function abandoned(receivedOn: string, random: Random): Course {
  const supplementNoticedOn = after(receivedOn, random.integer(1, 7));
  const supplementDueOn = after(supplementNoticedOn, 10);
  return {
    receivedOn,
    needsSupplement: true,
    supplementNoticedOn,
    supplementDueOn,
    repliedOn: after(supplementDueOn, random.integer(1, 3)),
  };
}

function thirdParty(receivedOn: string, fault: RequestFault | undefined, random: Random): Course {
  const askedOn = after(receivedOn, random.integer(1, 4));
  const answeredOn = after(askedOn, fault === 'LATE_THIRD_PARTY' ? 22 : random.integer(5, 14));
  const isSilent = fault === 'SILENT_THIRD_PARTY';
  return {
    receivedOn,
    needsSupplement: false,
    thirdPartyAskedOn: fault === 'UNKNOWN_INQUIRY' ? undefined : askedOn,
    thirdPartyAnsweredOn: isSilent ? undefined : answeredOn,
    repliedOn: after(isSilent ? after(askedOn, 15) : answeredOn, random.integer(2, 8)),
  };
}

function otherAgency(receivedOn: string, fault: RequestFault | undefined, random: Random): Course {
  const otherAgencyAskedOn = after(receivedOn, random.integer(1, 4));
  const otherAgencyAnsweredOn = after(otherAgencyAskedOn, fault === 'LATE_OTHER_AGENCY' ? 19 : random.integer(4, 14));
  const repliedOn = after(otherAgencyAnsweredOn, random.integer(2, 8));
  return { receivedOn, needsSupplement: false, otherAgencyAskedOn, otherAgencyAnsweredOn, repliedOn };
}

function extended(receivedOn: string, fault: RequestFault | undefined, random: Random): Course {
  const limit = replyLimit(receivedOn);
  const days = fault === 'EXTENSION_TOO_LONG' ? 25 : random.integer(8, 15);
  const extensionApprovedOn = after(receivedOn, limit - random.integer(4, 6));
  const isTold = fault === 'LATE_EXTENSION_NOTICE' ? limit + 4 : limit - random.integer(1, 3);
  return {
    receivedOn,
    needsSupplement: false,
    extension: `${days}工作日`,
    extensionApprovedOn,
    extensionNotifiedOn: after(receivedOn, isTold),
    repliedOn: after(receivedOn, limit + days - random.integer(1, 6)),
  };
}

/** The working day on which a request that was sent on a day counts as received (art. 31). */
export function receiptDay(channel: string, submittedOn: string, random: Random): string {
  const lags: Readonly<Record<string, number>> = {
    SIGNED_MAIL: random.integer(1, 3),
    ORDINARY_MAIL: random.integer(3, 6),
  };
  return workingDayFrom(addDays(submittedOn, lags[channel] ?? 0)).on;
}
