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
  const { columns, problems: headingProblems } = matchHeadings(dataset, Object.keys(rows[0] ?? {}));
  const problems: RowProblem[] = [...headingProblems];
  const good: ReadRow[] = [];
  for (const [index, cells] of rows.entries()) {
    const { read: row, problems: found } = readCells(dataset, columns, index + 1, cells);
    problems.push(...found);
    if (found.length === 0) good.push(row);
  }
  const resolver = new RowResolver(registry, dataset);
  const drafts = await resolver.resolve(read, good, problems);
  return { drafts, problems };
}

class RowResolver {
  private readonly index = new TargetIndex();
  private readonly outer: readonly Column[];
  private readonly own: readonly Column[];

  constructor(
    private readonly registry: Registry,
    private readonly dataset: Dataset,
  ) {
    // References to the dataset itself come last: the rows they mean get their keys only once the others are known.
    const refersToItself = (column: Column) => referenceTarget(column) === dataset.name;
    this.outer = fileColumns(dataset).filter((column) => !refersToItself(column));
    this.own = fileColumns(dataset).filter(refersToItself);
  }

  async resolve(read: RunStatement, rows: readonly ReadRow[], problems: RowProblem[]): Promise<readonly Draft[]> {
    await this.load(read, rows, this.outer);
    const keyed = rows.map((row) => this.keyed(row, problems)).filter((draft) => draft !== undefined);
    for (const { draft } of keyed) this.index.add(this.dataset.name, targetOf(this.dataset, draft));
    await this.load(read, rows, this.own);
    return keyed
      .filter(({ row, draft }) => this.replaceAll(row, this.own, draft.values, problems))
      .map(({ draft }) => draft);
  }

  private async load(read: RunStatement, rows: readonly ReadRow[], columns: readonly Column[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const { values } of rows) {
      for (const { target, text } of referenceSites(columns, values))
        wanted.set(target, (wanted.get(target) ?? new Set()).add(text));
    }
    await loadTargets(this.registry, read, wanted, this.index);
  }

  private keyed(
    row: ReadRow,
    problems: RowProblem[],
  ): { readonly row: number; readonly draft: Draft & { values: Record<string, Value> } } | undefined {
    const naturalKeys = new Map<string, string>();
    for (const column of this.outer) {
      const text = row.values[column.name];
      const target = referenceTarget(column);
      if (target !== undefined && typeof text === 'string')
        naturalKeys.set(column.name, this.index.find(target, text)[0]?.naturalKey ?? text);
    }
    if (!this.replaceAll(row.row, this.outer, row.values, problems)) return undefined;
    const partOf = (column: Column) => naturalKeys.get(column.name) ?? keyText(row.values[column.name]);
    const naturalKey = naturalKeyOf(this.dataset, partOf);
    if (naturalKey === undefined) {
      problems.push({
        row: row.row,
        column: undefined,
        code: 'NO_NATURAL_KEY',
        message: 'The columns of the natural key are empty.',
        messageZh: '自然键各列为空',
      });
      return undefined;
    }
    const recordId = recordIdOf(this.dataset.name, naturalKey);
    return {
      row: row.row,
      draft: { recordId, naturalKey, values: row.values, absences: row.absences, redactions: [] },
    };
  }

  private replaceAll(
    row: number,
    columns: readonly Column[],
    values: Record<string, Value>,
    problems: RowProblem[],
  ): boolean {
    let isWhole = true;
    for (const column of columns) {
      for (const site of referenceSites([column], values)) {
        const found = resolveName(this.registry.get(site.target), column.name, row, site.text, this.index);
        if ('recordId' in found) site.replace(found.recordId);
        else {
          problems.push(found);
          isWhole = false;
        }
      }
    }
    return isWhole;
  }
}

function keyText(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? undefined : String(value);
}

function targetOf(dataset: Dataset, draft: Draft): Target {
  return {
    recordId: draft.recordId,
    naturalKey: draft.naturalKey,
    label: String(draft.values[dataset.label.name] ?? ''),
  };
}
