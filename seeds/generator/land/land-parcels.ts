import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { acquisitionKey, LAND_AGENCY } from './acquisition-identity.js';
import { ACQUISITIONS, type AcquisitionEntry } from './acquisition-list.js';
import { FAULTS } from './deliberate-faults.js';
import { hectares, mu, type Parcel, parcelsOf, schemeOf } from './parcels.js';
import { procedureOf } from './procedure.js';
import { publicationOf } from './publication.js';

/** 地块: the parcels of every acquisition, as far as their lists are there. */
export const parcelSeed: DatasetSeed = {
  dataset: 'land-parcels',
  records: () => ACQUISITIONS.flatMap((entry) => listedParcels(entry).map((parcel) => record(entry, parcel))),
};

function listedParcels(entry: AcquisitionEntry): readonly Parcel[] {
  if (entry.batchName === FAULTS.lostParcels) return [];
  const parcels = parcelsOf(entry);
  return entry.batchName === FAULTS.missingParcel ? parcels.slice(0, -1) : parcels;
}

function record(entry: AcquisitionEntry, parcel: Parcel): SeedRecord {
  const random = randomFor('land parcels', entry.batchName, parcel.number);
  const { scheme, place } = schemeOf(entry);
  const { approvedOn, appliedOn } = procedureOf(entry);
  const isUnknown = entry.batchName === FAULTS.parcelWithoutArea && parcel.number === 'DK-02';
  return {
    agency: LAND_AGENCY,
    ...publicationOf(entry, approvedOn ?? appliedOn, random),
    sample: true,
    acquisition: acquisitionKey(entry),
    parcelNumber: parcel.number,
    village: entry.isBackfilled === true && random.happens(0.3) ? undefined : parcel.village.code,
    location: `${parcel.village.name}${random.pick(['村东', '村西', '村南', '村北'])}`,
    borders: entry.isBackfilled === true ? undefined : borders(parcel),
    ownerName: parcel.ownership === 'STATE' ? '龙城区示例农场' : parcel.village.collective,
    ownership: parcel.ownership,
    statutoryClass: parcel.landClass.statutoryClass,
    landClass: parcel.landClass.codes[place],
    landClassName: parcel.landClass.name,
    landClassScheme: scheme,
    area: isUnknown ? '#NOT_PUBLISHED' : hectares(parcel.squareMetres),
    areaMu: isUnknown ? '#NOT_PUBLISHED' : printedMu(entry, parcel),
    afterUse: entry.purpose,
    boundary: parcel.number === 'DK-01' && entry.isBackfilled !== true ? boundary(entry, parcel) : undefined,
  };
}

function borders({ village }: Parcel): string {
  return `东至${village.name}集体土地，南至示例路，西至${village.name}集体土地，北至示例渠`;
}

function printedMu(entry: AcquisitionEntry, { squareMetres, number }: Parcel): string | undefined {
  if (entry.isBackfilled === true) return undefined;
  const isWrong = entry.batchName === FAULTS.wrongParcelMu && number === 'DK-01';
  return isWrong ? `${((squareMetres * 16.67) / 10_000).toFixed(4)}亩` : `${mu(squareMetres)}亩`;
}

/** A rectangle of about the right size, three decimals of a degree: nobody can stake it out. */
function boundary(entry: AcquisitionEntry, { number }: Parcel): string {
  const random = randomFor('boundary', entry.batchName, number);
  const west = 120_350 + random.integer(0, 90);
  const south = 41_500 + random.integer(0, 60);
  const corner = (x: number, y: number) => [(west + x) / 1000, (south + y) / 1000];
  const ring = [corner(0, 0), corner(2, 0), corner(2, 1), corner(0, 1), corner(0, 0)];
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] });
}
