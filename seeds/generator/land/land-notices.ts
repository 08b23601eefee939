import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { acquisitionKey, LAND_AGENCY } from './acquisition-identity.js';
import { ACQUISITIONS, type AcquisitionEntry } from './acquisition-list.js';
import { FAULTS } from './deliberate-faults.js';
import { procedureOf, weekday, workingDaysAfter } from './procedure.js';
import { publicationOf } from './publication.js';
import { villagesOf } from './villages.js';

const TITLES = {
  PRE_APPROVAL_LETTER: '拟征地告知书',
  PRE_NOTICE: '土地征收预公告',
  COMPENSATION_PLAN: '征地补偿安置公告',
  ACQUISITION: '征收土地公告',
  APPROVED_PLAN: '征地补偿安置方案公告',
} as const;

type NoticeKind = keyof typeof TITLES;

/** 征地公告: every notice that an acquisition is known to have had. */
export const noticeSeed: DatasetSeed = {
  dataset: 'land-notices',
  records: () => ACQUISITIONS.flatMap(noticesOf),
};

function noticesOf(entry: AcquisitionEntry, place: number): readonly SeedRecord[] {
  const steps = procedureOf(entry);
  const isOld = entry.regime === 'PRE_2020';
  const posted: readonly (readonly [NoticeKind, string | undefined])[] = [
    [isOld ? 'PRE_APPROVAL_LETTER' : 'PRE_NOTICE', steps.preNoticeOn],
    ['COMPENSATION_PLAN', steps.compensationNoticeOn],
    ['ACQUISITION', steps.acquisitionNoticeOn],
    ['APPROVED_PLAN', steps.approvedPlanNoticeOn],
  ];
  return posted.flatMap(([kind, postedOn], index) =>
    postedOn === undefined ? [] : [noticeRecord(entry, kind, postedOn, place * 4 + index + 1)],
  );
}

function noticeRecord(entry: AcquisitionEntry, kind: NoticeKind, postedOn: string, serial: number): SeedRecord {
  const random = randomFor('land notices', entry.batchName, kind);
  const villages = villagesOf(entry);
  return {
    agency: LAND_AGENCY,
    ...publicationOf(entry, postedOn, random),
    sourceUrl: `https://example.org/longcheng/land/notices/${serial}`,
    sample: true,
    acquisition: acquisitionKey(entry),
    kind,
    title: `${entry.batchName}${TITLES[kind]}`,
    noticeNumber: kind === 'PRE_APPROVAL_LETTER' ? undefined : `朝龙征公告〔${postedOn.slice(0, 4)}〕${serial}号`,
    postedOn,
    removedOn: removalDay(entry.batchName, kind, postedOn, random),
    places: kind === 'PRE_APPROVAL_LETTER' ? ['VILLAGE', 'GROUP'] : ['PLATFORM', 'WEBSITE', 'TOWNSHIP', 'VILLAGE'],
    villages: villages.map(({ name }) => name),
    villageCodes: villages.map(({ code }) => code),
    content: contentOf(entry, kind),
    photoUrl: random.happens(0.7) ? `https://example.org/longcheng/land/photos/${serial}.jpg` : undefined,
  };
}

function removalDay(batchName: string, kind: NoticeKind, postedOn: string, random: Random): string | undefined {
  if (batchName === FAULTS.noticesWithoutRemovalDay) return undefined;
  if (kind === 'PRE_NOTICE')
    return workingDaysAfter(postedOn, batchName === FAULTS.preNoticeTakenDownEarly ? 7 : random.integer(11, 15));
  if (kind === 'COMPENSATION_PLAN')
    return weekday(postedOn, batchName === FAULTS.planTakenDownEarly ? 21 : random.integer(32, 40));
  return workingDaysAfter(postedOn, random.integer(10, 15));
}

function contentOf(entry: AcquisitionEntry, kind: NoticeKind): string {
  const place = villagesOf(entry)
    .map(({ name }) => name)
    .join('、');
  const closing =
    kind === 'PRE_NOTICE' ? '自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建。' : '特此公告。';
  return `因${entry.batchName}需要，${kind === 'ACQUISITION' ? '依法征收' : '拟征收'}${place}部分土地，用途为${entry.purpose}。\n${closing}`;
}
