import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { creditCodeCell } from './agency-identity.js';
import { AGENCIES, type AgencyEntry, GOVERNMENT_OFFICE } from './agency-list.js';
import { addressOf, faxOf, mailboxOf, OFFICE_HOURS, phoneOf, websiteOf } from './contact.js';

/** 机构: the government, the party committee, the 17 agencies of the work plan, some others, and the townships. */
export const agencySeed: DatasetSeed = { dataset: 'agencies', records: () => AGENCIES.map(agencyRecord) };

// The day on which the office of the government compiled its list of agencies after the reform.
const COMPILED_ON = '2019-03-11';

function agencyRecord(agency: AgencyEntry): SeedRecord {
  return {
    agency: GOVERNMENT_OFFICE,
    formedOn: COMPILED_ON,
    publishedOn: publishedInTime(COMPILED_ON, randomFor('agencies', agency.name)),
    sample: true,
    creditCode: creditCodeCell(agency),
    name: agency.name,
    shortNames: agency.shortNames,
    extraPlates: agency.extraPlates,
    kind: agency.kind,
    rank: agency.rank,
    division: agency.division,
    parent: agency.parent,
    status: 'ACTIVE',
    establishedOn: agency.establishedOn,
    address: addressOf(agency.name),
    officeHours: OFFICE_HOURS,
    phone: phoneOf(agency.name),
    fax: faxOf(agency.name),
    email: mailboxOf(agency.name),
    website: websiteOf(agency.name),
  };
}
