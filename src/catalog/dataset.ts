import type { Cadence } from './cadence.js';
import type { CheckDeclaration } from './check.js';
import type { ClauseCode } from './clause.js';
import type { ClockDeclaration } from './clock.js';
import type { FamilyName } from './family.js';

/** What the class decorator of a dataset says; everything else about the dataset is in its columns. */
export interface DatasetOptions {
  /** Fixed name in kebab-case, plural: the REST path; GraphQL and the database derive theirs from it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly family: FamilyName;
  /** The clauses of the work plan that this dataset answers. */
  readonly clauses: readonly ClauseCode[] | 'all';
  /** How often something new is to be expected. Default: whenever something happens. */
  readonly cadence?: Cadence;
  /**
   * The natural key: columns that together name a record for ever. Several alternatives: the first whose columns all
   * hold something counts (a credit code, else division and name).
   */
  readonly key: readonly string[] | readonly (readonly string[])[];
  /** The column that names a record to people. */
  readonly label: string;
  /** How a list is ordered when nobody asks: column names, `-` in front for descending. Default: by natural key. */
  readonly order?: readonly string[];
  readonly checks?: readonly CheckDeclaration[];
  /** The legal clocks that run on its records. */
  readonly clocks?: readonly ClockDeclaration[];
  readonly countedOnly?: CountedOnly;
  /** Column with the last day on which a record may be displayed: it is erased when that day is over. */
  readonly displayedUntil?: string;
}

/** Rows that may not be published one by one: a file may bring them, and only their number is released. */
export interface CountedOnly {
  readonly column: string;
  /** What a cell of the column says in such a row. */
  readonly words: readonly string[];
  /** The law that forbids it. */
  readonly basis: string;
}

export type RecordClass = abstract new () => object;

const declared = new WeakMap<RecordClass, DatasetOptions>();

/** Declares a class as a dataset. Only notes it; `buildRegistry` checks it and derives everything from it. */
export function Dataset(options: DatasetOptions): (target: RecordClass) => void {
  return (target) => {
    declared.set(target, Object.freeze(options));
  };
}

export function datasetOptions(target: RecordClass): DatasetOptions | undefined {
  return declared.get(target);
}
