import type { RecordClass } from '../../catalog/dataset.js';
import { AirReading } from './air-reading.js';
import { EnvironmentalDecision } from './environmental-decision.js';
import { IndicatorObservation } from './indicator-observation.js';
import { PollutedWater } from './polluted-water.js';
import { ReliefFund } from './relief-fund.js';
import { ReliefProject } from './relief-project.js';
import { WaterReading } from './water-reading.js';

/** 三大攻坚战. */
export const battles: readonly RecordClass[] = [IndicatorObservation, ReliefFund, ReliefProject, AirReading, WaterReading, PollutedWater, EnvironmentalDecision];
