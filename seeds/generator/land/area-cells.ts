import type { SeedRecord } from '../dataset-seed.js';
import type { AcquisitionEntry } from './acquisition-list.js';
import { FAULTS } from './deliberate-faults.js';
import { hectares, mu, type Parcel, parcelsOf, sumOfParcels } from './parcels.js';

/** The areas of an acquisition in whole square metres. */
interface Areas {
  readonly total: number;
  readonly agricultural: number;
  readonly cultivated: number;
  readonly basicFarmland: number;
  readonly construction: number;
  readonly unused: number;
  readonly collective: number;
  readonly state: number;
}

/** What the areas of an acquisition are printed as. */
export function areaCells(entry: AcquisitionEntry): SeedRecord {
  const areas = { ...areasOf(entry), ...faultyAreas(entry) };
  const totals = { totalArea: hectares(areas.total), agriculturalArea: hectares(areas.agricultural) };
  // Old files give the whole, the farming land and the cultivated land, and nothing else.
  if (entry.isBackfilled === true)
    return entry.batchName === FAULTS.unknownCultivatedArea
      ? totals
      : { ...totals, cultivatedArea: hectares(areas.cultivated) };
  return {
    ...totals,
    totalAreaMu: entry.batchName === FAULTS.wrongMu ? `${(areas.total / 1000).toFixed(4)}亩` : printedMu(areas.total),
    cultivatedArea: hectares(areas.cultivated),
    permanentBasicFarmland: hectares(areas.basicFarmland),
    constructionArea: hectares(areas.construction),
    unusedArea: hectares(areas.unused),
    collectiveArea: hectares(areas.collective),
    stateArea: entry.batchName === FAULTS.unknownStateArea ? undefined : hectares(areas.state),
  };
}

function areasOf(entry: AcquisitionEntry): Areas {
  const parcels = parcelsOf(entry);
  const sum = (isMeant: (parcel: Parcel) => boolean) => sumOfParcels(parcels, isMeant);
  const cultivated = sum(({ landClass }) => landClass.isCultivated);
  return {
    total: sumOfParcels(parcels),
    agricultural: sum(({ landClass }) => landClass.statutoryClass === 'AGRICULTURAL'),
    cultivated,
    basicFarmland: entry.hasBasicFarmland === true ? Math.round(cultivated / 3) : 0,
    construction: sum(({ landClass }) => landClass.statutoryClass === 'CONSTRUCTION'),
    unused: sum(({ landClass }) => landClass.statutoryClass === 'UNUSED'),
    collective: sum(({ ownership }) => ownership === 'COLLECTIVE'),
    state: sum(({ ownership }) => ownership === 'STATE'),
  };
}

function faultyAreas(entry: AcquisitionEntry): Partial<Areas> {
  const { agricultural, cultivated, unused, collective } = areasOf(entry);
  switch (entry.batchName) {
    case FAULTS.wrongClassSum:
      return { unused: unused + 3000 };
    case FAULTS.cultivatedAboveAgricultural:
      return { cultivated: agricultural + 1200 };
    case FAULTS.basicFarmlandAboveCultivated:
      return { basicFarmland: cultivated + 500 };
    case FAULTS.wrongOwnershipSum:
      return { collective: collective - 900 };
    default:
      return {};
  }
}

/** Some sources print two digits of a mu, most four. */
function printedMu(squareMetres: number): string {
  const exact = mu(squareMetres);
  return squareMetres % 3 === 0 ? `${Number(exact).toFixed(2)}亩` : `${exact}亩`;
}
