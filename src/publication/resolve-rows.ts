import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { naturalKeyOf, recordIdOf } from '../catalog/identity.js';
import { type Column, type Dataset, type Registry, referenceTarget } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import type { RunStatement } from '../database/statement.js';
import type { Draft, RowProblem } from './draft.js';
import { fileColumns, type ReadRow } from './read-cells.js';
import { loadTargets, referenceSites, resolveName, type Target, type TargetIndex } from './resolve-references.js';

/** The columns of a dataset that refer to records, by when their references can be resolved. */
export interface ReferenceColumns {
  /** Lead elsewhere: natural keys may rest on them. */
  readonly outer: readonly Column[];
  /** Lead to the dataset itself: the rows they mean get their keys only once the others are known. */
  readonly own: readonly Column[];
}

export function referenceColumns(dataset: Dataset): ReferenceColumns {
  const leadsHome = (column: Column) => targetsOf(column.kind).includes(dataset.name);
  const columns = fileColumns(dataset).filter(({ kind }) => targetsOf(kind).length > 0);
  return { outer: columns.filter((column) => !leadsHome(column)), own: columns.filter(leadsHome) };
}

function targetsOf({ graphql }: ColumnKind): readonly string[] {
  if (graphql.type === 'reference') return [graphql.target];
  return graphql.type === 'embedded' ? declaredColumns(graphql.entry).flatMap(({ kind }) => targetsOf(kind)) : [];
}

/** What the references in these columns are called, by the dataset that they lead to. */
export function namesIn(
  rows: readonly Pick<ReadRow, 'values'>[],
  columns: readonly Column[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { values } of rows)
    for (const { target, text } of referenceSites(columns, values))
      names.set(target, (names.get(target) ?? new Set()).add(text));
  return names;
}

/** Load the released records that the references in these columns may mean. */
export async function loadReferences(
  registry: Registry,
  read: RunStatement,
  rows: readonly ReadRow[],
  columns: readonly Column[],
  index: TargetIndex,
): Promise<void> {
  await loadTargets(registry, read, namesIn(rows, columns), index);
}

/** Put record ids where names stand; what can not be found, or not for certain, is a problem of its row. */
export function replaceReferences(
  registry: Registry,
  { row, values }: ReadRow,
  columns: readonly Column[],
  index: TargetIndex,
): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  for (const column of columns) {
    // Most references of most records are not there.
    if (values[column.name] === undefined) continue;
    for (const site of referenceSites([column], values)) {
      const found = resolveName(registry.get(site.target), column.name, row, site.text, index);
      if ('recordId' in found) site.replace(found.recordId);
      else problems.push(found);
    }
  }
  return problems;
}

/** The record that a row makes, once its references outside are resolved; a problem when it names no record. */
export function draftOf(dataset: Dataset, { row, values, absences }: ReadRow, index: TargetIndex): Draft | RowProblem {
  const naturalKey = naturalKeyOf(dataset, (column) => keyPart(column, values[column.name], index));
  if (naturalKey !== undefined)
    return { recordId: recordIdOf(dataset.name, naturalKey), naturalKey, values, absences, redactions: [] };
  return {
    row,
    column: undefined,
    code: 'NO_NATURAL_KEY',
    message: 'The columns of the natural key are empty.',
    messageZh: '自然键各列为空',
  };
}

// A reference is part of a key by the natural key of the record it leads to.
function keyPart(column: Column, value: Value | undefined, index: TargetIndex): string | undefined {
  if (value === undefined || typeof value === 'object') return undefined;
  const target = referenceTarget(column);
  return target === undefined ? String(value) : index.find(target, String(value))[0]?.naturalKey;
}

/** A draft as others of its submission may refer to it. */
export function targetOf(dataset: Dataset, draft: Draft): Target {
  return {
    recordId: draft.recordId,
    naturalKey: draft.naturalKey,
    label: String(draft.values[dataset.label.name] ?? ''),
  };
}
