import { declaredColumns } from '../../catalog/column.js';
import type { ColumnKind } from '../../catalog/column-kind.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import { isValueObject, type Value } from '../../catalog/value.js';
import type { Row } from '../row.js';

/** The columns of a dataset that words are looked for in. */
export function searchedColumns(dataset: Dataset): readonly Column[] {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const columns = dataset.columns.filter(({ isSystem, kind }) => !isSystem && kind.search !== undefined);
  known.set(dataset, columns);
  return columns;
}

const known = new WeakMap<Dataset, readonly Column[]>();

/** Whether a column names its records: the label, and identifiers of the key; other identifiers are somebody else's. */
export function isName({ label, key }: Dataset, column: Column): boolean {
  return column === label || (column.kind.search === 'identifier' && key.some((columns) => columns.includes(column)));
}

/**
 * The texts of a value that can be read off it: of an embedded list, those of its entries' columns; of codes, their
 * titles. References give none, since what they lead to is called something only elsewhere.
 */
export function textsOf(kind: ColumnKind, value: Value | null | undefined): readonly string[] {
  if (value === null || value === undefined || kind.search === undefined || kind.search === 'reference') return [];
  if (kind.graphql.type === 'embedded') return entryTexts(kind.graphql.entry, value);
  const texts = (Array.isArray(value) ? value : [value]).map(String);
  const { graphql } = kind;
  return graphql.type === 'code' ? texts.map((code) => graphql.list.find(code)?.title ?? code) : texts;
}

function entryTexts(entry: Parameters<typeof declaredColumns>[0], value: Value): readonly string[] {
  if (!Array.isArray(value)) return [];
  const columns = declaredColumns(entry);
  return value.filter(isValueObject).flatMap((item) => columns.flatMap(({ name, kind }) => textsOf(kind, item[name])));
}

/** The columns of a row that were masked before release: what is left of them names nobody. */
export function maskedColumns(row: Row): ReadonlySet<string> {
  const { redactions } = row;
  if (!Array.isArray(redactions)) return NONE;
  return new Set(redactions.filter(isValueObject).map(({ field }) => String(field)));
}

const NONE: ReadonlySet<string> = new Set();
