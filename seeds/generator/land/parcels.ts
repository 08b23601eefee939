import { randomFor } from '../random.js';
import type { AcquisitionEntry } from './acquisition-list.js';
import { type Village, villagesOf } from './villages.js';

type StatutoryClass = 'AGRICULTURAL' | 'CONSTRUCTION' | 'UNUSED';

/** A land class and its code in each scheme: 2002 transitional, 2007, 2017, land and sea 2020. */
interface LandClass {
  readonly name: string;
  readonly statutoryClass: StatutoryClass;
  readonly isCultivated: boolean;
  readonly codes: readonly [string, string, string, string];
}

const DRY_LAND = landClass('旱地', 'AGRICULTURAL', ['114', '013', '0103', '0103'], true);

const LAND_CLASSES: readonly LandClass[] = [
  DRY_LAND,
  DRY_LAND,
  landClass('水浇地', 'AGRICULTURAL', ['113', '012', '0102', '0102'], true),
  landClass('果园', 'AGRICULTURAL', ['121', '021', '0201', '0201']),
  landClass('乔木林地', 'AGRICULTURAL', ['131', '031', '0301', '0301']),
  landClass('农村道路', 'AGRICULTURAL', ['153', '104', '1006', '0601']),
  landClass('农村宅基地', 'CONSTRUCTION', ['203', '072', '0702', '0703']),
  landClass('工业用地', 'CONSTRUCTION', ['221', '061', '0601', '1001']),
  landClass('其他草地', 'UNUSED', ['311', '043', '0404', '0404']),
  landClass('裸土地', 'UNUSED', ['316', '127', '1206', '2306']),
];

function landClass(
  name: string,
  statutoryClass: StatutoryClass,
  codes: LandClass['codes'],
  isCultivated = false,
): LandClass {
  return { name, statutoryClass, codes, isCultivated };
}

/** A parcel, with its area in whole square metres, which are the fourth decimal of a hectare. */
export interface Parcel {
  readonly number: string;
  readonly village: Village;
  readonly landClass: LandClass;
  readonly squareMetres: number;
  readonly ownership: 'COLLECTIVE' | 'STATE';
}

/** The parcels of an acquisition: the first is cultivated, the last is building land or unused. */
export function parcelsOf(entry: AcquisitionEntry): readonly Parcel[] {
  const villages = villagesOf(entry);
  return Array.from({ length: entry.parcels }, (_, index) => {
    const random = randomFor('parcels', entry.batchName, String(index));
    const village = villages[index % villages.length] ?? random.pick(villages);
    const isLast = index === entry.parcels - 1;
    const land = index === 0 ? DRY_LAND : random.pick(isLast ? LAND_CLASSES.slice(6) : LAND_CLASSES);
    const squareMetres = random.integer(Math.round(entry.largest / 6), entry.largest);
    const isOfState = isLast && land.statutoryClass !== 'AGRICULTURAL' && random.happens(0.5);
    return {
      number: `DK-${String(index + 1).padStart(2, '0')}`,
      village,
      landClass: land,
      squareMetres,
      ownership: isOfState ? 'STATE' : 'COLLECTIVE',
    };
  });
}

export function sumOfParcels(parcels: readonly Parcel[], isMeant: (parcel: Parcel) => boolean = () => true): number {
  return parcels.filter(isMeant).reduce((sum, { squareMetres }) => sum + squareMetres, 0);
}

/** An area as a form prints it: four digits of a hectare are whole square metres. */
export function hectares(squareMetres: number): string {
  return `${(squareMetres / 10_000).toFixed(4)}公顷`;
}

/** 1 mu is 2000/3 square metres, so whole square metres give at most four digits. */
export function mu(squareMetres: number): string {
  return ((squareMetres * 15) / 10_000).toFixed(4);
}

/** Which scheme was in use on the day of the survey, and its place in `LandClass.codes`. */
export function schemeOf({ approvedOn = '9' }: AcquisitionEntry): {
  readonly scheme: string;
  readonly place: 0 | 1 | 2 | 3;
} {
  if (approvedOn < '2007-08-10') return { scheme: 'TRANSITIONAL_2002', place: 0 };
  if (approvedOn < '2018-06-01') return { scheme: 'GBT_21010_2007', place: 1 };
  if (approvedOn < '2022-01-01') return { scheme: 'GBT_21010_2017', place: 2 };
  return approvedOn === '9' ? { scheme: 'GBT_21010_2017', place: 2 } : { scheme: 'LAND_AND_SEA_2020', place: 3 };
}
