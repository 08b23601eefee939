import type { DatasetSeed } from '../dataset-seed.js';
import { certificationItemSeed } from './certification-items.js';
import { chargeItemSeed } from './charge-items.js';
import { hotlineSeed } from './hotlines.js';
import { knowledgeEntrySeed } from './knowledge-entries.js';
import { licenceReformSeed } from './licence-reforms.js';
import { negativeListSeed } from './negative-list-items.js';
import { powerAdjustmentSeed } from './power-adjustments.js';
import { serviceHallSeed } from './service-halls.js';
import { serviceItemSeed } from './service-items.js';

/** Sample data of the services family. */
export const servicesSeeds: readonly DatasetSeed[] = [
  serviceHallSeed,
  certificationItemSeed,
  chargeItemSeed,
  serviceItemSeed,
  powerAdjustmentSeed,
  negativeListSeed,
  licenceReformSeed,
  hotlineSeed,
  knowledgeEntrySeed,
];
