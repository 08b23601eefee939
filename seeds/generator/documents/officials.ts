import type { SeedRecord } from '../dataset-seed.js';
import { officeHolderSeed } from '../organisation/office-holders.js';

/** Who leads an agency on a day, and the post, as the sample of office holders says; undefined where it says nothing. */
export function headOf(agency: string, day: string): { readonly name: string; readonly post: string } | undefined {
  const holder = officeHolderSeed
    .records()
    .find((record) => record.agency === agency && record.level === 'HEAD' && heldOn(record, day));
  if (holder === undefined) return undefined;
  return { name: String(holder.personName), post: String(holder.post).split('|').at(-1) ?? '' };
}

function heldOn({ startOn, endOn }: SeedRecord, day: string): boolean {
  return String(startOn) <= day && (endOn === undefined || String(endOn) >= day);
}
