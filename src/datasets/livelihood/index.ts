import type { RecordClass } from '../../catalog/dataset.js';
import { Admission } from './admission.js';
import { DrugRecall } from './drug-recall.js';
import { HealthFacility } from './health-facility.js';
import { HospitalPerformance } from './hospital-performance.js';
import { InsuranceCase } from './insurance-case.js';
import { JobFair } from './job-fair.js';
import { School } from './school.js';
import { Vacancy } from './vacancy.js';
import { VaccineInspection } from './vaccine-inspection.js';

/** 民生. */
export const livelihood: readonly RecordClass[] = [Vacancy, JobFair, School, Admission, HealthFacility, HospitalPerformance, DrugRecall, VaccineInspection, InsuranceCase];
