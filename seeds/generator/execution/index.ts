import type { DatasetSeed } from '../dataset-seed.js';
import { keyTaskSeed } from './key-tasks.js';
import { majorProjectSeed } from './major-projects.js';
import { taskReportSeed } from './task-reports.js';

/** Sample data of the execution family. */
export const executionSeeds: readonly DatasetSeed[] = [keyTaskSeed, taskReportSeed, majorProjectSeed];
