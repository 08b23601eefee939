import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { acquisitionKey, LAND_AGENCY } from './acquisition-identity.js';
import { ACQUISITIONS, type AcquisitionEntry } from './acquisition-list.js';
import { FAULTS } from './deliberate-faults.js';
import { mu, type Parcel, parcelsOf, sumOfParcels } from './parcels.js';
import { zoneOn } from './price-zones.js';
import { type Procedure, procedureOf, weekday } from './procedure.js';
import { publicationOf } from './publication.js';
import { type Village, villagesOf } from './villages.js';

const ITEM_TITLES = {
  LAND_FEE: '土地补偿费',
  RESETTLEMENT: '安置补助费',
  HOUSING: '农村村民住宅补偿费',
  ATTACHMENT: '其他地上附着物补偿费',
  CROPS: '青苗补偿费',
  SOCIAL_SECURITY: '被征地农民社会保障费用',
} as const;

/** What one village is paid under one head: yuan for a unit, and how many units. */
interface Payment {
  readonly item: keyof typeof ITEM_TITLES;
  readonly rate: number;
  readonly quantity: string;
  readonly unit: string;
  readonly zone?: string;
}

/** 征地补偿: of every acquisition that is approved, village by village. Of history only amounts are known. */
export const compensationSeed: DatasetSeed = {
  dataset: 'compensation-lines',
  records: () =>
    ACQUISITIONS.filter(({ approvedOn }) => approvedOn !== undefined).flatMap((entry) =>
      villagesOf(entry).flatMap((village) =>
        paymentsOf(entry, village).map((payment) => lineRecord(entry, village, payment)),
      ),
    ),
};

function paymentsOf(entry: AcquisitionEntry, village: Village): readonly Payment[] {
  const random = randomFor('compensation', entry.batchName, village.code);
  const own = parcelsOf(entry).filter((parcel) => parcel.village.code === village.code);
  const isCollective = ({ ownership }: Parcel) => ownership === 'COLLECTIVE';
  const land = mu(sumOfParcels(own, isCollective));
  const crops = mu(sumOfParcels(own, (parcel) => isCollective(parcel) && parcel.landClass.isCultivated));
  return [
    ...landPayments(entry, land),
    ...(Number(crops) > 0 ? [{ item: 'CROPS', rate: 1_500, quantity: crops, unit: 'MU' } as const] : []),
    ...otherPayments(random),
  ];
}

function landPayments(entry: AcquisitionEntry, quantity: string): readonly Payment[] {
  const zone = zoneOn(entry.township, announcementDay(procedureOf(entry)));
  // Before the first edition of zone prices a standard of yearly yields was in use.
  const { price, landFeeShare } = zone ?? { price: 24_000, landFeeShare: 40 };
  const landFee = (price * landFeeShare) / 100;
  const shared = { quantity, unit: 'MU', ...(zone === undefined ? {} : { zone: zone.key }) };
  return [
    { item: 'LAND_FEE', rate: landFee, ...shared },
    { item: 'RESETTLEMENT', rate: price - landFee, ...shared },
  ];
}

/** The day on which the compensation was announced, or as near to it as is known. */
function announcementDay({ compensationNoticeOn, approvedPlanNoticeOn, approvedOn }: Procedure): string {
  return compensationNoticeOn ?? approvedPlanNoticeOn ?? approvedOn ?? '';
}

function otherPayments(random: Random): readonly Payment[] {
  const attachment: readonly Payment[] = [
    random.happens(0.5)
      ? { item: 'ATTACHMENT', rate: 65, quantity: String(random.integer(80, 900)), unit: 'PLANT' }
      : { item: 'ATTACHMENT', rate: 3_200, quantity: String(random.integer(3, 18)), unit: 'PIECE' },
  ];
  const housing: readonly Payment[] = random.happens(0.25)
    ? [{ item: 'HOUSING', rate: 1_150, quantity: (random.integer(2_000, 9_000) / 10).toFixed(1), unit: 'SQUARE_METRE' }]
    : [];
  // Never fewer than five persons: smaller counts would tell who they are.
  const persons = random.integer(6, 40);
  return [
    ...attachment,
    ...housing,
    { item: 'SOCIAL_SECURITY', rate: 18_600, quantity: String(persons), unit: 'PERSON' },
  ];
}

function lineRecord(entry: AcquisitionEntry, village: Village, payment: Payment): SeedRecord {
  const { item, rate, quantity, unit, zone } = payment;
  const random = randomFor('compensation lines', entry.batchName, village.code, item);
  const procedure = procedureOf(entry);
  const announcedOn = procedure.acquisitionNoticeOn ?? procedure.approvedOn;
  const isOld = entry.isBackfilled === true;
  return {
    agency: LAND_AGENCY,
    ...publicationOf(entry, announcedOn, random),
    sample: true,
    acquisition: acquisitionKey(entry),
    title: `${village.name}${ITEM_TITLES[item]}`,
    village: village.code,
    villageName: village.name,
    item,
    zone: isOld ? undefined : zone,
    rate: isOld ? undefined : `${rate}元`,
    quantity: isOld ? undefined : quantity,
    unit: isOld ? undefined : unit,
    amount: amountCell(entry.batchName, payment, village),
    ...payee(item, village),
    paidOn: isOld || random.happens(0.1) ? undefined : weekday(announcedOn ?? '', random.integer(40, 85)),
  };
}

/** The product in 万元 with four digits, so to the yuan; wrong where it is meant to be. */
function amountCell(batchName: string, { item, rate, quantity }: Payment, village: Village): string {
  const yuan = rate * Number(quantity);
  const { tenfoldAmount, wrongAmount } = FAULTS;
  const isFirst = village.code.endsWith('301');
  const isTenfold = isFirst && tenfoldAmount.batchName === batchName && tenfoldAmount.item === item;
  const isWrong = isFirst && wrongAmount.batchName === batchName && wrongAmount.item === item;
  return `${((isTenfold ? yuan * 10 : isWrong ? yuan + rate * 3 : yuan) / 10_000).toFixed(4)}万元`;
}

function payee(item: Payment['item'], village: Village): SeedRecord {
  if (item === 'SOCIAL_SECURITY')
    return { payeeKind: 'SOCIAL_SECURITY_ACCOUNT', payeeName: '龙城区被征地农民社会保障资金专户' };
  if (item === 'LAND_FEE') return { payeeKind: 'COLLECTIVE', payeeName: village.collective };
  return { payeeKind: 'HOUSEHOLDS', payeeName: `${village.name}被征地农户（合计）` };
}
