import { printKey } from '../../../src/catalog/identity.js';
import type { Value } from '../../../src/catalog/value.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { randomFor } from '../random.js';
import { DISTRICT_GOVERNMENT, PUBLICITY } from './bodies.js';
import { instantOf, workingDaysAfter } from './dates.js';
import { documentKey, documentOf } from './document-list/all-documents.js';
import { MEETINGS } from './meeting-list.js';
import { meetingKey } from './meetings.js';
import { headOf } from './officials.js';
import { EMERGENCY_EVENTS, PRESS_EVENTS, type PressEntry } from './press-list.js';
import { documentPublishedOn } from './publication-days.js';

/** 新闻发布会、吹风会. */
export const pressEventSeed: DatasetSeed = {
  dataset: 'press-events',
  records: () => [...PRESS_EVENTS, ...EMERGENCY_EVENTS].map(pressRecord),
};

/** The printed natural key of the press conference on that emergency. */
export function emergencyEventKey(topic: string): string {
  const entry = EMERGENCY_EVENTS.find(({ topics }) => topics.includes(topic));
  if (entry?.heldAt === undefined) throw new Error(`The sample has no press conference on "${topic}".`);
  return printKey([agencyKey(entry.agency), instantOf(entry.heldAt)]);
}

function pressRecord(entry: PressEntry, index: number): SeedRecord {
  const { agency, kind, documents = [], topics } = entry;
  const heldAt = heldAtOf(entry);
  const day = heldAt.slice(0, 10);
  const random = randomFor('press events', agency, heldAt);
  const page = `https://example.org/longcheng/press/${String(index + 1).padStart(3, '0')}`;
  return {
    agency,
    formedOn: day,
    publishedOn: workingDaysAfter(day, random.integer(0, 2)),
    sourceUrl: `${page}.html`,
    sample: true,
    heldAt,
    title: titleOf(entry),
    kind,
    topics,
    documents: documents.length === 0 ? undefined : documents.map(documentKey),
    ...meetingCells(documents),
    speakers: speakers(entry, day),
    venue: kind === 'EMERGENCY' ? '现场新闻中心' : '区政府新闻发布厅',
    mediaCount: random.happens(0.85) ? random.integer(3, 14) : undefined,
    summary: `介绍${topics.join('、')}有关情况，并回答记者提问。`,
    transcriptUrl: random.happens(0.8) ? `${page}-transcript.html` : undefined,
    videoUrl: random.happens(0.5) ? `${page}-video.html` : undefined,
  };
}

/** One working day or more after the last of its documents was published, at half past nine or at three. */
function heldAtOf({ heldAt, documents = [], lag = 1 }: PressEntry): string {
  if (heldAt !== undefined) return heldAt;
  const last = documents.map(documentPublishedOn).sort().at(-1) ?? '';
  const time = randomFor('press events', ...documents).pick(['09:30', '15:00']);
  return `${workingDaysAfter(last, lag)} ${time}`;
}

function titleOf({ kind, topics }: PressEntry): string {
  const [topic = ''] = topics;
  return kind === 'BRIEFING' ? `${topic}政策吹风会` : `${topic}新闻发布会`;
}

/** The meeting that discussed the first of its documents, and the place on the agenda. */
function meetingCells([handle]: readonly string[]): SeedRecord {
  for (const { heldOn, agenda } of MEETINGS) {
    const place = agenda.findIndex((item) => 'document' in item && item.document === handle);
    if (place >= 0) return { meeting: meetingKey(heldOn), agendaNumber: place + 1 };
  }
  return {};
}

function speakers({ agency, documents = [], speaker }: PressEntry, day: string): readonly Value[] {
  const [handle] = documents;
  const drafter = handle === undefined ? agency : (documentOf(handle).drafter ?? documentOf(handle).issuer);
  const main = speakerOf(speaker ?? drafter, 'SPOKESPERSON', day);
  const second = handle === undefined ? [] : speakerOf(DISTRICT_GOVERNMENT, 'ANSWERER', day);
  const host = agency === PUBLICITY ? speakerOf(PUBLICITY, 'HOST', day) : [];
  return [...main, ...second, ...host];
}

function speakerOf(agency: string, role: string, day: string): readonly Value[] {
  const head = headOf(agency, day);
  return head === undefined ? [] : [{ personName: head.name, post: head.post, speakerAgency: agency, role }];
}
