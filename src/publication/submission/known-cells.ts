import type { Column } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';

// Most columns of a form repeat themselves: names of agencies, kinds, days, legal bases. What is as long as a story does not.
const LONGEST = 200;

// Of a column whose cells hardly ever come again no more is remembered than would come again soon.
const MOST_CELLS = 8_192;

/** Characters that all columns together may take, so that no file makes it a burden. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Cells of one submission that were read, and about which there was nothing to say: no problem, no personal data, no
 * marking, nothing masked or made uniform. What is said of a cell hangs on its column and its text alone, so the same
 * text in the same column need not be looked at again.
 */
export class KnownCells {
  private readonly byColumn = new Map<Column, Map<string, Value>>();
  private characters = 0;

  /** The value of a cell that is known; undefined for any other. */
  find(column: Column, text: string): Value | undefined {
    return text.length > LONGEST ? undefined : this.byColumn.get(column)?.get(text);
  }

  /** Remember a cell of which nothing was said. */
  remember(column: Column, text: string, value: Value): void {
    const known = this.byColumn.get(column) ?? new Map<string, Value>();
    this.byColumn.set(column, known);
    if (text.length > LONGEST || known.size >= MOST_CELLS || this.characters >= MOST_CHARACTERS) return;
    known.set(text, value);
    this.characters += text.length;
  }
}
