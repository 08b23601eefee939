import { printKey } from '../../../src/catalog/identity.js';
import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { GOVERNMENT } from '../organisation/agency-list.js';
import { LAND_AGENCY } from './acquisition-identity.js';
import { FAULTS } from './deliberate-faults.js';
import { workingDaysAfter } from './procedure.js';

/** One edition of the district's zone prices. */
interface Edition {
  readonly edition: string;
  readonly effectiveOn: string;
  readonly documentNumber: string;
  readonly next?: string;
  /** Yuan for a mu, zone by zone. */
  readonly prices: readonly [number, number, number, number];
}

const EDITIONS: readonly Edition[] = [
  {
    edition: '2016',
    effectiveOn: '2016-01-01',
    documentNumber: '朝龙政发〔2015〕31号',
    next: '2018-12-28',
    prices: [58_000, 46_000, 40_000, 34_000],
  },
  {
    edition: '2019',
    effectiveOn: '2018-12-28',
    documentNumber: '朝龙政发〔2018〕27号',
    next: '2020-12-30',
    prices: [62_000, 49_000, 43_000, 36_000],
  },
  {
    edition: '2021',
    effectiveOn: '2020-12-30',
    documentNumber: '朝龙政发〔2020〕22号',
    next: '2023-12-15',
    prices: [66_000, 52_000, 45_000, 38_000],
  },
  {
    edition: '2024',
    effectiveOn: '2023-12-15',
    documentNumber: '朝龙政发〔2023〕19号',
    prices: [69_000, 54_000, 47_000, 40_000],
  },
];

const ZONES = [
  { zoneCode: 'Ⅰ', townships: ['新华街道', '海龙街道', '龙泉街道'] },
  { zoneCode: 'Ⅱ', townships: ['七道泉子镇', '召都巴镇'] },
  { zoneCode: 'Ⅲ', townships: ['西大营子镇', '边杖子镇'] },
  { zoneCode: 'Ⅳ', townships: ['大平房镇', '联合镇'] },
] as const;

const DISTRICT = '211303';

/** What a compensation needs to know of a zone. */
export interface ZonePrice {
  readonly key: string;
  /** Yuan for a mu. */
  readonly price: number;
  readonly landFeeShare: number;
}

/** The zone of a township in the edition that was in force on a day; none before the first edition. */
export function zoneOn(township: string, day: string): ZonePrice | undefined {
  const edition = EDITIONS.findLast(({ effectiveOn }) => effectiveOn <= day);
  const place = ZONES.findIndex(({ townships }) => townships.some((name) => name === township));
  const price = edition?.prices[place];
  const zone = ZONES[place];
  if (edition === undefined || zone === undefined || price === undefined) return undefined;
  return { key: printKey([DISTRICT, zone.zoneCode, edition.edition]), price, landFeeShare: LAND_FEE_SHARE };
}

const LAND_FEE_SHARE = 40;

/** 区片综合地价: four editions of the district, and one of a neighbour that prints its prices by the hectare. */
export const priceZoneSeed: DatasetSeed = {
  dataset: 'price-zones',
  records: () => [...EDITIONS.flatMap((edition) => ZONES.map((_, place) => zoneRecord(edition, place))), ...NEIGHBOUR],
};

function zoneRecord(edition: Edition, place: number): SeedRecord {
  const { zoneCode = '', townships = [] } = ZONES[place] ?? {};
  const formedOn = addDays(edition.effectiveOn, -10);
  const isReplacedLate = isMeant(FAULTS.zoneReplacedLate, zoneCode, edition);
  return {
    agency: LAND_AGENCY,
    formedOn,
    publishedOn: workingDaysAfter(formedOn, 4),
    sourceUrl: `https://example.org/longcheng/land/prices/${edition.edition}`,
    sample: true,
    title: `龙城区${zoneCode}类区片（${edition.edition}年版）`,
    division: DISTRICT,
    zoneCode,
    edition: edition.edition,
    zoneName: `${zoneCode}类区片`,
    coverage: `${townships.join('、')}所辖各村`,
    price: `${edition.prices[place] ?? 0}元`,
    priceUnit: 'MU',
    landFeeShare: `${LAND_FEE_SHARE}%`,
    resettlementShare: `${100 - LAND_FEE_SHARE}%`,
    adjustmentNote: zoneCode === 'Ⅰ' ? '征收永久基本农田的，按本区片价格的1.2倍执行。' : undefined,
    issuer: GOVERNMENT,
    documentNumber: edition.documentNumber,
    effectiveOn: isMeant(FAULTS.zoneWithoutFirstDay, zoneCode, edition) ? undefined : edition.effectiveOn,
    replacedOn: isReplacedLate ? '2024-06-20' : edition.next,
  };
}

function isMeant(
  fault: { readonly zoneCode: string; readonly edition: string },
  zoneCode: string,
  { edition }: Edition,
): boolean {
  return fault.zoneCode === zoneCode && fault.edition === edition;
}

/** 双塔区: prices in 万元 for a hectare, and one zone whose shares are not published. */
const NEIGHBOUR: readonly SeedRecord[] = [
  { zoneCode: 'Ⅰ', price: '97.5万元', landFeeShare: '40%', resettlementShare: '60%' },
  { zoneCode: 'Ⅱ', price: '82.5万元', landFeeShare: '#NOT_PUBLISHED', resettlementShare: '#NOT_PUBLISHED' },
].map(({ zoneCode, ...figures }) => ({
  sample: true,
  title: `双塔区${zoneCode}类区片（2020年版）`,
  division: '211302',
  zoneCode,
  edition: '2020',
  zoneName: `${zoneCode}类区片`,
  ...figures,
  priceUnit: 'HECTARE',
  effectiveOn: '2020-03-01',
  replacedOn: '2023-02-24',
}));
