import type { SeedRecord } from '../dataset-seed.js';
import { type DeliberateFault, FAULTS } from './deliberate-faults.js';

/** What a record is called in the list of deliberate faults: these of its cells, joined by a bar. */
export function nameBy(columns: readonly string[], record: Readonly<Record<string, unknown>>): string {
  return columns.map((column) => String(record[column] ?? '')).join('|');
}

/**
 * The records of a dataset with its deliberate faults put into them.
 * @throws Error when a fault is meant for a record that is not there, or for more than one.
 */
export function withFaults(
  dataset: keyof typeof FAULTS,
  columns: readonly string[],
  records: readonly SeedRecord[],
): readonly SeedRecord[] {
  const faults = new Map<string, DeliberateFault>();
  for (const fault of FAULTS[dataset]) {
    const count = records.filter((record) => nameBy(columns, record) === fault.record).length;
    if (count !== 1) throw new Error(`${dataset}: "${fault.record}" is ${count} records; a fault is put into one.`);
    if (faults.has(fault.record)) throw new Error(`${dataset}: "${fault.record}" has two faults; make them one.`);
    faults.set(fault.record, fault);
  }
  return records.map((record) => ({ ...record, ...faults.get(nameBy(columns, record))?.cells }));
}
