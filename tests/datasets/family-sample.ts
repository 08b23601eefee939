import { csvOf } from '../../seeds/generator/csv.js';
import type { DatasetSeed } from '../../seeds/generator/dataset-seed.js';
import { agencyKey } from '../../seeds/generator/organisation/agency-identity.js';
import { absenceIn } from '../../src/catalog/absence.js';
import { naturalKeyOf } from '../../src/catalog/identity.js';
import type { Column, Dataset, Registry } from '../../src/catalog/registry.js';
import type { Value } from '../../src/catalog/value.js';
import { readCsv } from '../../src/files/csv-reader.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { evaluateChecks, relationsNeeded } from '../../src/rules/evaluate-checks.js';
import { type DeadlineState, evaluateDeadlines } from '../../src/rules/evaluate-clocks.js';

/** A sample record as its columns read it back; references are what the file calls them. */
export interface FamilyRecord {
  readonly key: string;
  readonly label: string;
  readonly values: RecordValues;
}

/** The sample of a family, judged without a database. */
export interface FamilySample {
  readonly records: (name: string) => readonly FamilyRecord[];
  /** Labels of the records of which a check of this validator, the nth that the dataset declares, says this. */
  readonly checked: (name: string, validator: string, outcome: string, place?: number) => readonly string[];
  /** Labels of the records whose clock stands so on a day. */
  readonly clocked: (name: string, rule: string, state: DeadlineState, today: string) => readonly string[];
}

export function familySample(registry: Registry, seeds: readonly DatasetSeed[]): FamilySample {
  const known = new Map<string, readonly FamilyRecord[]>();
  const records = (name: string): readonly FamilyRecord[] => {
    const found = known.get(name) ?? readSample(registry.get(name), seeds);
    known.set(name, found);
    return found;
  };
  return {
    records,
    checked: (name, validator, outcome, place = 0) =>
      labelsWhere(records(name), (record) => {
        const dataset = registry.get(name);
        const related = relatedRecords(dataset, record.key, records);
        const declared = evaluateChecks(dataset, record.values, related).slice(-dataset.checks.length);
        return declared.filter((check) => check.validator === validator)[place]?.outcome === outcome;
      }),
    clocked: (name, rule, state, today) =>
      labelsWhere(records(name), ({ values }) =>
        evaluateDeadlines(registry.get(name), values, today).some(
          (check) => check.rule === rule && check.state === state,
        ),
      ),
  };
}

function labelsWhere(records: readonly FamilyRecord[], isMeant: (record: FamilyRecord) => boolean): readonly string[] {
  return records
    .filter(isMeant)
    .map(({ label }) => label)
    .sort();
}

function readSample(dataset: Dataset, seeds: readonly DatasetSeed[]): readonly FamilyRecord[] {
  const seed = seeds.find((candidate) => candidate.dataset === dataset.name);
  if (seed === undefined) throw new Error(`There is no sample of ${dataset.name}.`);
  return readCsv(csvOf(dataset, seed.records())).map((cells) => {
    const values: Record<string, Value | null> = {};
    for (const column of dataset.columns) {
      if (!column.isSystem) values[column.name] = readCell(column, cells[column.name] ?? '');
    }
    const key = naturalKeyOf(dataset, ({ name }) => keyPart(name, values[name]));
    if (key === undefined) throw new Error(`A record of ${dataset.name} has no natural key.`);
    return { key, label: String(values[dataset.label.name]), values };
  });
}

function readCell(column: Column, text: string): Value | null {
  if (absenceIn(text) !== undefined) return null;
  const reading = column.kind.readCell(text);
  if ('problem' in reading) throw new Error(`${column.name}: ${reading.problem.message}`);
  return reading.value;
}

/** The sample calls agencies by name, other records by natural key. */
function keyPart(name: string, value: Value | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  return name === 'agency' ? agencyKey(String(value)) : String(value);
}

function relatedRecords(
  dataset: Dataset,
  key: string,
  records: (name: string) => readonly FamilyRecord[],
): ReadonlyMap<string, readonly RecordValues[]> {
  const relations = dataset.inverses.filter(({ name }) => relationsNeeded(dataset).includes(name));
  return new Map(
    relations.map(({ name, dependent, by }) => [
      name,
      records(dependent.name)
        .map(({ values }) => values)
        .filter((values) => by.some((column) => values[column.name] === key)),
    ]),
  );
}
