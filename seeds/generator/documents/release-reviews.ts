import { printKey } from '../../../src/catalog/identity.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { planSeed } from '../organisation/plans.js';
import { randomFor } from '../random.js';
import { workingDaysAfter } from './dates.js';
import { FAULTS, isOneOf } from './deliberate-faults.js';
import type { DocumentEntry } from './document-entry.js';
import { DOCUMENTS, documentKey } from './document-list/all-documents.js';
import { documentPublishedOn } from './publication-days.js';
import { WITHHELD, type WithheldEntry } from './withheld-list.js';

/** 公开属性与保密审查, the public part: of documents, of plans that were published in part, and of what was withheld. */
export const releaseReviewSeed: DatasetSeed = {
  dataset: 'release-reviews',
  records: () => [
    ...DOCUMENTS.filter(({ formedOn }) => formedOn >= '2019-05-15').map(documentReview),
    ...planReviews(),
    ...WITHHELD.flatMap(withheldReviews),
    ...openReviews(),
  ],
};

const SINGLE = { sample: true, sequence: 1 } as const;

function documentReview(entry: DocumentEntry): SeedRecord {
  const { handle, issuer, formedOn, title, openness = 'PROACTIVE' } = entry;
  const random = randomFor('release reviews', handle);
  const publishedOn = documentPublishedOn(handle);
  const nextDay = workingDaysAfter(formedOn, 1);
  const inTime = nextDay <= publishedOn && random.happens(0.6) ? nextDay : formedOn;
  const decidedOn = handle === FAULTS.releasedBeforeReview ? workingDaysAfter(publishedOn, 2) : inTime;
  const isReleased = openness === 'PROACTIVE' || handle === FAULTS.releasedThoughOnRequest;
  const isRedacted = isOneOf(FAULTS.redactedWithoutGround, handle);
  return {
    ...SINGLE,
    agency: issuer,
    formedOn: decidedOn,
    publishedOn: workingDaysAfter(decidedOn, random.integer(2, 12)),
    reviewedDataset: 'documents',
    reviewedKey: documentKey(handle),
    title,
    attributeProposed: openness === 'ON_REQUEST' && random.happens(0.5) ? 'PROACTIVE' : openness,
    attributeDecided: openness,
    isPartlyRedacted: isRedacted,
    reviewerRole: random.pick(['UNIT_HEAD', 'SECRECY_REVIEWER', 'LEADER']),
    submittedOn: formedOn,
    decidedOn,
    releasedOn: isReleased ? publishedOn : undefined,
  };
}

/** Plans of which a part was taken out before they were published. */
function planReviews(): readonly SeedRecord[] {
  return planSeed
    .records()
    .filter(({ desensitised }) => desensitised === true)
    .map(({ agency, documentNumber, title, formedOn, publishedOn }) => ({
      ...SINGLE,
      agency: agency ?? '',
      formedOn,
      publishedOn,
      reviewedDataset: 'three-determination-plans',
      reviewedKey: printKey([agencyKey(String(agency)), String(documentNumber)]),
      title: title ?? '',
      attributeProposed: 'PROACTIVE',
      attributeDecided: 'PROACTIVE',
      withholdGround: 'STATE_SECRET',
      isPartlyRedacted: true,
      reviewerRole: 'SECRECY_REVIEWER',
      submittedOn: formedOn,
      decidedOn: formedOn,
      releasedOn: publishedOn,
    }));
}

function withheldReviews(entry: WithheldEntry): readonly SeedRecord[] {
  const { agency, number, decidedOn, ground, reassessAfter, reassessedOn } = entry;
  const first = {
    ...SINGLE,
    agency,
    formedOn: decidedOn,
    publishedOn: workingDaysAfter(decidedOn, 5),
    reviewedDataset: 'documents',
    reviewedKey: `审查登记〔2019〕${number}号`,
    title: entry.title,
    attributeProposed: entry.proposed ?? 'WITHHELD',
    attributeDecided: 'WITHHELD',
    withholdGround: ground,
    isPartlyRedacted: false,
    reviewerRole: entry.role,
    submittedOn: workingDaysAfter(addDays(decidedOn, -7), 0),
    decidedOn,
    releasedOn: entry.releasedOn,
    escalatedTo: entry.escalatedTo,
    escalationResult: entry.escalatedTo === undefined ? undefined : 'WITHHELD',
    reassessAfter: reassessAfter === undefined ? undefined : `${reassessAfter}年`,
    nextReassessOn: reassessAfter === undefined ? undefined : yearsAfter(decidedOn, reassessAfter),
    reassessedOn,
  };
  const isOpened = isOneOf(FAULTS.openedOnReassessment, entry.title);
  return reassessedOn === undefined || !isOpened ? [first] : [first, secondReview(first, reassessedOn)];
}

/** What was withheld at first is open after all. */
function secondReview(first: SeedRecord, decidedOn: string): SeedRecord {
  const { agency, sample, reviewedDataset, reviewedKey, title, reviewerRole } = first;
  return {
    agency,
    formedOn: decidedOn,
    publishedOn: workingDaysAfter(decidedOn, 3),
    sample,
    reviewedDataset,
    reviewedKey,
    sequence: 2,
    title,
    attributeProposed: 'PROACTIVE',
    attributeDecided: 'PROACTIVE',
    isPartlyRedacted: false,
    reviewerRole,
    submittedOn: decidedOn,
    decidedOn,
    releasedOn: workingDaysAfter(decidedOn, 3),
  };
}

/** Reviews that are not decided yet. */
function openReviews(): readonly SeedRecord[] {
  return FAULTS.undecidedReviews.map(({ agency, number, title, submittedOn }) => ({
    ...SINGLE,
    agency,
    formedOn: submittedOn,
    publishedOn: workingDaysAfter(submittedOn, 3),
    reviewedDataset: 'documents',
    reviewedKey: `审查登记〔2020〕${number}号`,
    title,
    attributeProposed: 'ON_REQUEST',
    submittedOn,
  }));
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
