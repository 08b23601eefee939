import { printKey } from '../../../src/catalog/identity.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { enterpriseCode } from './enterprise-identity.js';
import { schemeOf } from './inspection-findings.js';
import { INSPECTIONS, type InspectedRow, type Inspection } from './inspections.js';
import { caseFrom } from './penalty-cases.js';
import { NUMBER_PREFIX } from './task-list.js';
import { addWorkdays, workdaysBefore } from './working-days.js';

/** 抽查结果. */
export const inspectionResultSeed: DatasetSeed = {
  dataset: 'inspection-results',
  records: () => INSPECTIONS.flatMap((inspection) => inspection.rows.map((row) => resultRecord(inspection, row))),
};

function resultRecord(inspection: Inspection, row: InspectedRow): SeedRecord {
  const { task } = inspection;
  const { subject, check, agency, finding } = row;
  const random = randomFor('inspection results', task.number, subject.name, check?.key ?? '');
  const isAlone = isFaulty(FAULTS.resultsBySingleInspector, inspection, row);
  const penalty = caseFrom(row);
  return {
    agency,
    sample: true,
    task: task.number,
    subject: enterpriseCode(subject),
    subjectName: subject.name,
    checkItem: check?.key,
    inspectedOn: isFaulty(FAULTS.resultsOutsidePeriod, inspection, row)
      ? workdaysBefore(task.startOn, 5)
      : row.inspectedOn,
    methods: methodsOf(inspection, row),
    inspectorCount: isAlone ? 1 : random.pick([2, 2, 2, 3]),
    inspectorCertificates: isAlone ? undefined : certificates(agency, random),
    outcome: finding.outcome,
    outcomeScheme: schemeOf(task),
    problems: finding.problems,
    disposal: [...finding.disposal],
    penalties: penalty === undefined ? undefined : [printKey([agencyKey(agency), penalty.decisionNumber])],
    ...publicationOf(inspection, row, random),
  };
}

/** Decided a few days after the inspection, published within the 20 working days that there are for it. */
function publicationOf(inspection: Inspection, row: InspectedRow, random: Random): SeedRecord {
  const { concludedOn } = row;
  const isLate = isFaulty(FAULTS.lateResults, inspection, row);
  const isUndecided = isFaulty(FAULTS.resultsWithoutDecidingDay, inspection, row);
  return {
    concludedOn: isUndecided ? undefined : concludedOn,
    formedOn: isUndecided ? undefined : concludedOn,
    publishedOn: isFaulty(FAULTS.resultsWithoutPublicationDay, inspection, row)
      ? undefined
      : addWorkdays(concludedOn, isLate ? random.integer(23, 40) : random.integer(2, 16)),
  };
}

/** Whether a fault of these tasks falls on the row: it does on those of the first subject that was drawn. */
function isFaulty(tasks: readonly string[], { task, drawn }: Inspection, { subject }: InspectedRow): boolean {
  return tasks.includes(task.number) && subject === drawn[0];
}

function methodsOf({ checks }: Inspection, { check }: InspectedRow): readonly string[] | undefined {
  const methods = (check === undefined ? checks : [{ check: check.check }]).map((one) => one.check.method);
  return methods.length === 0 ? ['ON_SITE', 'DOCUMENTS'] : [...new Set(methods)];
}

/** Certificate numbers in place of names, as the agencies choose to publish them. */
function certificates(agency: string, random: Random): readonly string[] | undefined {
  if (random.happens(0.3)) return undefined;
  const first = random.integer(1, 30);
  const serial = (number: number) => `${NUMBER_PREFIX[agency]}执法${String(number).padStart(4, '0')}`;
  return [serial(first), serial(first + random.integer(1, 20))];
}
