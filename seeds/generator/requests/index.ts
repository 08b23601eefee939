import type { DatasetSeed } from '../dataset-seed.js';
import { annualReportSeed } from './annual-reports.js';
import { requestSeed } from './requests.js';

/** Sample data of the requests family. */
export const requestSeeds: readonly DatasetSeed[] = [requestSeed, annualReportSeed];
