import type { Column, Dataset, OrderTerm } from '../catalog/registry.js';

/** What an answer needs of each row beyond what every row has: names of columns, and `absences` and `redactions`. */
export interface Needs {
  readonly names: ReadonlySet<string>;
  /** Equal for equal needs. */
  readonly text: string;
}

/** The columns of a table that a statement reads, and whether what is said about empty and masked ones is read too. */
export interface Selection {
  readonly columns: readonly Column[];
  readonly sayings: readonly ('absences' | 'redactions')[];
}

const SAYINGS = ['absences', 'redactions'] as const;

export function needsOf(names: Iterable<string>): Needs {
  const sorted = [...new Set(names)].toSorted();
  return { names: new Set(sorted), text: sorted.join() };
}

/** The selection for needs; all there is where they are not known. The order's columns are always read: cursors are made of them. */
export function selectionFor(dataset: Dataset, needs: Needs | undefined, order: readonly OrderTerm[] = []): Selection {
  if (needs === undefined) return { columns: dataset.columns, sayings: SAYINGS };
  const ordered = new Set(order.map(({ column }) => column));
  const isRead = (column: Column) =>
    needs.names.has(column.name) || column === dataset.label || ordered.has(column) || EVERY.has(column.name);
  return { columns: dataset.columns.filter(isRead), sayings: SAYINGS.filter((name) => needs.names.has(name)) };
}

// What every row has, see `Row`.
const EVERY = new Set(['recordId', 'naturalKey', 'sinceRevision', 'publishedAt']);
