import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { projectKey } from '../execution/project-key.js';
import { type Random, randomFor } from '../random.js';
import { approvalNumberOf, LAND_AGENCY } from './acquisition-identity.js';
import { ACQUISITIONS, type AcquisitionEntry } from './acquisition-list.js';
import { areaCells } from './area-cells.js';
import { FAULTS } from './deliberate-faults.js';
import { documentsOf } from './documents.js';
import { type Procedure, procedureOf, workingDaysAfter } from './procedure.js';
import { publicationOf } from './publication.js';
import { townshipCode, villagesOf } from './villages.js';

/** 征地批次（项目）: history, the years 2018 and 2019, and some under each later procedure. */
export const acquisitionSeed: DatasetSeed = {
  dataset: 'land-acquisitions',
  records: () => ACQUISITIONS.map(acquisitionRecord),
};

function acquisitionRecord(entry: AcquisitionEntry, index: number): SeedRecord {
  const random = randomFor('land acquisitions', entry.batchName);
  const procedure = procedureOf(entry);
  return {
    agency: LAND_AGENCY,
    ...publicationDays(entry, procedure, random),
    sourceUrl: `https://example.org/longcheng/land/${index + 1}`,
    sample: true,
    batchName: entry.batchName,
    kind: entry.kind,
    regime: entry.regime,
    isBackfilled: entry.isBackfilled === true,
    ...approval(entry),
    approvalNumber: approvalNumberOf(entry),
    purposeKind: entry.purposeKind ?? (entry.regime === 'PRE_2020' ? '#NOT_APPLICABLE' : undefined),
    purpose: entry.purpose,
    majorProject: entry.project === undefined ? undefined : projectKey(entry.project),
    division: townshipCode(entry.township),
    villages: villagesOf(entry).map(({ name }) => name),
    ...areaCells(entry),
    ...agreements(entry, random),
    ...procedure,
    documents: documentsOf(entry, procedure),
  };
}

/** The approval is formed on its day, and the platform shows it within days of its receipt; before, there is no page. */
function publicationDays(entry: AcquisitionEntry, procedure: Procedure, random: Random): SeedRecord {
  const { approvalReceivedOn, appliedOn, approvedOn } = procedure;
  if (entry.isBackfilled === true) return { ...publicationOf(entry, approvedOn, random) };
  if (approvedOn === undefined) return { formedOn: appliedOn };
  if (entry.batchName === FAULTS.unknownPublication) return { formedOn: approvedOn };
  const isLate = FAULTS.latePublications.some((name) => name === entry.batchName);
  const publishedOn = workingDaysAfter(approvalReceivedOn ?? approvedOn, isLate ? 35 : random.integer(2, 9));
  return { formedOn: approvedOn, publishedOn };
}

function approval({ approvedOn, isOfStateCouncil }: AcquisitionEntry): Readonly<Record<string, SeedCell>> {
  if (approvedOn === undefined) return {};
  return isOfStateCouncil === true
    ? { approvalLevel: 'STATE_COUNCIL', approver: '国务院' }
    : { approvalLevel: 'PROVINCE', approver: '辽宁省人民政府' };
}

/** Counts of households; those of history were never collected. */
function agreements(entry: AcquisitionEntry, random: Random): SeedRecord {
  if (entry.isBackfilled === true) return {};
  if (entry.regime === 'PRE_2020') return { householdsToSign: '#NOT_APPLICABLE', householdsSigned: '#NOT_APPLICABLE' };
  const householdsToSign = random.integer(24, 90);
  const householdsUnsigned = random.happens(0.4) ? random.integer(5, 9) : 0;
  return { householdsToSign, householdsUnsigned, householdsSigned: householdsToSign - householdsUnsigned };
}
