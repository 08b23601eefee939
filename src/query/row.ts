import { globalIdOf } from '../catalog/identity.js';
import type { Column, Dataset } from '../catalog/registry.js';
import type { Value, ValueObject } from '../catalog/value.js';
import type { RawRow } from '../database/statement.js';
import type { Moment } from './moment.js';

/** Under this key a row carries where it comes from, out of the way of its columns. */
export const ORIGIN: unique symbol = Symbol('origin');

export interface Origin {
  readonly dataset: Dataset;
  /** The state that the row was read in; its relations are read in the same. */
  readonly moment: Moment;
}

/** A record version as all doors get it: canonical values by column name, null where it holds nothing. */
export interface Row {
  readonly [ORIGIN]: Origin;
  /** Opaque id across all datasets. */
  readonly id: string;
  /** What people call the record. */
  readonly label: string;
  readonly recordId: string;
  readonly naturalKey: string;
  readonly sinceRevision: number;
  readonly publishedAt: string;
  readonly untilRevision: number | null;
  readonly absences: Value | null;
  readonly redactions: Value | null;
  readonly [column: string]: Value | null;
}

export function datasetOf(row: Row): Dataset {
  return row[ORIGIN].dataset;
}

export function momentOf(row: Row): Moment {
  return row[ORIGIN].moment;
}

/** The row that a statement over a dataset's table gave, with the columns that it selected. */
export function readRow(
  dataset: Dataset,
  moment: Moment,
  raw: RawRow,
  columns: readonly Column[] = dataset.columns,
): Row {
  const row: Record<string | symbol, unknown> = { [ORIGIN]: { dataset, moment } };
  for (const column of columns) row[column.name] = readColumn(column, raw);
  const until = raw.until_revision;
  row.untilRevision = until === null || until === undefined ? null : Number(until);
  row.absences = jsonValue(raw.absences);
  row.redactions = jsonValue(raw.redactions);
  row.id = globalIdOf(dataset.name, String(row.recordId));
  row.label = String(row[dataset.label.name] ?? row.naturalKey);
  if (!isRow(row)) throw new TypeError(`A row of ${dataset.name} lacks what every row has.`);
  return row;
}

function readColumn(column: Column, raw: RawRow): Value | null {
  const { parts, fromDatabase } = column.kind.database;
  const main = raw[column.databaseName];
  if (main === null || main === undefined) return null;
  return parts.length === 1
    ? fromDatabase([main])
    : fromDatabase(parts.map(({ suffix }) => raw[column.databaseName + suffix]));
}

function jsonValue(raw: unknown): Value | null {
  return isJson(raw) ? raw : null;
}

function isJson(raw: unknown): raw is ValueObject | readonly Value[] {
  return typeof raw === 'object' && raw !== null;
}

function isRow(row: Record<string | symbol, unknown>): row is Record<string | symbol, unknown> & Row {
  return (
    typeof row.recordId === 'string' && typeof row.naturalKey === 'string' && typeof row.sinceRevision === 'number'
  );
}
