import { addDays, publishedInTime, weekdayFrom } from '../calendar.js';
import type { SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';

/** What of its forming and publication a sample record gets wrong or does not say. */
export interface Flaws {
  readonly isLate?: boolean;
  readonly lacksFormingDay?: boolean;
  readonly lacksPublicationDay?: boolean;
}

/** The members that every sample record of this family has: days of forming and publication, and that it is sample. */
export function envelope(dataset: string, subject: string, formedOn: string, flaws: Flaws = {}): SeedRecord {
  const random = randomFor(dataset, subject);
  const publishedOn =
    flaws.isLate === true ? weekdayFrom(addDays(formedOn, random.integer(60, 80))) : publishedInTime(formedOn, random);
  return {
    formedOn: flaws.lacksFormingDay === true ? undefined : formedOn,
    publishedOn: flaws.lacksPublicationDay === true ? undefined : publishedOn,
    sample: true,
  };
}

export function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
