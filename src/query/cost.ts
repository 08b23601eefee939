import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind, EntryClass } from '../catalog/column-kind.js';
import type { Dataset } from '../catalog/registry.js';

/** What a question is estimated to take, before anything of it has been read. */
export interface Estimate {
  /** Records in the answer, each counted where it stands. */
  readonly records: number;
  /** Size of the answer in bytes. */
  readonly bytes: number;
  /** Units: `costOf` says what one is. */
  readonly cost: number;
}

/** The dearest question that is run. */
export const LARGEST_COST = 20_000;

/** Records that one unit lets the database look through without answering with them. */
export const LOOKED_THROUGH = 1_000;

/**
 * The cost of a question in units: one for asking, one for each record answered, one for each kilobyte of the answer, and
 * one for each further piece of work: a thousand records looked through, a tenth of a list hanging on a record.
 */
export function costOf({ records, bytes, work }: { records: number; bytes: number; work: number }): number {
  return Math.ceil(1 + records + bytes / 1_000 + work);
}

const SHORT_TEXT = 40;
const LONG_TEXT = 2_000;
/** Entries that a list inside a record is taken to have. */
export const TYPICAL_ENTRIES = 5;

/** Bytes that a value of a kind is taken to fill. */
export function bytesOf(kind: ColumnKind): number {
  const { graphql, isList, filter, name } = kind;
  if (graphql.type === 'embedded') return TYPICAL_ENTRIES * entryBytes(graphql.entry);
  // A kind that can be searched and not sorted by holds paragraphs.
  const one = name === 'long text' ? LONG_TEXT : filter === undefined ? SHORT_TEXT * 2 : SHORT_TEXT;
  return isList ? one * TYPICAL_ENTRIES : one;
}

function entryBytes(entry: EntryClass): number {
  return declaredColumns(entry).reduce((sum, { name, kind }) => sum + name.length + bytesOf(kind), 0);
}

/** What a page of records of a dataset costs as a whole; `fields` are the columns that are shown, all unless given. */
export function pageCost(dataset: Dataset, records: number, fields?: ReadonlySet<string>): number {
  const shown = dataset.columns.filter(({ name }) => fields === undefined || fields.has(name));
  const bytes = shown.reduce((sum, { name, kind }) => sum + name.length + bytesOf(kind), 0);
  return costOf({ records, bytes: records * bytes, work: 0 });
}
