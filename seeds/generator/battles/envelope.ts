import { addDays, publishedInTime, weekdayFrom } from '../calendar.js';
import type { SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';

/** What every sample record of the family has: who publishes it, when it was formed and published, that it is sample. */
export function envelope(agency: string, dataset: string, subject: string, formedOn: string): SeedRecord {
  return {
    agency,
    formedOn,
    publishedOn: publishedInTime(formedOn, randomFor(dataset, subject)),
    sample: true,
  };
}

/** The same for what a monitor sends on: published on the next day that is worked. */
export function measuredEnvelope(agency: string, observedOn: string): SeedRecord {
  return { agency, formedOn: observedOn, publishedOn: weekdayFrom(addDays(observedOn, 1)), sample: true };
}
