import type { Random } from '../random.js';
import type { AcquisitionEntry } from './acquisition-list.js';
import { FAULTS } from './deliberate-faults.js';
import { weekday, workingDaysAfter } from './procedure.js';

/** The day on which history was put on the platform. */
const BACKFILLED_ON = '2019-11-20';

interface Publication {
  readonly formedOn: string | undefined;
  readonly publishedOn: string | undefined;
}

/** When a record that belongs to an acquisition was formed and published. Of history only the latter is known. */
export function publicationOf(entry: AcquisitionEntry, formedOn: string | undefined, random: Random): Publication {
  if (entry.isBackfilled === true)
    return { formedOn: undefined, publishedOn: weekday(BACKFILLED_ON, random.integer(0, 9)) };
  if (formedOn === undefined) return { formedOn, publishedOn: undefined };
  const lag = entry.batchName === FAULTS.lateRecords ? 40 : random.integer(2, 9);
  return { formedOn, publishedOn: workingDaysAfter(formedOn, lag) };
}
