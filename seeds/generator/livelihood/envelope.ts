import { addWorkingDays } from '../../../src/rules/calendar.js';
import type { SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { FAULTS, isAmong } from './deliberate-faults.js';

export interface Subject {
  readonly dataset: string;
  /** The label of the record. */
  readonly name: string;
  readonly agency: string;
  readonly formedOn: string;
  /** Where the day of publication is fixed by the record itself. */
  readonly publishedOn?: string;
}

/** What every record carries: who published it, and when. */
export function envelope({ dataset, name, agency, formedOn, publishedOn }: Subject): SeedRecord {
  const random = randomFor('livelihood', dataset, name, formedOn);
  const days = isAmong(FAULTS.publishedLate, name) ? 31 : random.integer(1, 14);
  return {
    agency,
    formedOn: isAmong(FAULTS.unknownFormingDay, name) ? undefined : formedOn,
    publishedOn: isAmong(FAULTS.unknownPublicationDay, name) ? undefined : (publishedOn ?? workday(formedOn, days)),
    sourceUrl: `https://example.org/longcheng/${dataset}/${formedOn.replaceAll('-', '')}-${random.integer(100, 999)}`,
    sample: true,
  };
}

/** The day some working days after a day. */
export function workday(day: string, count: number): string {
  return addWorkingDays(day, count).on;
}

/** An office telephone that nobody has. */
export function officePhone(...subject: readonly string[]): string {
  return `0421-000-${randomFor('telephone', ...subject)
    .integer(1, 9999)
    .toString()
    .padStart(4, '0')}`;
}
