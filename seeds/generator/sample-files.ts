import { registry } from '../../src/datasets/index.js';
import { csvOf } from './csv.js';
import type { DatasetSeed } from './dataset-seed.js';
import { dutySeed } from './duties/duties.js';
import { agencySeed } from './organisation/agencies.js';
import { departmentSeed } from './organisation/departments.js';
import { disclosureOfficeSeed } from './organisation/disclosure-offices.js';
import { establishmentSeed } from './organisation/establishments.js';
import { officeHolderSeed } from './organisation/office-holders.js';
import { planSeed } from './organisation/plans.js';
import { postSeed } from './organisation/posts.js';

/** The sample data, one line for each dataset: to add a dataset, write its file and name it here. */
const SEEDS: readonly DatasetSeed[] = [
  agencySeed,
  planSeed,
  departmentSeed,
  establishmentSeed,
  postSeed,
  officeHolderSeed,
  disclosureOfficeSeed,
  dutySeed,
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
