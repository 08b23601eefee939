import type { SeedRecord } from '../dataset-seed.js';
import { agencyNamed, creditCodeCell } from '../organisation/agency-identity.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { enterpriseCode, MASKED_NAME, organisationCodeOf, registrationNumberOf } from './enterprise-identity.js';
import type { EnterpriseEntry } from './enterprise-list.js';

/** The editions of the exchange table: that of 2018 is used from 2019 on. */
export type ExchangeEdition = 2015 | 2018;

export function editionOf(decidedOn: string): ExchangeEdition {
  return decidedOn < '2019-01-01' ? 2015 : 2018;
}

/** The columns on a business as party to a decision. */
export function partyCells(party: EnterpriseEntry, edition: ExchangeEdition, agency: string): SeedRecord {
  const code = enterpriseCode(party);
  const common = { partyName: party.name, partyCreditCode: code, legalRepresentative: MASKED_NAME, enterprise: code };
  if (edition === 2018) return { ...common, partyKind: partyKindOf(party, agency) };
  return {
    ...common,
    partyRegistrationNumber: registrationNumberOf(party),
    partyOrganisationCode: organisationCodeOf(party),
    partyTaxNumber: registrationNumberOf(party) === undefined ? undefined : `${DISTRICT}${organisationCodeOf(party)}`,
  };
}

// Some agencies do not tell legal persons from unincorporated organisations.
const UNDISCERNING = ['龙城区自然资源局', '龙城区农业农村局'];

function partyKindOf({ kind }: EnterpriseEntry, agency: string): string {
  if (kind !== 'INDIVIDUAL_BUSINESS' && UNDISCERNING.includes(agency)) return 'ORGANISATION';
  switch (kind) {
    case 'INDIVIDUAL_BUSINESS':
      return 'INDIVIDUAL_BUSINESS';
    case 'BRANCH':
    case 'PARTNERSHIP':
    case 'SOLE_PROPRIETORSHIP':
      return 'UNINCORPORATED';
    default:
      return 'LEGAL_PERSON';
  }
}

/** The columns that one edition has and the other has not. */
export function editionCells(
  agency: string,
  edition: ExchangeEdition,
  publishedOn: string,
  division: string,
): SeedRecord {
  if (edition === 2015) return { division, sourceChangedOn: publishedOn };
  const code = exchangedCode(agency);
  return { agencyCode: code, dataSource: agency, dataSourceCode: code };
}

// Agencies whose code is wrong or unknown in the list of agencies leave the cell empty.
function exchangedCode(agency: string): string | undefined {
  const code = creditCodeCell(agencyNamed(agency));
  return agency === '龙城区统计局' || code?.startsWith('#') === true ? undefined : code;
}
