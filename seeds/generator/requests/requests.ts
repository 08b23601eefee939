import { workingDayFrom } from '../../../src/rules/calendar.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS, type RequestFault } from './deliberate-faults.js';
import { after, type Course, courseOf, receiptDay } from './request-course.js';
import { type CourseKind, courseKind } from './request-course-kind.js';
import { REGISTER_YEARS, REQUESTED_AGENCIES, type RequestedAgency } from './request-list.js';
import { appealsOf, consequences, endingOf } from './request-outcome.js';

/** 依申请公开: the registers of the agencies from October 2018 to June 2021. */
export const requestSeed: DatasetSeed = { dataset: 'disclosure-requests', records: () => requestRecords() };

export function requestRecords(): readonly SeedRecord[] {
  return REQUESTED_AGENCIES.flatMap((requested) =>
    REGISTER_YEARS.flatMap((period) =>
      submissionDays(requested, period).map((submittedOn, index) =>
        requestRecord(requested, period.year, index + 1, submittedOn),
      ),
    ),
  );
}

/** The days on which requests were sent, in order. */
function submissionDays(
  { agency, perYear }: RequestedAgency,
  { year, from, days, share }: (typeof REGISTER_YEARS)[number],
): readonly string[] {
  const random = randomFor('submissions', agency, String(year));
  return Array.from(
    { length: Math.round(perYear * share) },
    () => workingDayFrom(addDays(from, random.integer(0, days))).on,
  ).sort();
}

function requestRecord(
  { agency, prefix, topics }: RequestedAgency,
  year: number,
  sequence: number,
  submittedOn: string,
): SeedRecord {
  const registrationNumber = `${prefix}依申〔${year}〕${sequence}号`;
  const random = randomFor('requests', registrationNumber);
  const fault = faultOf(registrationNumber);
  const channel = random.pick([
    'IN_PERSON',
    'IN_PERSON',
    'SIGNED_MAIL',
    'SIGNED_MAIL',
    'ORDINARY_MAIL',
    'INTERNET',
    'INTERNET',
    'FAX',
  ]);
  const receivedOn = receiptDay(channel, submittedOn, random);
  const kind = courseKind(receivedOn, fault, random);
  const course = courseOf(kind, receivedOn, fault, random);
  return {
    agency,
    ...publicationDays(course, receivedOn, fault, random),
    sample: true,
    registrationNumber,
    channel,
    submittedOn,
    applicantKind: applicantKind(random),
    requestedInformation: `申请公开${random.pick(topics)}。`,
    requestedForms: random.pick([['PAPER'], ['ELECTRONIC'], ['PAPER', 'ELECTRONIC'], ['INSPECTION'], ['OTHER']]),
    ...course,
    ...replyCells(kind, course, receivedOn, registrationNumber, random),
  };
}

function faultOf(registrationNumber: string): RequestFault | undefined {
  return Object.entries(FAULTS.requests).find(([number]) => number === registrationNumber)?.[1];
}

function applicantKind(random: Random): string {
  return random.happens(0.65)
    ? 'NATURAL_PERSON'
    : random.pick(['BUSINESS', 'BUSINESS', 'RESEARCH', 'PUBLIC_WELFARE', 'LEGAL_SERVICE', 'LEGAL_SERVICE', 'OTHER']);
}

function replyCells(
  kind: CourseKind,
  { repliedOn }: Course,
  receivedOn: string,
  registrationNumber: string,
  random: Random,
): SeedRecord {
  if (repliedOn === undefined) return {};
  const ending = endingOf(kind, repliedOn, random);
  return {
    replyNumber: registrationNumber.replace('依申', '依申复'),
    outcome: ending.outcome,
    grounds: ending.grounds,
    ...consequences(ending, receivedOn, random),
    feeCharged: feeOf(registrationNumber, receivedOn),
    appeals: appealsOf(ending, repliedOn, random),
  };
}

/** Fees are charged since 2021, for the eleventh request of an applicant in a month and on. */
function feeOf(registrationNumber: string, receivedOn: string): string {
  if (receivedOn < '2021-01-01') return '#NOT_APPLICABLE';
  return randomFor('fees', registrationNumber).happens(0.15) ? '100元' : '0元';
}

/** A line of the register is formed with the reply, or while there is none with the receipt. */
function publicationDays(
  { repliedOn }: Course,
  receivedOn: string,
  fault: RequestFault | undefined,
  random: Random,
): SeedRecord {
  const formedOn = repliedOn ?? receivedOn;
  const publishedOn = after(formedOn, fault === 'LATE_PUBLICATION' ? 60 : random.integer(3, 12));
  return { formedOn: fault === 'UNKNOWN_FORMING' ? undefined : formedOn, publishedOn };
}
