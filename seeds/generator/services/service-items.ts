import { printKey } from '../../../src/catalog/identity.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyNamed } from '../organisation/agency-identity.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { phoneOf } from '../organisation/contact.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { DIRECTORY } from './directory.js';
import { baseCode, implementationCode, publishedAgencyCode } from './item-code.js';
import {
  COMPREHENSIVE_HALL,
  feeEntries,
  locationEntries,
  materialEntries,
  resultEntries,
  stepEntries,
} from './item-guide.js';
import type { PlacedItem } from './item-sheet.js';
import { basisEntries } from './members.js';
import { envelope, isOneOf } from './sample-envelope.js';

/** 政务服务事项与办事指南: the items of the district's agencies, with their guides. */
export const serviceItemSeed: DatasetSeed = { dataset: 'service-items', records: () => DIRECTORY.map(itemRecord) };

// The days on which the district put the three batches of its directory together.
const COMPILED_ON = ['2019-06-10', '2019-07-15', '2019-11-04'];

function itemRecord(item: PlacedItem): SeedRecord {
  const { name, agency, serial } = item;
  const random = randomFor('service items', name);
  const formedOn = random.pick(COMPILED_ON);
  const flaws = {
    isLate: isOneOf(FAULTS.lateItems, name),
    lacksFormingDay: isOneOf(FAULTS.itemsWithoutFormingDay, name),
    lacksPublicationDay: isOneOf(FAULTS.itemsWithoutPublicationDay, name),
  };
  return {
    agency,
    ...envelope('service items', name, formedOn, flaws),
    sourceUrl: `https://example.org/longcheng/services/${serial}`,
    ...identity(item),
    ...limits(item),
    basis: basisEntries(item.basis),
    acceptConditions: item.conditions,
    materials: materialEntries(item),
    steps: stepEntries(item),
    specialProcedures: item.procedures,
    isCharged: item.fees !== undefined,
    fees: item.fees === undefined ? '#NOT_APPLICABLE' : feeEntries(item),
    results: resultEntries(item),
    validityPeriod: item.result[2],
    ...channels(item, random),
    ...aftermath(item),
    lifeEvents: item.lifeEvents,
    businessEvents: item.businessEvents,
    status: item.status ?? 'ACTIVE',
    version: random.integer(1, 4),
    effectiveFromOn: item.status === 'CANCELLED' ? '2018-06-01' : formedOn,
    effectiveToOn: item.effectiveToOn,
  };
}

/** Codes, names and powers. */
function identity(item: PlacedItem): SeedRecord {
  const { name, mainItem, type, agency, powerSource, delegatedBy, jointAgencies, targets } = item;
  const isTownship = agencyNamed(agency).division !== DISTRICT;
  return {
    implementationCode: implementationCode(item),
    baseCode: baseCode(item),
    variantNumber: mainItem === undefined ? undefined : String(item.serial % 10).padStart(2, '0'),
    codeScheme: '辽宁省政务服务事项编码规则（2018年版）',
    name,
    mainItemName: mainItem,
    type,
    division: agencyNamed(agency).division,
    agencyCodeAsPublished: publishedAgencyCode(item),
    agencyNature: agencyNature(item),
    delegatedBy,
    jointAgencies,
    level: isTownship ? 'TOWNSHIP' : 'COUNTY',
    exerciseLevels: exerciseLevels(item, isTownship),
    powerSource: powerSource ?? 'OWN',
    serviceTargets: targets,
  };
}

function agencyNature({ powerSource }: PlacedItem): string {
  if (powerSource === 'AUTHORISED') return 'AUTHORISED';
  return powerSource === 'ENTRUSTED' ? 'ENTRUSTED' : 'STATUTORY';
}

function exerciseLevels({ type, powerSource }: PlacedItem, isTownship: boolean): readonly string[] {
  if (isTownship) return ['COUNTY', 'TOWNSHIP'];
  if (powerSource === 'DELEGATED') return ['CITY', 'COUNTY'];
  if (type === 'T20') return ['CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'];
  return type === 'T01' ? ['PROVINCE', 'CITY', 'COUNTY'] : ['CITY', 'COUNTY'];
}

function limits({ name, caseKind, statutory, statutoryNote, promised }: PlacedItem): SeedRecord {
  const { limitsInDifferentUnits: mixed } = FAULTS;
  return {
    caseKind: caseKind ?? (promised === '1工作日' ? 'IMMEDIATE' : 'COMMITTED'),
    statutoryLimit: isOneOf(FAULTS.withoutStatutoryLimit, name) ? undefined : statutory,
    statutoryLimitNote: statutoryNote,
    promisedLimit: isOneOf(FAULTS.withoutPromisedLimit, name)
      ? undefined
      : name === mixed.item
        ? mixed.promised
        : promised,
    promisedLimitNote: promised === '1工作日' ? '材料齐全、符合法定形式的，当场办结。' : undefined,
  };
}

const ONLINE_DEPTHS = ['SUBMISSION', 'PRE_REVIEW', 'ACCEPTANCE', 'HANDLING', 'RESULT_FEEDBACK'];
const WHOLLY_ONLINE = ['HANDLING', 'RESULT_FEEDBACK', 'ELECTRONIC_CERTIFICATE'];

/** Where and how deep it can be done; what is done wholly on line needs one visit at most. */
function channels(item: PlacedItem, random: Random): SeedRecord {
  const { agency, serial, hall = COMPREHENSIVE_HALL } = item;
  const isOnline = random.happens(0.8);
  const onlineDepth = isOnline ? onlineDepthOf(serial, random) : random.pick(['CONSULTATION', 'OTHER']);
  return {
    channels: [
      'WINDOW',
      ...(isOnline ? ['ONLINE'] : []),
      ...(isOnline && random.happens(0.4) ? ['APP'] : []),
      ...(random.happens(0.15) ? ['SELF_SERVICE'] : []),
      ...(random.happens(0.25) ? ['MAIL'] : []),
    ],
    onlineDepth,
    visits: WHOLLY_ONLINE.includes(onlineDepth) ? random.integer(0, 1) : random.integer(1, 2),
    isSingleWindow: hall === COMPREHENSIVE_HALL,
    crossRegion: crossRegionOf(item, random),
    halls: [printKey([agencyNamed(agency).division, hall])],
    locations: locationEntries(item),
    onlineUrl: isOnline ? `https://example.org/longcheng/online/${serial}` : undefined,
    consultPhone: phoneOf(agency),
    supervisePhone: '0421-000-8890',
  };
}

function onlineDepthOf(serial: number, random: Random): string {
  return serial % 9 === 0 ? 'ELECTRONIC_CERTIFICATE' : random.pick(ONLINE_DEPTHS);
}

function crossRegionOf({ type, serial }: PlacedItem, random: Random): string | undefined {
  if (type === 'T20') return random.pick(['CITY', 'PROVINCE', 'COUNTY']);
  return serial % 20 === 3 ? 'NATION' : random.happens(0.5) ? 'COUNTY' : undefined;
}

function aftermath({ type, quota, annualCheck }: PlacedItem): SeedRecord {
  return {
    quotaLimit: quota ?? (type === 'T01' ? '无' : undefined),
    annualCheck,
    remedies:
      type === 'T20'
        ? undefined
        : '对决定不服的，可以自知道之日起60日内向龙城区人民政府申请行政复议，或者在6个月内向人民法院提起行政诉讼。',
  };
}
