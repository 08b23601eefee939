import { absenceIn } from '../../src/catalog/absence.js';
import { listEntries } from '../../src/catalog/cell.js';
import { naturalKeyOf } from '../../src/catalog/identity.js';
import { type Column, type Dataset, referenceTarget } from '../../src/catalog/registry.js';
import type { Value } from '../../src/catalog/value.js';
import { registry } from '../../src/datasets/index.js';
import { readSample, type SampleRow } from './seed-files.js';

/** A sample record as the catalogue reads it; a reference holds the natural key of the record referred to. */
export interface SampleRecord {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, Value | null>>;
}

const read = new Map<string, readonly SampleRecord[]>();

/**
 * The records of a sample file.
 * @throws Error for the first cell that its column cannot read, and the first reference that leads nowhere.
 */
export function sampleRecords(datasetName: string): readonly SampleRecord[] {
  const known = read.get(datasetName);
  if (known !== undefined) return known;
  const dataset = registry.get(datasetName);
  const resolver = resolverFor(dataset);
  const records = readSample(datasetName).rows.map((row) => readRecord(dataset, row, resolver));
  read.set(datasetName, records);
  return records;
}

type Resolve = (target: string, text: string) => string;

function readRecord(dataset: Dataset, row: SampleRow, resolve: Resolve): SampleRecord {
  const values: Record<string, Value | null> = {};
  for (const column of dataset.columns) {
    if (!column.isSystem) values[column.name] = readValue(column, row[column.name] ?? '', resolve);
  }
  const key = naturalKeyOf(dataset, ({ name }) => textOf(values[name]));
  if (key === undefined) throw new Error(`A record of ${dataset.name} has no natural key: ${JSON.stringify(row)}`);
  return { key, label: textOf(values[dataset.label.name]) ?? key, values };
}

function textOf(value: Value | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

function readValue(column: Column, text: string, resolve: Resolve): Value | null {
  if (absenceIn(text) !== undefined) return null;
  const target = referenceTarget(column);
  if (target !== undefined) {
    return column.kind.isList ? listEntries(text).map((entry) => resolve(target, entry)) : resolve(target, text);
  }
  const reading = column.kind.readCell(text);
  if ('problem' in reading) throw new Error(`${column.name}: ${reading.problem.message}`);
  return reading.value;
}

/** Finds records by natural key or by label. A record may refer to one of its own file, which is still being read. */
function resolverFor(own: Dataset): Resolve {
  return (target, text) => {
    const records = target === own.name ? ownKeys(own) : sampleRecords(target);
    const matches = records.filter(({ key, label }) => key === text || label === text);
    const [match] = matches;
    if (match === undefined || matches.length > 1)
      throw new Error(`"${text}" names ${matches.length} records of ${target}.`);
    return match.key;
  };
}

/** Keys and labels of a file, read without the references that it makes to itself. */
function ownKeys(dataset: Dataset): readonly Pick<SampleRecord, 'key' | 'label'>[] {
  const resolve: Resolve = (target, text) => (target === dataset.name ? text : resolverFor(dataset)(target, text));
  return readSample(dataset.name).rows.map((row) => {
    const part = (column: Column): string | undefined => textOf(readValue(column, row[column.name] ?? '', resolve));
    return { key: naturalKeyOf(dataset, part) ?? '', label: part(dataset.label) ?? '' };
  });
}
