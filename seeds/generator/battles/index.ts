import type { DatasetSeed } from '../dataset-seed.js';
import { airReadingSeed } from './air-readings.js';
import { environmentalDecisionSeed } from './environmental-decisions.js';
import { indicatorSeed } from './indicators.js';
import { pollutedWaterSeed } from './polluted-waters.js';
import { reliefFundSeed } from './relief-funds.js';
import { reliefProjectSeed } from './relief-projects.js';
import { waterReadingSeed } from './water-readings.js';

/** Sample data of the three battles: financial risk, poverty relief and the environment. */
export const battlesSeeds: readonly DatasetSeed[] = [
  indicatorSeed,
  reliefFundSeed,
  reliefProjectSeed,
  airReadingSeed,
  waterReadingSeed,
  pollutedWaterSeed,
  environmentalDecisionSeed,
];
