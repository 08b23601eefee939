import assert from 'node:assert/strict';
import type { Dataset, Registry } from '../../src/catalog/registry.js';
import type { RunStatement } from '../../src/database/statement.js';
import type { Draft, RowProblem } from '../../src/publication/draft.js';
import type { Cells } from '../../src/publication/read-cells.js';
import { type DraftsRead, readDrafts } from '../../src/publication/read-drafts.js';
import { toyRegistry } from '../toy-datasets.js';
import { makers, toys } from './toys.js';

/** Stands for a database in which nothing is released. */
export const NOTHING_RELEASED: RunStatement = async () => [];

/** Read rows that refer to nothing released, as a dataset of a registry (toys, unless told otherwise). */
export function readRows(
  rows: readonly Cells[],
  dataset: Dataset = toys,
  registry: Registry = toyRegistry,
): Promise<DraftsRead> {
  return readDrafts(registry, NOTHING_RELEASED, dataset, rows);
}

/** Read rows as makers: the dataset whose only column is `name`. */
export function readMakers(...rows: readonly Cells[]): Promise<DraftsRead> {
  return readRows(rows, makers);
}

/** The only draft of rows without a problem. */
export function onlyDraft({ drafts, problems }: DraftsRead): Draft {
  assert.deepEqual(problems, []);
  const [draft, ...others] = drafts;
  assert.ok(draft !== undefined && others.length === 0);
  return draft;
}

/** Problems in short: `row column CODE`. */
export function inShort(problems: readonly RowProblem[]): readonly string[] {
  for (const { message, messageZh } of problems) {
    assert.match(message, /[a-z].*\.$/);
    assert.match(messageZh, /\p{Script=Han}/u);
  }
  return problems.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`);
}
