import { AGENCIES } from './agency-list.js';

// Contact data that nobody can mistake for real: exchange 000 is never assigned, and example.org is reserved (RFC 2606).

export const OFFICE_HOURS = '工作日 8:30—11:30，13:30—17:00';

/** The place of an agency in the list, from 1. */
function serial(agencyName: string): number {
  return AGENCIES.findIndex(({ name }) => name === agencyName) + 1;
}

function extension(number: number): string {
  return `0421-000-${String(number).padStart(4, '0')}`;
}

export function addressOf(agencyName: string): string {
  return `朝阳市龙城区示例路${serial(agencyName)}号`;
}

export function phoneOf(agencyName: string): string {
  return extension(100 + serial(agencyName));
}

/** Telephone of the disclosure office, beside the agency's own. */
export function disclosurePhoneOf(agencyName: string): string {
  return extension(300 + serial(agencyName));
}

/** Telephone of an inner unit, by its place in the agency. */
export function unitPhoneOf(agencyName: string, place: number): string {
  return extension(1000 + serial(agencyName) * 20 + place);
}

/** Not every agency still has a fax. */
export function faxOf(agencyName: string): string | undefined {
  return serial(agencyName) % 3 === 0 ? undefined : extension(200 + serial(agencyName));
}

export function mailboxOf(agencyName: string): string {
  return `agency-${serial(agencyName)}@example.org`;
}

/** Not every agency has a site of its own. */
export function websiteOf(agencyName: string): string | undefined {
  return serial(agencyName) % 4 === 0 ? undefined : `https://example.org/longcheng/agencies/${serial(agencyName)}`;
}

/** Where a request can be made online, where it can. */
export function requestAddressOf(agencyName: string): string | undefined {
  return serial(agencyName) % 5 === 0 ? undefined : `https://example.org/longcheng/requests/${serial(agencyName)}`;
}
