import { csvOf } from '../../../seeds/generator/csv.js';
import { servicesSeeds } from '../../../seeds/generator/services/index.js';
import { absenceIn } from '../../../src/catalog/absence.js';
import { buildRegistry } from '../../../src/catalog/build-registry.js';
import { Text } from '../../../src/catalog/columns/index.js';
import { Dataset } from '../../../src/catalog/dataset.js';
import type { Registry } from '../../../src/catalog/registry.js';
import { isValueObject, type Value, type ValueObject } from '../../../src/catalog/value.js';
import { organisation } from '../../../src/datasets/organisation/index.js';
import { services } from '../../../src/datasets/services/index.js';
import { readCsv } from '../../../src/files/csv-reader.js';
import type { RecordValues } from '../../../src/rules/check-result.js';

/** Stands in for the documents of another family, which this one refers to. */
@Dataset({
  name: 'documents',
  title: '政策文件',
  description: 'A stand-in.',
  family: 'documents',
  clauses: ['A2'],
  key: ['title'],
  label: 'title',
})
class StandIn {
  @Text('标题', 'Title.')
  title!: string;
}

/** The family alone, with what it refers to: these tests do not depend on how other families get on. */
export const registry: Registry = buildRegistry([...organisation, StandIn, ...services]);

export const NAMES: readonly string[] = servicesSeeds.map(({ dataset }) => dataset);

const known = new Map<string, readonly RecordValues[]>();

/** The sample records of a dataset as its columns read them back; references are what the file calls them. */
export function sample(name: string): readonly RecordValues[] {
  const records = known.get(name) ?? readSample(name);
  known.set(name, records);
  return records;
}

function readSample(name: string): readonly RecordValues[] {
  const dataset = registry.get(name);
  const seed = servicesSeeds.find((candidate) => candidate.dataset === name);
  if (seed === undefined) throw new Error(`There is no sample of ${name}.`);
  return readCsv(csvOf(dataset, seed.records())).map((cells) =>
    Object.fromEntries(
      dataset.columns
        .filter(({ isSystem }) => !isSystem)
        .map(({ name: column, kind }) => {
          const text = cells[column] ?? '';
          const reading = absenceIn(text) === undefined ? kind.readCell(text) : undefined;
          return [column, reading !== undefined && 'value' in reading ? reading.value : null];
        }),
    ),
  );
}

/** The entries of an embedded list. */
export function entries(value: Value | null | undefined): readonly ValueObject[] {
  return Array.isArray(value) ? value.filter(isValueObject) : [];
}

/** The entries of a list of texts or codes. */
export function texts(value: Value | null | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A duration, or undefined where there is none. */
export function limitOf(
  value: Value | null | undefined,
): { readonly count: number; readonly unit: string } | undefined {
  return isValueObject(value) ? { count: Number(value.value), unit: String(value.unit) } : undefined;
}
