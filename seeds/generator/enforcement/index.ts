import type { DatasetSeed } from '../dataset-seed.js';
import { checkItemSeed } from './check-items.js';
import { enterpriseSeed } from './enterprises.js';
import { inspectionResultSeed } from './inspection-results.js';
import { inspectionTaskSeed } from './inspection-tasks.js';
import { licenceSeed } from './licences.js';
import { penaltySeed } from './penalties.js';
import { supervisionItemSeed } from './supervision-items.js';

/** Sample data of the enforcement family. */
export const enforcementSeeds: readonly DatasetSeed[] = [
  enterpriseSeed,
  supervisionItemSeed,
  checkItemSeed,
  inspectionTaskSeed,
  penaltySeed,
  inspectionResultSeed,
  licenceSeed,
];
