import { nameBy } from '../../../seeds/generator/fiscal/with-faults.js';
import type { CheckDeclaration } from '../../../src/catalog/check.js';
import { registry } from '../../../src/datasets/index.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { evaluateChecks, relationsNeeded } from '../../../src/rules/evaluate-checks.js';
import { evaluateDeadlines } from '../../../src/rules/evaluate-clocks.js';
import { sampleRecords } from '../../seeds/sample-records.js';
import { readSample } from '../../seeds/seed-files.js';

/** A check or a clock on one sample record. */
export interface SampleVerdict {
  readonly record: string;
  /** `V01 limitTotal/limitGeneral`, or the rule of a clock. */
  readonly name: string;
  readonly outcome: 'PASSED' | 'FAILED' | 'UNKNOWN';
}

// Long after every date of the sample.
const TODAY = '2021-12-31';

const FAILED_STATES = ['DONE_LATE', 'OVERDUE', 'TOO_SHORT'];

/** Every check that the dataset declares and every clock, on every record of its sample. */
export function judgeSample(datasetName: string, nameColumns: readonly string[]): readonly SampleVerdict[] {
  const dataset = registry.get(datasetName);
  const rows = readSample(datasetName).rows;
  return sampleRecords(datasetName).flatMap(({ key, values }, index) => {
    const record = nameBy(nameColumns, rows[index] ?? {});
    const results = evaluateChecks(dataset, values, relatedRecords(datasetName, key)).slice(-dataset.checks.length);
    const checks = dataset.checks.length === 0 ? [] : results;
    return [
      ...checks.map(({ outcome }, at) => ({ record, name: checkName(dataset.checks[at]), outcome })),
      ...evaluateDeadlines(dataset, values, TODAY).map(({ rule, state }) => ({
        record,
        name: rule,
        outcome: outcomeOf(state),
      })),
    ];
  });
}

/** The records of each relation that the checks of the dataset count. */
function relatedRecords(datasetName: string, key: string): ReadonlyMap<string, readonly RecordValues[]> {
  const dataset = registry.get(datasetName);
  const relations = dataset.inverses.filter(({ name }) => relationsNeeded(dataset).includes(name));
  return new Map(
    relations.map(({ name, dependent, by }) => [
      name,
      sampleRecords(dependent.name)
        .map(({ values }) => values)
        .filter((values) => by.some((column) => values[column.name] === key)),
    ]),
  );
}

function outcomeOf(state: string): SampleVerdict['outcome'] {
  if (FAILED_STATES.includes(state)) return 'FAILED';
  return state === 'UNKNOWN' ? 'UNKNOWN' : 'PASSED';
}

export function checkName(check: CheckDeclaration | undefined): string {
  switch (check?.form) {
    case 'sum-of':
      return `${check.validator} ${check.total}/${check.parts[0]}`;
    case 'sum-of-related':
      return `${check.validator} ${check.total}/${check.related}`;
    case 'not-above':
      return `${check.validator} ${check.part}/${check.whole}`;
    case 'quotient-of':
      return `${check.validator} ${check.quotient}/${check.numerator}`;
    default:
      throw new Error(`The fiscal family declares no check of form ${check?.form}.`);
  }
}
