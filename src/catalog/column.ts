import type { ColumnKind } from './column-kind.js';
import type { Value } from './value.js';

/**
 * How far a column's content may go. `public`: as it is. `masked`: only after the named rule has masked it.
 * A column that may never leave the agency has no place in a dataset.
 */
export type Privacy = 'public' | 'natural-person-name' | 'free-text';

/** What a declaration may say of a column beyond its kind and its titles. */
export interface ColumnOptions {
  /** May be absent, with or without a stated reason. Default: a record without it can not be released. */
  readonly nullable?: boolean;
  readonly privacy?: Privacy;
  /** Other headings under which source files bring the column, e.g. `CF_WSH`. */
  readonly aliases?: readonly string[];
  /** Has an index of its own: worth it for columns that lists are filtered or sorted by. */
  readonly indexed?: boolean;
  /** What an empty cell of a file means, where it does not mean that nothing is known. */
  readonly whenEmpty?: Value;
  /** Where the definition comes from: a law, a standard, a form. */
  readonly source?: string;
}

export interface ReferenceOptions extends ColumnOptions {
  /**
   * Name of the field on the record referred to that leads back here; several references of a dataset may share one,
   * which then leads to the records that refer by any of them. Default: the dataset's own name. `false`: none.
   */
  readonly inverse?: string | false;
}

/** A column as its decorator collected it. */
export interface ColumnDeclaration {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: string;
  readonly description: string;
  readonly options: ReferenceOptions;
}

const declared = new WeakMap<object, ColumnDeclaration[]>();

/** A property decorator that does nothing but note the column; everything else follows when the registry is built. */
export function column(
  kind: ColumnKind,
  title: string,
  description: string,
  options: ReferenceOptions = {},
): PropertyDecorator {
  return (prototype, property) => {
    if (typeof property === 'symbol') throw new TypeError('A column needs a name, not a symbol.');
    const own = declared.get(prototype) ?? [];
    own.push(Object.freeze({ name: property, kind, title, description, options: Object.freeze(options) }));
    declared.set(prototype, own);
  };
}

/** The columns of a class with those it inherits, inherited ones first; a redeclared one keeps its inherited place. */
export function declaredColumns(target: abstract new () => object): readonly ColumnDeclaration[] {
  const columns = new Map<string, ColumnDeclaration>();
  for (const prototype of prototypeChain(target.prototype)) {
    for (const declaration of declared.get(prototype) ?? []) columns.set(declaration.name, declaration);
  }
  return [...columns.values()];
}

function prototypeChain(prototype: object): readonly object[] {
  const parent: unknown = Object.getPrototypeOf(prototype);
  return typeof parent === 'object' && parent !== null ? [...prototypeChain(parent), prototype] : [prototype];
}
