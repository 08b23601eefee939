import type { Column, OrderTerm } from '../../src/catalog/registry.js';
import { isValueObject, type Value } from '../../src/catalog/value.js';
import type { Draft } from '../../src/publication/draft.js';
import { toys } from './toys.js';

/** A toy as it is released, thought of without a database. */
export interface ReleasedToy {
  readonly draft: Draft;
  readonly revision: number;
}

/** What a column of a toy is compared by: for an amount of money its canonical value. */
export function mainValue({ draft, revision }: ReleasedToy, column: string): Value | null {
  if (column === 'recordId') return draft.recordId;
  if (column === 'naturalKey') return draft.naturalKey;
  if (column === 'sinceRevision' || column === 'publishedAt') return revision;
  const value = draft.values[column] ?? null;
  return isValueObject(value) ? (value.value ?? null) : value;
}

/** The toys in an order, by plain comparison of every two; the record id breaks ties. */
export function sorted(released: readonly ReleasedToy[], order: readonly OrderTerm[]): readonly ReleasedToy[] {
  return released.toSorted((a, b) => {
    for (const term of order) {
      const difference = compareIn(term, mainValue(a, term.column.name), mainValue(b, term.column.name));
      if (difference !== 0) return difference;
    }
    return compareText(a.draft.recordId, b.draft.recordId);
  });
}

function compareIn({ column, direction, nulls }: OrderTerm, a: Value | null, b: Value | null): number {
  if (a === null || b === null) {
    if (a === b) return 0;
    return (a === null) === (nulls === 'FIRST') ? -1 : 1;
  }
  const difference = compareValues(column, a, b);
  return direction === 'ASC' ? difference : -difference;
}

const NUMERIC = new Set(['integer', 'decimal', 'money', 'area', 'ratio', 'revision', 'release time']);

/** Numbers and flags by size; everything else by code point, which is the order of its UTF-8 bytes. */
export function compareValues(column: Pick<Column, 'kind'>, a: Value, b: Value): number {
  if (NUMERIC.has(column.kind.name) || column.kind.name === 'flag') return Math.sign(Number(a) - Number(b));
  return compareText(String(a), String(b));
}

function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A column of toys that is known to exist. */
export function toyColumn(name: string): Column {
  const column = toys.column(name);
  if (column === undefined) throw new Error(`Toys have no column "${name}".`);
  return column;
}
