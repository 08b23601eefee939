import { printKey } from '../../../src/catalog/identity.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { ACQUISITIONS, type AcquisitionEntry } from './acquisition-list.js';

/** The agency that submits and discloses every acquisition of the sample. */
export const LAND_AGENCY = '龙城区自然资源局';

/** Number of the approval. The character 示 tells that nobody issued it. */
export function approvalNumberOf({ batchName, approvedOn, isOfStateCouncil }: AcquisitionEntry): string | undefined {
  if (approvedOn === undefined) return undefined;
  const sequence = ACQUISITIONS.findIndex((entry) => entry.batchName === batchName) * 7 + 11;
  const prefix = isOfStateCouncil === true ? '国土资示函' : '辽政地示字';
  return `${prefix}〔${approvedOn.slice(0, 4)}〕${sequence}号`;
}

/** The printed natural key of an acquisition. */
export function acquisitionKey(entry: AcquisitionEntry): string {
  return approvalNumberOf(entry) ?? printKey([agencyKey(LAND_AGENCY), entry.batchName]);
}
