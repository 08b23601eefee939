import { printKey } from '../../../src/catalog/identity.js';
import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from '../../../src/rules/credit-code.js';
import { randomFor } from '../random.js';
import { AGENCIES, type AgencyEntry, DISTRICT } from './agency-list.js';
import { FAULTS } from './deliberate-faults.js';

/** The agency of that full name. */
export function agencyNamed(name: string): AgencyEntry {
  const agency = AGENCIES.find((entry) => entry.name === name);
  if (agency === undefined) throw new Error(`The sample has no agency "${name}".`);
  return agency;
}

/** What the credit-code cell of an agency holds: a code, a stated reason, or nothing. */
export function creditCodeCell(agency: AgencyEntry): string | undefined {
  if (FAULTS.unknownCreditCode.some((name) => name === agency.name)) return undefined;
  if (agency.name === FAULTS.unpublishedCreditCode) return '#NOT_PUBLISHED';
  const code = inventedCreditCode(agency);
  if (agency.name === FAULTS.shortenedCreditCode) return code.slice(0, 8) + code.slice(9);
  if (agency.name === FAULTS.wrongCheckCharacter) return code.slice(0, 17) + (code.endsWith('0') ? '1' : '0');
  return code;
}

/** The printed natural key of an agency: its credit code, or division and name where there is none. */
export function agencyKey(name: string): string {
  const agency = agencyNamed(name);
  const code = creditCodeCell(agency);
  return printKey(code === undefined || code.startsWith('#') ? [agency.division, agency.name] : [code]);
}

/**
 * GB 32100-2015: authority 1 (机构编制), category 1 (机关) or 2 (事业单位), division, organisation code, check. Invented
 * organisation codes begin with EX, so that nobody takes one for real.
 */
function inventedCreditCode(agency: AgencyEntry): string {
  const category = agency.kind === 'PUBLIC_INSTITUTION' ? '2' : '1';
  const body = `EX${randomFor('credit code', agency.name).integer(0, 999_999).toString().padStart(6, '0')}`;
  const first17 = `1${category}${DISTRICT}${body}${organisationCodeCheckCharacter(body)}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}
