import { naturalKeyOf, recordIdOf } from '../catalog/identity.js';
import { type Column, type Dataset, type Registry, referenceTarget } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import type { RunStatement } from '../database/statement.js';
import type { Draft, RowProblem } from './draft.js';
import { type Cells, fileColumns, matchHeadings, type ReadRow, readCells } from './read-cells.js';
import { loadTargets, referenceSites, resolveName, type Target, TargetIndex } from './resolve-references.js';

/** A file's rows as records ready for release, and all that is wrong with the others. */
export interface DraftsRead {
  readonly drafts: readonly Draft[];
  readonly problems: readonly RowProblem[];
}

/**
 * Turn rows of cells into drafts: match headings, read cells, find the records that references mean (released ones, or
 * rows of the same file), and compute natural keys and record ids. `read` runs statements on what is released.
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
  const resolver = new RowResolver(registry, dataset, problems);
  const drafts = await resolver.resolve(read, readRows);
  return { drafts, problems: problems.toSorted((one, other) => one.row - other.row) };
}

class RowResolver {
  private readonly index = new TargetIndex();
  private readonly outer: readonly Column[];
  private readonly own: readonly Column[];

  constructor(
    private readonly registry: Registry,
    private readonly dataset: Dataset,
    private readonly problems: RowProblem[],
  ) {
    // References to the dataset itself come last, embedded ones too: the rows they mean get their keys only once the
    // others are known.
    const comesLast = (column: Column) =>
      referenceTarget(column) === dataset.name || column.kind.graphql.type === 'embedded';
    this.outer = fileColumns(dataset).filter((column) => !comesLast(column));
    this.own = fileColumns(dataset).filter(comesLast);
  }

  async resolve(read: RunStatement, rows: readonly ReadRow[]): Promise<readonly Draft[]> {
    await this.load(read, rows, this.outer);
    this.replaceAll(rows, this.outer);
    const keyed = this.soundAmong(rows).map((row) => ({ row: row.row, draft: this.draftOf(row) }));
    for (const { draft } of keyed)
      if (draft !== undefined) this.index.add(this.dataset.name, targetOf(this.dataset, draft));
    await this.load(read, rows, this.own);
    this.replaceAll(rows, this.own);
    return this.soundAmong(keyed)
      .map(({ draft }) => draft)
      .filter((draft) => draft !== undefined);
  }

  private soundAmong<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
    const faulty = new Set(this.problems.map(({ row }) => row));
    return rows.filter(({ row }) => !faulty.has(row));
  }

  private async load(read: RunStatement, rows: readonly ReadRow[], columns: readonly Column[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const { values } of rows) {
      for (const { target, text } of referenceSites(columns, values))
        wanted.set(target, (wanted.get(target) ?? new Set()).add(text));
    }
    await loadTargets(this.registry, read, wanted, this.index);
  }

  private replaceAll(rows: readonly ReadRow[], columns: readonly Column[]): void {
    for (const { row, values } of rows)
      for (const column of columns)
        for (const site of referenceSites([column], values)) {
          const found = resolveName(this.registry.get(site.target), column.name, row, site.text, this.index);
          if ('recordId' in found) site.replace(found.recordId);
          else this.problems.push(found);
        }
  }

  private draftOf({ row, values, absences }: ReadRow): Draft | undefined {
    const naturalKey = naturalKeyOf(this.dataset, (column) => this.keyPart(column, values[column.name]));
    if (naturalKey === undefined) {
      this.problems.push({
        row,
        column: undefined,
        code: 'NO_NATURAL_KEY',
        message: 'The columns of the natural key are empty.',
        messageZh: '自然键各列为空',
      });
      return undefined;
    }
    return { recordId: recordIdOf(this.dataset.name, naturalKey), naturalKey, values, absences, redactions: [] };
  }

  // A reference is part of a key by the natural key of the record it leads to.
  private keyPart(column: Column, value: Value | undefined): string | undefined {
    if (value === undefined || typeof value === 'object') return undefined;
    const target = referenceTarget(column);
    return target === undefined ? String(value) : this.index.find(target, String(value))[0]?.naturalKey;
  }
}

function targetOf(dataset: Dataset, draft: Draft): Target {
  return {
    recordId: draft.recordId,
    naturalKey: draft.naturalKey,
    label: String(draft.values[dataset.label.name] ?? ''),
  };
}
