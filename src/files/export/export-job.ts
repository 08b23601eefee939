import type { FlatColumn } from '../../catalog/flat-columns.js';
import type { Column } from '../../catalog/registry.js';
import type { FlatTable } from '../../query/flat-statement.js';
import type { ListPlan } from '../../query/list-plan.js';
import type { Snapshot } from '../../query/snapshot.js';
import type { FieldSelection } from '../../rest/fields-parameter.js';

export type Headings = 'names' | 'titles';

/** A file to be written: what of which dataset, and how. */
export interface ExportQuestion {
  readonly plan: ListPlan;
  /** The embedded list that is flattened instead of the records. */
  readonly embedded: Column | undefined;
  readonly fields: FieldSelection;
  readonly headings: Headings;
  /** CSV: a byte order mark in front, by which spreadsheet programs know UTF-8. */
  readonly hasBom: boolean;
  /** CSV: an apostrophe before texts that spreadsheet programs would run or change. */
  readonly isGuarded: boolean;
  /** The query string that asks for the same, for whoever finds the file later. */
  readonly query: string;
}

/** A file that is being written, out of one snapshot. */
export interface ExportJob {
  readonly question: ExportQuestion;
  readonly table: FlatTable;
  readonly snapshot: Snapshot;
  /** How many rows the file will have. */
  readonly expectedRows: number;
  /** To be told of rows as they are written. */
  readonly onRows: (count: number) => void;
}

/** Headings of columns: their names, or their titles where no other column has the same. */
export function headingsOf(columns: readonly FlatColumn[], headings: Headings): readonly string[] {
  if (headings === 'names') return columns.map(({ name }) => name);
  const seen = new Map<string, number>();
  for (const { title } of columns) seen.set(title, (seen.get(title) ?? 0) + 1);
  return columns.map(({ name, title }) => (seen.get(title) === 1 ? title : name));
}
