import type { DatasetSeed } from '../dataset-seed.js';
import { agencySeed } from './agencies.js';
import { departmentSeed } from './departments.js';
import { disclosureOfficeSeed } from './disclosure-offices.js';
import { establishmentSeed } from './establishments.js';
import { officeHolderSeed } from './office-holders.js';
import { planSeed } from './plans.js';
import { postSeed } from './posts.js';

/** Sample data of the organisation family. */
export const organisationSeeds: readonly DatasetSeed[] = [
  agencySeed,
  planSeed,
  departmentSeed,
  establishmentSeed,
  postSeed,
  officeHolderSeed,
  disclosureOfficeSeed,
];
