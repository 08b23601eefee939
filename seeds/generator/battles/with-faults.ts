import type { SeedRecord } from '../dataset-seed.js';

/**
 * A fault that is put into the sample on purpose, so that a flag of the product has something to show. `fails` and
 * `lacks` name checks as `validator first/second column` and clocks by their rule.
 */
export interface DeliberateFault {
  /** The label of the record, or the cells that name it, joined by a bar. */
  readonly record: string;
  readonly because: string;
  readonly cells: SeedRecord;
  /** What does not hold for the record, all of it. */
  readonly fails?: readonly string[];
  /** What can not be judged because of these cells. */
  readonly lacks?: readonly string[];
}

/** What a record is called in a list of deliberate faults. */
export function nameBy(columns: readonly string[], record: Readonly<Record<string, unknown>>): string {
  return columns.map((column) => String(record[column] ?? '')).join('|');
}

/**
 * Records with their deliberate faults put into them.
 * @throws Error when a fault is meant for a record that is not there, or for more than one.
 */
export function withFaults(
  faults: readonly DeliberateFault[],
  columns: readonly string[],
  records: readonly SeedRecord[],
): readonly SeedRecord[] {
  const byName = new Map(faults.map((fault) => [fault.record, fault]));
  if (byName.size < faults.length) throw new Error('A record has two faults; make them one.');
  for (const name of byName.keys()) {
    const count = records.filter((record) => nameBy(columns, record) === name).length;
    if (count !== 1) throw new Error(`"${name}" is ${count} records; a fault is put into one.`);
  }
  return records.map((record) => ({ ...record, ...byName.get(nameBy(columns, record))?.cells }));
}
