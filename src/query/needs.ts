import type { Column, Dataset, OrderTerm } from '../catalog/registry.js';

/** What an answer needs of each row beyond its id: names of columns, and `absences` and `redactions`. */
export interface Needs {
  readonly names: ReadonlySet<string>;
  /** Whether cursors are made of the rows, and so the columns of their order needed. */
  readonly withCursors: boolean;
  /** Equal for equal needs. */
  readonly text: string;
}

/** What a statement reads of a table. */
export interface Selection {
  readonly columns: readonly Column[];
  /** Columns by which the rows are sorted and of which nothing else is wanted. */
  readonly sortedBy: readonly Column[];
  /** Database columns beside those: what is said about empty and masked ones, and where the version ends. */
  readonly others: readonly string[];
}

export function needsOf(names: Iterable<string>, withCursors: boolean): Needs {
  const sorted = [...new Set(names)].toSorted();
  return { names: new Set(sorted), withCursors, text: `${sorted.join()}${withCursors ? ' cursors' : ''}` };
}

/** The selection for needs; all there is where they are not known. */
export function selectionFor(dataset: Dataset, needs: Needs | undefined, order: readonly OrderTerm[] = []): Selection {
  if (needs === undefined) return { columns: dataset.columns, sortedBy: [], others: [...SAYINGS, 'until_revision'] };
  const ordered = new Set(order.map(({ column }) => column));
  const isRead = (column: Column) =>
    column.name === 'recordId' || needs.names.has(column.name) || (needs.withCursors && ordered.has(column));
  return {
    columns: dataset.columns.filter(isRead),
    sortedBy: dataset.columns.filter((column) => ordered.has(column) && !isRead(column)),
    others: SAYINGS.filter((name) => needs.names.has(name)),
  };
}

const SAYINGS = ['absences', 'redactions'];
