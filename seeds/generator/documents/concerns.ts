import type { Value } from '../../../src/catalog/value.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { CONCERN_ENTRIES, type ConcernEntry } from './concern-list.js';
import { hoursAfter, workingDaysAfter } from './dates.js';
import { FAULTS } from './deliberate-faults.js';
import { emergencyEventKey } from './press-events.js';
import { EMERGENCY_EVENTS } from './press-list.js';

/** 回应社会关切. */
export const concernSeed: DatasetSeed = {
  dataset: 'concern-responses',
  records: () => CONCERN_ENTRIES.map((entry, index) => concernRecord(entry, index + 1)),
};

const CHANNELS = ['WEBSITE', 'NEW_MEDIA', 'BROADCAST', 'PRESS', 'ON_SITE'] as const;

function concernRecord(entry: ConcernEntry, serial: number): SeedRecord {
  const { agency, topic, emergency, detectedAt } = entry;
  const random = randomFor('concerns', agency, topic);
  const firstResponseAt = firstResponse(entry);
  const channels = channelsOf(entry, random);
  const formedOn = (firstResponseAt ?? detectedAt).slice(0, 10);
  return {
    agency,
    formedOn,
    publishedOn: workingDaysAfter(formedOn, random.integer(1, 8)),
    sourceUrl: `https://example.org/longcheng/concerns/${String(serial).padStart(3, '0')}.html`,
    sample: true,
    topic,
    category: entry.category,
    isEmergency: emergency !== undefined,
    ...emergencyCells(entry),
    detectedAt,
    firstResponseAt,
    ...pressCells(emergency?.pressTopic),
    channels: firstResponseAt === undefined ? undefined : channels,
    answers:
      firstResponseAt === undefined
        ? undefined
        : answers(
            entry,
            firstResponseAt,
            channels.filter((channel) => channel !== 'PRESS_CONFERENCE'),
          ),
    measures: emergency === undefined ? undefined : '按预案处置，情况持续发布。',
    hasContingencyPlan: random.happens(0.75) ? true : random.happens(0.5) ? false : undefined,
    closedAt: firstResponseAt === undefined ? undefined : hoursAfter(firstResponseAt, 24 * random.integer(1, 20)),
  };
}

function firstResponse({ topic, emergency, detectedAt, answeredAfter }: ConcernEntry): string | undefined {
  if (topic === FAULTS.answeredBeforeNoticed) return hoursAfter(detectedAt, -30);
  return answeredAfter === undefined ? undefined : hoursAfter(emergency?.occurredAt ?? detectedAt, answeredAfter);
}

function emergencyCells({ emergency }: ConcernEntry): SeedRecord {
  if (emergency === undefined) return { isGraveEmergency: false, severity: '#NOT_APPLICABLE' };
  const { severity, occurredAt } = emergency;
  const isGrave = severity === 'EXTREME' || severity === 'SERIOUS';
  return { isGraveEmergency: severity === undefined ? undefined : isGrave, severity, occurredAt };
}

function pressCells(topic: string | undefined): SeedRecord {
  if (topic === undefined) return {};
  const event = EMERGENCY_EVENTS.find(({ topics }) => topics.includes(topic));
  return { pressConferenceAt: event?.heldAt, pressEvent: emergencyEventKey(topic) };
}

function channelsOf({ emergency }: ConcernEntry, random: Random): readonly string[] {
  const used = CHANNELS.filter((channel) => channel === 'WEBSITE' || random.happens(0.4));
  return emergency?.pressTopic === undefined ? used : [...used, 'PRESS_CONFERENCE'];
}

function answers({ answer }: ConcernEntry, firstResponseAt: string, channels: readonly string[]): readonly Value[] {
  const [first = 'WEBSITE', second] = channels;
  const opening = { respondedAt: firstResponseAt, channel: first, text: answer };
  if (second === undefined) return [opening];
  return [opening, { respondedAt: hoursAfter(firstResponseAt, 24), channel: second, text: '续报：处置情况已公布。' }];
}
