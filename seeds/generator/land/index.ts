import type { DatasetSeed } from '../dataset-seed.js';
import { acquisitionSeed } from './acquisitions.js';
import { compensationSeed } from './compensation-lines.js';
import { noticeSeed } from './land-notices.js';
import { parcelSeed } from './land-parcels.js';
import { priceZoneSeed } from './price-zones.js';

/** Sample data of the land family. */
export const landSeeds: readonly DatasetSeed[] = [
  acquisitionSeed,
  parcelSeed,
  noticeSeed,
  priceZoneSeed,
  compensationSeed,
];
