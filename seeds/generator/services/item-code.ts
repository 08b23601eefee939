import { creditCodeCheckCharacter } from '../../../src/rules/credit-code.js';
import { agencyKey, agencyNamed } from '../organisation/agency-identity.js';
import { DISTRICT, TOWNSHIPS } from '../organisation/agency-list.js';
import { FAULTS } from './deliberate-faults.js';
import { itemNamed } from './directory.js';
import type { PlacedItem } from './item-sheet.js';
import { isOneOf } from './sample-envelope.js';

/** The natural key of the item of that name: its implementation code. */
export function itemKey(name: string): string {
  return implementationCode(itemNamed(name));
}

/** 实施编码 in the provincial form: base code, division in 12 digits, 000, code of the agency, level, variant. */
export function implementationCode(item: PlacedItem): string {
  const { otherDivisionInCode: other } = FAULTS;
  const division = item.name === other.item ? other.division : DISTRICT;
  const variant = item.mainItem === undefined ? '1-00' : '2-00';
  return `${baseCode(item)}-${division}000000-000-${publishedAgencyCode(item)}-${variant}`;
}

/** 基本编码: 14 characters as a rule, 12 for benefits and for some other powers. */
export function baseCode({ type, serial }: PlacedItem): string {
  const number = String(serial).padStart(4, '0');
  if (type === 'T05') return `G-00${number}-001`;
  if (type === 'T10') return `211Z0${number}006`;
  if (type === 'T20') return `212C0${number}00008`;
  return `211A${number}000000`;
}

/** The agency code as the directory prints it: not always the credit code, and not always a right one. */
export function publishedAgencyCode({ name, agency }: PlacedItem): string {
  const code = agencyKey(agency);
  if (!/^[0-9A-Z]+$/.test(code)) return substituteCode(agency);
  if (isOneOf(FAULTS.nineCharacterAgencyCode, name)) return code.slice(8, 17);
  if (isOneOf(FAULTS.wrongCheckInAgencyCode, name)) {
    const first17 = code.slice(0, 17);
    return `${first17}${creditCodeCheckCharacter(first17) === '0' ? '1' : '0'}`;
  }
  return code;
}

// Where no credit code is published, real directories put an invented one: TE5116020105116050.
function substituteCode(agency: string): string {
  const place = TOWNSHIPS.findIndex(({ name }) => name === agency) + 1;
  return `TE${agencyNamed(agency).division}0${place}${DISTRICT}`;
}
