import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { mailboxOf } from '../organisation/contact.js';
import { randomFor } from '../random.js';
import type { ConsultationEntry } from './consultation-entry.js';
import { NORMATIVE_DRAFTS } from './consultation-list/normative.js';
import { OTHER_DRAFTS } from './consultation-list/other.js';
import { workingDaysAfter } from './dates.js';
import { FAULTS, isOneOf } from './deliberate-faults.js';
import { documentKey, documentOf } from './document-list/all-documents.js';

export const CONSULTATIONS: readonly ConsultationEntry[] = [...NORMATIVE_DRAFTS, ...OTHER_DRAFTS];

/** 征求意见. */
export const consultationSeed: DatasetSeed = {
  dataset: 'consultations',
  records: () => CONSULTATIONS.map((entry, index) => consultationRecord(entry, index + 1)),
};

const CHANNELS = ['WEBSITE', 'NEW_MEDIA', 'PRESS', 'RADIO', 'TV', 'DISCUSSION', 'SURVEY'] as const;

function consultationRecord(entry: ConsultationEntry, serial: number): SeedRecord {
  const { title, agency, drafterText, openedOn, days } = entry;
  const page = `https://example.org/longcheng/consultations/${String(serial).padStart(3, '0')}`;
  const needsExplanation = entry.draftKind === 'MAJOR_DECISION' || serial % 3 !== 0;
  return {
    agency,
    formedOn: openedOn,
    publishedOn: openedOn,
    sourceUrl: `${page}.html`,
    sample: true,
    title,
    draftKind: entry.draftKind,
    drafter: drafterText === undefined ? (entry.drafter ?? agency) : undefined,
    drafterText,
    draftUrl: `${page}-draft.pdf`,
    explanationUrl: needsExplanation && title !== FAULTS.withoutExplanation ? `${page}-explanation.pdf` : undefined,
    openedOn,
    closesOn: days === undefined ? undefined : addDays(openedOn, days),
    shortenedReason: entry.shortenedReason,
    channels: channels(entry),
    contact: mailboxOf(agency),
    isBusinessRelated: entry.isBusinessRelated,
    enterprisesConsulted: entry.enterprises,
    ...hearingCells(entry, page),
    ...commentCells(entry, page),
    outcome: entry.outcome,
    decidedOn: entry.result === undefined ? entry.decidedOn : documentOf(entry.result).formedOn,
    resultingDocument: entry.result === undefined ? undefined : documentKey(entry.result),
  };
}

function channels({ title, hearing }: ConsultationEntry): readonly string[] {
  const random = randomFor('consultations', title, 'channels');
  const used = CHANNELS.filter((channel) => channel === 'WEBSITE' || random.happens(0.35));
  return hearing === undefined ? used : [...used, 'HEARING'];
}

function hearingCells({ title, hearing }: ConsultationEntry, page: string): SeedRecord {
  if (hearing === undefined) return {};
  const isRule = title.startsWith('朝阳市');
  return {
    hearingNoticedOn: hearing.noticedOn,
    hearingHeldOn: hearing.heldOn,
    hearingSelection: isRule ? '自愿报名、随机选取' : '利害关系人报名，按报名顺序确定',
    hearingReportUrl: `${page}-hearing.pdf`,
    laterHearings:
      title === FAULTS.commentsMiscounted ? [{ noticedOn: '2019-06-13', heldOn: '2019-06-20' }] : undefined,
  };
}

function commentCells(entry: ConsultationEntry, page: string): SeedRecord {
  const { title, comments, points, openedOn, days } = entry;
  if (comments === undefined) return entry.outcome === 'ADOPTED' ? { commentsReceived: '#NOT_PUBLISHED' } : {};
  const [received, adopted, partly, rejected] = comments;
  return {
    commentsReceived: title === FAULTS.moreHandledThanReceived ? received - 2 : received,
    commentsHandled: handled(title, adopted + partly + rejected),
    commentsAdopted: adopted,
    commentsPartlyAdopted: partly,
    commentsRejected: rejected,
    responses: points?.map(([topic, count, outcome, reason]) => ({ topic, count, outcome, reason })),
    feedbackPublishedOn: days === undefined ? undefined : feedbackOn(title, addDays(openedOn, days)),
    feedbackUrl: `${page}-feedback.html`,
  };
}

function handled(title: string, sum: number): number | undefined {
  if (isOneOf(FAULTS.handlingUnknown, title)) return undefined;
  return title === FAULTS.commentsMiscounted ? sum - 1 : sum;
}

function feedbackOn(title: string, closesOn: string): string {
  if (title === FAULTS.feedbackTooSoon) return workingDaysAfter(addDays(closesOn, -6), 0);
  return workingDaysAfter(closesOn, randomFor('consultations', title, 'feedback').integer(4, 15));
}
