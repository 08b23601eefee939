import { addWorkingDays } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import { type Random, randomFor } from '../random.js';
import type { AcquisitionEntry } from './acquisition-list.js';
import { FAULTS } from './deliberate-faults.js';

/** The days on which the steps of an acquisition were taken; a step that is not known or not taken has none. */
export interface Procedure {
  readonly preNoticeOn?: string | undefined;
  readonly surveyedOn?: string | undefined;
  readonly riskAssessedOn?: string | undefined;
  readonly compensationNoticeOn?: string | undefined;
  readonly agreementsSignedOn?: string | undefined;
  readonly appliedOn?: string | undefined;
  readonly approvedOn?: string | undefined;
  readonly approvalReceivedOn?: string | undefined;
  readonly acquisitionNoticeOn?: string | undefined;
  readonly approvedPlanNoticeOn?: string | undefined;
}

export function procedureOf(entry: AcquisitionEntry): Procedure {
  const random = randomFor('procedure', entry.batchName);
  if (entry.isBackfilled === true) return { approvedOn: entry.approvedOn };
  const steps = entry.regime === 'PRE_2020' ? stepsBefore2020(entry, random) : stepsSince2020(entry, random);
  return { ...steps, ...faultySteps(entry.batchName, steps) };
}

/** 告知、确认、听证 first, and after the approval 两公告一登记. */
function stepsBefore2020({ approvedOn = '' }: AcquisitionEntry, random: Random): Procedure {
  const approvalReceivedOn = workingDaysAfter(approvedOn, random.integer(4, 8));
  const acquisitionNoticeOn = workingDaysAfter(approvalReceivedOn, random.integer(3, 9));
  return {
    preNoticeOn: weekday(approvedOn, -random.integer(230, 260)),
    surveyedOn: weekday(approvedOn, -random.integer(200, 220)),
    appliedOn: weekday(approvedOn, -random.integer(120, 150)),
    approvedOn,
    approvalReceivedOn,
    acquisitionNoticeOn,
    approvedPlanNoticeOn: weekday(acquisitionNoticeOn, random.integer(15, 40)),
  };
}

/** Everything with the villagers first, then the application. */
function stepsSince2020({ approvedOn, appliedOn }: AcquisitionEntry, random: Random): Procedure {
  const applied = appliedOn ?? weekday(approvedOn ?? '', -random.integer(100, 120));
  const before: Procedure = {
    preNoticeOn: weekday(applied, -random.integer(120, 135)),
    surveyedOn: weekday(applied, -random.integer(92, 105)),
    riskAssessedOn: weekday(applied, -random.integer(82, 90)),
    compensationNoticeOn: weekday(applied, -random.integer(68, 76)),
    agreementsSignedOn: weekday(applied, -random.integer(10, 20)),
    appliedOn: applied,
  };
  if (approvedOn === undefined) return before;
  const approvalReceivedOn = workingDaysAfter(approvedOn, random.integer(4, 8));
  const acquisitionNoticeOn = workingDaysAfter(approvalReceivedOn, random.integer(5, 14));
  return { ...before, approvedOn, approvalReceivedOn, acquisitionNoticeOn };
}

function faultySteps(batchName: string, steps: Procedure): Procedure {
  const { approvedOn = '', approvalReceivedOn = '', acquisitionNoticeOn = '', appliedOn = '' } = steps;
  const faults: Readonly<Record<string, () => Procedure>> = {
    [FAULTS.noticeAfterApplication]: () => ({ compensationNoticeOn: weekday(appliedOn, 9) }),
    [FAULTS.approvedBeforeApplication]: () => ({ appliedOn: weekday(approvedOn, 6) }),
    [FAULTS.riskAssessedLate]: () => ({ riskAssessedOn: weekday(steps.compensationNoticeOn ?? '', 20) }),
    [FAULTS.lateNotice]: () => ({ acquisitionNoticeOn: workingDaysAfter(approvalReceivedOn, 25) }),
    ...Object.fromEntries(FAULTS.unknownReceipts.map((name) => [name, () => ({ approvalReceivedOn: undefined })])),
    [FAULTS.lateNoticeBefore2020]: () => ({
      acquisitionNoticeOn: workingDaysAfter(approvalReceivedOn, 18),
      approvedPlanNoticeOn: weekday(workingDaysAfter(approvalReceivedOn, 18), 21),
    }),
    [FAULTS.latePlanBefore2020]: () => ({ approvedPlanNoticeOn: weekday(acquisitionNoticeOn, 60) }),
    [FAULTS.unknownNoticeBefore2020]: () => ({ acquisitionNoticeOn: undefined }),
  };
  return faults[batchName]?.() ?? {};
}

export function workingDaysAfter(day: string, count: number): string {
  return addWorkingDays(day, count).on;
}

/** The day so many days after, or the first working day from it. */
export function weekday(day: string, count: number): string {
  return addWorkingDays(addDays(day, count - 1), 1).on;
}
