import type { DatasetSeed } from '../dataset-seed.js';
import { catalogueItemSeed } from './catalogue-items.js';
import { dutySeed } from './duties.js';
import { trainingEventSeed } from './training-events.js';

/** Sample data of the duties family. */
export const dutySeeds: readonly DatasetSeed[] = [dutySeed, catalogueItemSeed, trainingEventSeed];
