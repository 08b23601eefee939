import type { Dataset } from '../catalog/registry.js';
import type { Needs } from './needs.js';

/** A filter as a door hands it on: columns with their operators, `and`, `or`, `not`. Checked when it is planned. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** One sort criterion as a door hands it on. */
export interface OrderInput {
  readonly column: string;
  readonly direction?: 'ASC' | 'DESC' | undefined;
  readonly nulls?: 'FIRST' | 'LAST' | undefined;
}

/** The moment that a question is about: a revision, or a time (ISO 8601), which means the last revision released by then. */
export interface AsOfInput {
  readonly revision?: number | undefined;
  readonly time?: string | undefined;
}

/** Which page of a list: `first` after a cursor, or `last` before one. */
export interface PageInput {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

/** A question for a list of records, as any door asks it. */
export interface ListRequest {
  readonly dataset: Dataset;
  readonly filter?: FilterInput | undefined;
  readonly orderBy?: readonly OrderInput[] | undefined;
  readonly page: PageInput;
  /** What the answer needs of each record; everything unless given. */
  readonly needs?: Needs | undefined;
}
