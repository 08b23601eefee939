import type { DatasetSeed } from '../dataset-seed.js';
import { bondUseSeed } from './bond-uses.js';
import { bondSeed } from './bonds.js';
import { budgetSeed } from './budget-documents.js';
import { budgetLineSeed } from './budget-lines.js';
import { budgetProjectSeed } from './budget-projects.js';
import { debtFlowSeed } from './debt-flows.js';
import { debtPositionSeed } from './debt-positions.js';
import { performanceTargetSeed } from './performance-targets.js';

/** Sample data of the fiscal family. */
export const fiscalSeeds: readonly DatasetSeed[] = [
  budgetSeed,
  budgetLineSeed,
  budgetProjectSeed,
  performanceTargetSeed,
  debtPositionSeed,
  debtFlowSeed,
  bondSeed,
  bondUseSeed,
];
