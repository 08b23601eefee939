import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { TOWNSHIPS } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { enterpriseCode, MASKED_NAME, registrationNumberOf, representativeOf } from './enterprise-identity.js';
import { ENTERPRISES, type EnterpriseEntry } from './enterprise-list.js';
import { TRADES } from './trades.js';
import { addWorkdays, workdayBetween, workdayFrom } from './working-days.js';

/** 市场主体. */
export const enterpriseSeed: DatasetSeed = {
  dataset: 'enterprises',
  records: () => ENTERPRISES.map(enterpriseRecord),
};

const REGISTRAR = '龙城区市场监督管理局';

function enterpriseRecord(entry: EnterpriseEntry): SeedRecord {
  const { name, kind, status, ceasedOn, capital, trade } = entry;
  const random = randomFor('enterprises', name);
  const isIndividual = kind === 'INDIVIDUAL_BUSINESS';
  const approvedOn = approvalOf(entry, random);
  const township = random.pick(TOWNSHIPS);
  return {
    agency: REGISTRAR,
    ...publication(name, ceasedOn === undefined ? approvedOn : workdayFrom(ceasedOn), random),
    sample: true,
    creditCode: enterpriseCode(entry),
    registrationNumber: registrationNumberOf(entry),
    name,
    kind,
    status: name === FAULTS.unknownStatus ? undefined : status,
    legalRepresentative: isIndividual ? '#NOT_APPLICABLE' : representativeOf(entry),
    operator: isIndividual ? MASKED_NAME : '#NOT_APPLICABLE',
    registeredCapital: capital ?? '#NOT_APPLICABLE',
    establishedOn: entry.establishedOn,
    termFromOn: isIndividual ? undefined : entry.establishedOn,
    termToOn: isIndividual || random.happens(0.7) ? undefined : addDays(entry.establishedOn, 365 * 20 + 4),
    approvedOn,
    ceasedOn,
    registrationAuthority: REGISTRAR,
    division: township.division,
    address: addressOf(entry, township.shortNames[0] ?? '', random),
    industryCode: TRADES[trade].code,
    industryName: TRADES[trade].name,
    industryEdition: 'GB/T 4754-2017',
    businessScope: TRADES[trade].scope,
    isOnAbnormalList: FAULTS.abnormalOperations.some((listed) => listed === name) || status === 'LICENCE_REVOKED',
    isOnSeriousViolationList: status === 'LICENCE_REVOKED',
  };
}

/** The day of the registration in force: that of the last change, on a working day from 2016 on. */
function approvalOf({ establishedOn, ceasedOn }: EnterpriseEntry, random: Random): string {
  const earliest = establishedOn > '2016-01-04' ? establishedOn : '2016-01-04';
  return workdayBetween(earliest, ceasedOn ?? '2020-06-30', random);
}

function publication(name: string, formedOn: string, random: Random): SeedRecord {
  const late = FAULTS.lateRegistrations.some((listed) => listed === name);
  const publishedOn = addWorkdays(formedOn, late ? random.integer(26, 60) : random.integer(1, 15));
  return {
    formedOn: FAULTS.registrationsWithoutFormingDay.some((listed) => listed === name) ? undefined : formedOn,
    publishedOn: name === FAULTS.registrationWithoutPublicationDay ? undefined : publishedOn,
  };
}

// An individual may live where the business is, so its address goes no further than the community.
function addressOf({ kind }: EnterpriseEntry, township: string, random: Random): string {
  if (kind !== 'INDIVIDUAL_BUSINESS') return `朝阳市龙城区${township}示例大街${random.integer(1, 299)}号`;
  return random.happens(0.2) ? '#WITHHELD_PRIVACY' : `朝阳市龙城区${township}示例社区`;
}
