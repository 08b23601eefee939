import type { Dataset, Registry } from '../catalog/registry.js';
import type { RunStatement } from '../database/statement.js';
import type { Draft, RowProblem } from './draft.js';
import { type Cells, matchHeadings, type ReadRow, readCells } from './read-cells.js';
import { TargetIndex } from './resolve-references.js';
import { draftOf, loadReferences, referenceColumns, replaceReferences, targetOf } from './resolve-rows.js';

/** A file's rows as records ready for release, and all that is wrong with the others. */
export interface DraftsRead {
  readonly drafts: readonly Draft[];
  readonly problems: readonly RowProblem[];
}

/**
 * Turn rows of cells into drafts: match headings, read cells, find the records that references mean (released ones, or
 * rows of the same file), and compute natural keys and record ids. `read` runs statements on what is released. For
 * files of our own, which are whole in memory; what agencies submit goes through `submission/`.
 */
export async function readDrafts(
  registry: Registry,
  read: RunStatement,
  dataset: Dataset,
  rows: readonly Cells[],
): Promise<DraftsRead> {
  // Every row's headings, since a short row lacks some.
  const headings = new Set(rows.flatMap((cells) => Object.keys(cells)));
  const { columns, problems: headingProblems } = matchHeadings(dataset, [...headings]);
  const problems: RowProblem[] = [...headingProblems];
  const readRows: ReadRow[] = [];
  for (const [index, cells] of rows.entries()) {
    const { read: row, problems: found } = readCells(dataset, columns, index + 1, cells);
    problems.push(...found);
    readRows.push(row);
  }
  const drafts = await resolve(registry, read, dataset, readRows, problems);
  return { drafts, problems: problems.toSorted((one, other) => one.row - other.row) };
}

/** Adds to the problems what is wrong with references and keys. */
async function resolve(
  registry: Registry,
  read: RunStatement,
  dataset: Dataset,
  rows: readonly ReadRow[],
  problems: RowProblem[],
): Promise<readonly Draft[]> {
  const index = new TargetIndex();
  const { outer, own } = referenceColumns(dataset);
  await loadReferences(registry, read, rows, outer, index);
  for (const row of rows) problems.push(...replaceReferences(registry, row, outer, index));
  const drafts = new Map<ReadRow, Draft>();
  for (const row of soundAmong(rows, problems)) {
    const draft = draftOf(dataset, row, index);
    if ('recordId' in draft) drafts.set(row, draft);
    else problems.push(draft);
  }
  for (const draft of drafts.values()) index.add(dataset.name, targetOf(dataset, draft));
  await loadReferences(registry, read, rows, own, index);
  for (const row of rows) problems.push(...replaceReferences(registry, row, own, index));
  return soundAmong(rows, problems).flatMap((row) => drafts.get(row) ?? []);
}

function soundAmong(rows: readonly ReadRow[], problems: readonly RowProblem[]): readonly ReadRow[] {
  const faulty = new Set(problems.map(({ row }) => row));
  return rows.filter(({ row }) => !faulty.has(row));
}
