import { registry } from '../../src/datasets/index.js';
import { battlesSeeds } from './battles/index.js';
import { csvOf } from './csv.js';
import type { DatasetSeed } from './dataset-seed.js';
import { documentsSeeds } from './documents/index.js';
import { dutySeeds } from './duties/index.js';
import { enforcementSeeds } from './enforcement/index.js';
import { executionSeeds } from './execution/index.js';
import { fiscalSeeds } from './fiscal/index.js';
import { landSeeds } from './land/index.js';
import { livelihoodSeeds } from './livelihood/index.js';
import { organisationSeeds } from './organisation/index.js';
import { requestSeeds } from './requests/index.js';
import { servicesSeeds } from './services/index.js';

/** The sample data, family by family. */
const SEEDS: readonly DatasetSeed[] = [
  ...organisationSeeds,
  ...dutySeeds,
  ...documentsSeeds,
  ...executionSeeds,
  ...enforcementSeeds,
  ...battlesSeeds,
  ...livelihoodSeeds,
  ...landSeeds,
  ...fiscalSeeds,
  ...servicesSeeds,
  ...requestSeeds,
];

export interface SampleFile {
  readonly name: string;
  readonly text: string;
  readonly count: number;
}

/** Every sample file as it is to be written. A pure function: no clock and no chance. */
export function sampleFiles(): readonly SampleFile[] {
  return SEEDS.map(({ dataset, records }) => {
    const rows = records();
    return { name: `${dataset}.csv`, text: csvOf(registry.get(dataset), rows), count: rows.length };
  });
}
