import type { SourceRow } from '../publication/source-row.js';

/** Most rows of a batch: what is being worked on at one time is so little that V8 hardly ever takes it for what stays. */
export const BATCH_ROWS = 250;

// A batch of very long rows is given on before it has its number, so that memory stays the same whatever the rows.
const BATCH_CHARACTERS = 2 * 1024 * 1024;

/** Collects rows into batches of bounded size. */
export class RowBatches {
  private rows: SourceRow[] = [];
  private characters = 0;

  /** Add a row; the batch that it completes, if it does. `characters`: about how long the row is. */
  add(row: SourceRow, characters: number): readonly SourceRow[] | undefined {
    this.rows.push(row);
    this.characters += characters;
    return this.rows.length >= BATCH_ROWS || this.characters >= BATCH_CHARACTERS ? this.take() : undefined;
  }

  /** What has come since the last batch. */
  take(): readonly SourceRow[] {
    const batch = this.rows;
    this.rows = [];
    this.characters = 0;
    return batch;
  }
}
