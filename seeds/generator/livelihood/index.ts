import type { DatasetSeed } from '../dataset-seed.js';
import { admissionSeed } from './admissions.js';
import { drugRecallSeed } from './drug-recalls.js';
import { healthFacilitySeed } from './health-facilities.js';
import { hospitalPerformanceSeed } from './hospital-performances.js';
import { insuranceCaseSeed } from './insurance-cases.js';
import { jobFairSeed } from './job-fairs.js';
import { schoolSeed } from './schools.js';
import { vacancySeed } from './vacancies.js';
import { vaccineInspectionSeed } from './vaccine-inspections.js';

/** Sample data of the livelihood family. */
export const livelihoodSeeds: readonly DatasetSeed[] = [
  vacancySeed,
  jobFairSeed,
  schoolSeed,
  admissionSeed,
  healthFacilitySeed,
  hospitalPerformanceSeed,
  drugRecallSeed,
  vaccineInspectionSeed,
  insuranceCaseSeed,
];
