import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { creditCodeOf, organisationCode } from './credit-code.js';
import { FAULTS, isAmong } from './deliberate-faults.js';
import { envelope, officePhone, workday } from './envelope.js';
import { departmentsOf, servicesOf } from './facility-services.js';
import { HEALTH_FACILITIES, type HealthFacilityEntry } from './health-facility-list.js';
import { PLACES } from './places.js';

export const HEALTH_AGENCY = '龙城区卫生健康局';

/** 医疗机构. */
export const healthFacilitySeed: DatasetSeed = {
  dataset: 'health-facilities',
  records: () => HEALTH_FACILITIES.map(facilityRecord),
};

/** WS 218-2002: economic kind 11 (state), 13 (collective), 17 (private); what the facility is; 1 not for profit, 2 for profit. */
const ECONOMIC_KINDS: Readonly<Record<string, string>> = { PUBLIC: '11', COLLECTIVE: '13' };
const FACILITY_KINDS: Readonly<Record<string, string>> = {
  GENERAL_HOSPITAL: 'A100',
  CHINESE_MEDICINE_HOSPITAL: 'A210',
  SPECIALISED_HOSPITAL: 'A519',
  MATERNAL_CHILD: 'G100',
  COMMUNITY_CENTRE: 'B100',
  TOWN_HOSPITAL: 'C220',
  VILLAGE_CLINIC: 'D600',
  CLINIC: 'D211',
};

/** 医疗机构登记号: organisation code (9), division (6), economic kind (2), kind (4), management (1). */
export function registrationNumberOf(name: string): string {
  const entry = HEALTH_FACILITIES.find(([candidate]) => candidate === name);
  if (entry === undefined) throw new Error(`The sample has no health facility "${name}".`);
  const [, kind, , ownership] = entry;
  const economic = ECONOMIC_KINDS[ownership] ?? '17';
  const management = ownership === 'PRIVATE_FOR_PROFIT' ? '2' : '1';
  return `${organisationCode(name)}${DISTRICT}${economic}${FACILITY_KINDS[kind] ?? 'Z000'}${management}`;
}

function facilityRecord(entry: HealthFacilityEntry, index: number): SeedRecord {
  const [name, kind, level, ownership, placeName, beds, healthStaff, isInsuranceDesignated] = entry;
  const random = randomFor('health facility', name);
  const place = PLACES[placeName];
  const isPublic = ownership === 'PUBLIC';
  const formedOn = workday(`${random.integer(2017, 2019)}-03-01`, random.integer(1, 120));
  const isVillage = kind === 'VILLAGE_CLINIC';
  return {
    ...envelope({ dataset: 'health-facilities', name, agency: HEALTH_AGENCY, formedOn }),
    registrationNumber: registrationNumberOf(name),
    name,
    creditCode: isVillage ? undefined : creditCodeOf(name, headOf(entry)),
    kind,
    level,
    ownership,
    principal: '示某',
    division: isAmong(FAULTS.unknownDivisions, name) ? '211303888' : place.division,
    address: isVillage
      ? `朝阳市龙城区${name.slice(0, -3)}`
      : `朝阳市龙城区${place.name}示例${random.pick(['康宁', '长江', '友谊'])}路${random.integer(1, 90)}号`,
    longitude: (place.longitude + random.integer(-9, 9) / 1000).toFixed(3),
    latitude: (place.latitude + random.integer(-9, 9) / 1000).toFixed(3),
    phone: isVillage ? undefined : officePhone(name),
    serviceHours: beds > 0 ? '急诊24小时' : '8:00—17:00',
    departments: departmentsOf(kind, name).join(';'),
    beds,
    healthStaff,
    services: servicesOf(kind),
    feesUrl: isPublic ? `https://example.org/longcheng/health-fees/${index + 1}` : undefined,
    isInsuranceDesignated,
    licenceValidFromOn: formedOn,
    licenceValidUntilOn: licenceEnd(formedOn, beds),
  };
}

function headOf([, kind, , ownership]: HealthFacilityEntry): '12' | '52' | '91' | '92' {
  if (ownership === 'PUBLIC') return '12';
  if (ownership === 'PRIVATE_NON_PROFIT') return '52';
  return kind === 'CLINIC' ? '92' : '91';
}

/** A licence is checked every three years from 100 beds on, else every year; it is valid for 15 or 5 years. */
function licenceEnd(from: string, beds: number): string {
  return `${Number(from.slice(0, 4)) + (beds >= 100 ? 15 : 5)}${from.slice(4)}`;
}
