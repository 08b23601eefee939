import { printKey } from '../../../src/catalog/identity.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { randomFor } from '../random.js';
import { DISTRICT_GOVERNMENT, OFFICE } from './bodies.js';
import { workingDaysAfter } from './dates.js';
import { FAULTS, isOneOf } from './deliberate-faults.js';
import { documentKey, documentOf, shortTitle } from './document-list/all-documents.js';
import { type AgendaEntry, MEETINGS, type MeetingEntry } from './meeting-list.js';

/** 常务会议议题. */
export const meetingSeed: DatasetSeed = { dataset: 'government-meetings', records: () => MEETINGS.map(meetingRecord) };

// The number of the term is invented, like everything else here.
const TERM = 6;
const TERM_TEXT = '第六届';

/** The printed natural key of the meeting of that day. */
export function meetingKey(heldOn: string): string {
  return printKey([agencyKey(DISTRICT_GOVERNMENT), heldOn]);
}

function meetingRecord(entry: MeetingEntry, index: number): SeedRecord {
  const { kind, sequence, heldOn, agenda } = entry;
  const random = randomFor('meetings', heldOn);
  return {
    agency: OFFICE,
    formedOn: heldOn,
    publishedOn: workingDaysAfter(heldOn, random.integer(1, 6)),
    sourceUrl: `https://example.org/longcheng/meetings/${heldOn}.html`,
    sample: true,
    body: DISTRICT_GOVERNMENT,
    title: titleOf(entry),
    kind,
    term: TERM,
    sequence,
    heldOn,
    chair: kind === 'SPECIAL' ? '副区长' : '区长',
    invited: index % 3 === 0 ? '区人大代表、政协委员和利益相关方代表' : undefined,
    ...countCells(entry),
    agenda: agenda.map(agendaItem),
    summary: `会议审议或听取议题${agenda.length}项。`,
  };
}

function titleOf({ kind, sequence, name }: MeetingEntry): string {
  if (name !== undefined) return `区政府${name}`;
  return `${TERM_TEXT}区政府第${sequence}次${kind === 'PLENARY' ? '全体会议' : '常务会议'}`;
}

function countCells({ heldOn, agenda }: MeetingEntry): SeedRecord {
  if (isOneOf(FAULTS.meetingsUncounted, heldOn)) return { items: agenda.length };
  const open = agenda.filter(({ isOpen }) => isOpen !== false);
  const livelihood = open.filter(({ isLivelihood }) => isLivelihood === true).length;
  return {
    items: agenda.length,
    openItems: heldOn === FAULTS.moreOpenThanAll ? agenda.length + 1 : open.length,
    openLivelihoodItems: heldOn === FAULTS.moreLivelihoodThanOpen ? open.length + 1 : livelihood,
  };
}

function agendaItem(entry: AgendaEntry, index: number) {
  const common = {
    number: index + 1,
    openness: entry.isOpen === false ? 'WITHHELD' : 'PROACTIVE',
    isLivelihood: entry.isLivelihood ?? null,
  };
  if (!('document' in entry))
    return { ...common, title: entry.title ?? null, reporter: entry.reporter ?? null, result: entry.result };
  const document = documentOf(entry.document);
  return {
    ...common,
    title: `审议${shortTitle(document)}（送审稿）`,
    reporter: document.drafter ?? OFFICE,
    result: '原则通过，修改后按程序印发。',
    resultDocument: documentKey(entry.document),
  };
}
