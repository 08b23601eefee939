import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DEPARTMENT_ACCOUNTS } from './department-accounts.js';
import { departmentRecord } from './department-documents.js';
import { GOVERNMENT_ACCOUNTS } from './government-accounts.js';
import { governmentRecord, halfYearReport, townRecord } from './government-documents.js';
import { TOWN_ACCOUNTS } from './town-accounts.js';
import { withFaults } from './with-faults.js';

export const BUDGET_NAME = ['title'];

/** 预决算. */
export const budgetSeed: DatasetSeed = { dataset: 'budgets', records: budgetRecords };

export function budgetRecords(): readonly SeedRecord[] {
  return withFaults('budgets', BUDGET_NAME, [
    ...GOVERNMENT_ACCOUNTS.map(governmentRecord),
    halfYearReport(),
    ...TOWN_ACCOUNTS.map(townRecord),
    ...DEPARTMENT_ACCOUNTS.map(departmentRecord),
  ]);
}
