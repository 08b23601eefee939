import { battlesSeeds } from '../../../seeds/generator/battles/index.js';
import { type DeliberateFault, nameBy } from '../../../seeds/generator/battles/with-faults.js';
import { csvOf } from '../../../seeds/generator/csv.js';
import { executionSeeds } from '../../../seeds/generator/execution/index.js';
import { absenceIn } from '../../../src/catalog/absence.js';
import { buildRegistry } from '../../../src/catalog/build-registry.js';
import type { CheckDeclaration } from '../../../src/catalog/check.js';
import { Text } from '../../../src/catalog/columns/index.js';
import { Dataset } from '../../../src/catalog/dataset.js';
import type { Registry } from '../../../src/catalog/registry.js';
import { battles } from '../../../src/datasets/battles/index.js';
import { execution } from '../../../src/datasets/execution/index.js';
import { organisation } from '../../../src/datasets/organisation/index.js';
import { readCsv } from '../../../src/files/csv-reader.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { evaluateChecks } from '../../../src/rules/evaluate-checks.js';
import { evaluateDeadlines } from '../../../src/rules/evaluate-clocks.js';

function standIn(name: string, typeName: string) {
  const holder = {
    [typeName]: class {
      title!: string;
    },
  };
  const standInClass = holder[typeName];
  if (standInClass === undefined) throw new Error(`There is no stand-in for ${name}.`);
  Text('标题', 'Title.')(standInClass.prototype, 'title');
  Dataset({
    name,
    title: '替身',
    description: 'A stand-in.',
    family: 'documents',
    clauses: ['A2'],
    key: ['title'],
    label: 'title',
  })(standInClass);
  return standInClass;
}

/** Both families with stand-ins for what they refer to: these tests do not depend on how other families get on. */
export const registry: Registry = buildRegistry([
  ...organisation,
  standIn('documents', 'StandInDocument'),
  standIn('licences', 'StandInLicence'),
  standIn('enterprises', 'StandInEnterprise'),
  ...execution,
  ...battles,
]);

const SEEDS = [...executionSeeds, ...battlesSeeds];

const known = new Map<string, readonly RecordValues[]>();

/** The sample records of a dataset as its columns read them back; references are what the file calls them. */
export function sample(name: string): readonly RecordValues[] {
  const records = known.get(name) ?? readSample(name);
  known.set(name, records);
  return records;
}

function cellsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const seed = SEEDS.find(({ dataset }) => dataset === name);
  if (seed === undefined) throw new Error(`There is no sample of ${name}.`);
  return readCsv(csvOf(registry.get(name), seed.records()));
}

function readSample(name: string): readonly RecordValues[] {
  const columns = registry.get(name).columns.filter(({ isSystem }) => !isSystem);
  return cellsOf(name).map((cells) =>
    Object.fromEntries(
      columns.map(({ name: column, kind }) => {
        const text = cells[column] ?? '';
        const reading = absenceIn(text) === undefined ? kind.readCell(text) : undefined;
        return [column, reading !== undefined && 'value' in reading ? reading.value : null];
      }),
    ),
  );
}

export interface Verdict {
  readonly record: string;
  /** `V80 actualSpend/allocatedAmount`, `R60`. */
  readonly name: string;
  readonly outcome: 'PASSED' | 'FAILED' | 'UNKNOWN';
}

// Long after every day of the sample.
const TODAY = '2021-12-31';

/** Every declared check and every clock on every record of a sample; records are named as the faults name them. */
export function verdicts(name: string, nameColumns: readonly string[]): readonly Verdict[] {
  const dataset = registry.get(name);
  const cells = cellsOf(name);
  return sample(name).flatMap((values, index) => {
    const record = nameBy(nameColumns, cells[index] ?? {});
    const results = dataset.checks.length === 0 ? [] : evaluateChecks(dataset, values, new Map());
    const declared = results.slice(results.length - dataset.checks.length);
    return [
      ...declared.map(({ outcome }, at) => ({ record, name: checkName(dataset.checks[at]), outcome })),
      ...evaluateDeadlines(dataset, values, TODAY).map(({ rule, state }) => ({
        record,
        name: rule,
        outcome: outcomeOf(state),
      })),
    ];
  });
}

function outcomeOf(state: string): Verdict['outcome'] {
  if (['DONE_LATE', 'OVERDUE', 'TOO_SHORT'].includes(state)) return 'FAILED';
  return state === 'UNKNOWN' ? 'UNKNOWN' : 'PASSED';
}

export function checkName(check: CheckDeclaration | undefined): string {
  switch (check?.form) {
    case 'sum-of':
      return `${check.validator} ${check.total}/${check.parts[0]}`;
    case 'not-above':
      return `${check.validator} ${check.part}/${check.whole}`;
    case 'quotient-of':
      return `${check.validator} ${check.quotient}/${check.numerator}`;
    default:
      throw new Error(`These families declare no check of form ${check?.form}.`);
  }
}

/** What the faults of a dataset say must fail, or can not be judged: `record: name`, in order. */
export function meant(faults: readonly DeliberateFault[], what: 'fails' | 'lacks'): readonly string[] {
  return faults.flatMap((fault) => (fault[what] ?? []).map((name) => `${fault.record}: ${name}`)).sort();
}

export function found(all: readonly Verdict[], outcome: Verdict['outcome']): readonly string[] {
  return [
    ...new Set(all.filter((verdict) => verdict.outcome === outcome).map(({ record, name }) => `${record}: ${name}`)),
  ].sort();
}
