import { globalIdOf } from '../catalog/identity.js';
import type { Column, Dataset } from '../catalog/registry.js';
import type { Value, ValueObject } from '../catalog/value.js';
import type { RawRow } from '../database/statement.js';
import type { Moment } from './moment.js';
import { type Selection, selectionFor } from './needs.js';

/** Under this key a row carries where it comes from, out of the way of its columns. */
export const ORIGIN: unique symbol = Symbol('origin');

export interface Origin {
  readonly dataset: Dataset;
  /** The state that the row was read in; its relations are read in the same. */
  readonly moment: Moment;
}

/**
 * A record version as all doors get it: canonical values by column name, null where it holds nothing. Where it was read for
 * `Needs`, it has its id and what was needed, and nothing else.
 */
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

/** A row with what few ask for worked out when they do. */
class VersionRow {
  readonly [ORIGIN]: Origin;
  [column: string]: unknown;

  constructor(origin: Origin) {
    this[ORIGIN] = origin;
  }

  get id(): string {
    return globalIdOf(this[ORIGIN].dataset.name, String(this.recordId));
  }

  get label(): string {
    return String(this[this[ORIGIN].dataset.label.name] ?? this.naturalKey);
  }
}

/** The row that a statement over a dataset's table gave. */
export function readRow(dataset: Dataset, moment: Moment, raw: RawRow): Row {
  const row = readSelected({ dataset, moment }, raw, selectionFor(dataset, undefined));
  if (typeof row.naturalKey !== 'string' || typeof row.sinceRevision !== 'number')
    throw new TypeError(`A row of ${dataset.name} lacks what every row has.`);
  return row;
}

/** The same where the statement read a selection only. */
export function readSelected(origin: Origin, raw: RawRow, { columns, others }: Selection): Row {
  const row = new VersionRow(origin);
  for (const column of columns) row[column.name] = readColumn(column, raw);
  for (const name of others)
    if (name === 'until_revision') row.untilRevision = raw[name] === null ? null : Number(raw[name]);
    else row[name] = jsonValue(raw[name]);
  if (!isRow(row)) throw new TypeError(`A row of ${origin.dataset.name} has no id.`);
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

function isRow(row: VersionRow): row is VersionRow & Row {
  return typeof row.recordId === 'string';
}
