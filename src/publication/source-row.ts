import type { Cells } from './read-cells.js';

/** A row of a file: its number as a spreadsheet program shows it (the headings are row 1; of JSON Lines: the line), and its cells by heading. */
export interface SourceRow {
  readonly row: number;
  readonly cells: Cells;
}
