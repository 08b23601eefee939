import type { GraphQLScalarType } from 'graphql';
import type { CellReading } from './cell.js';
import type { CodeList } from './code-list.js';
import type { OperatorName } from './operators.js';
import type { Value } from './value.js';

/** A value of the main part, as filters and cursors give it. */
export type Operand = string | number | boolean;

/** One database column of a kind; a kind that keeps its source beside it (money, area) has several. */
export interface StoragePart {
  /** Appended to the snake_case column name; the main part's is empty. */
  readonly suffix: '' | `_${string}`;
  readonly type: string;
}

/** How values rest in PostgreSQL: the main part first; filters and orders look at the main part. */
export interface DatabaseFace {
  readonly parts: readonly StoragePart[];
  readonly toDatabase: (value: Value) => readonly unknown[];
  readonly fromDatabase: (parts: readonly unknown[]) => Value;
}

/** What a value is in GraphQL. Objects are the measures, which keep their source value and unit. */
export type GraphqlFace =
  | { readonly type: 'scalar'; readonly scalar: GraphQLScalarType }
  | { readonly type: 'code'; readonly list: CodeList }
  | { readonly type: 'measure'; readonly measure: MeasureName }
  | { readonly type: 'reference'; readonly target: string }
  | { readonly type: 'embedded'; readonly entry: EntryClass };

export type MeasureName = 'Money' | 'Area' | 'Ratio' | 'Duration';

// A class whose columns are declared by the same decorators; only its prototype chain is read.
export type EntryClass = abstract new () => object;

/** The filter that a kind offers; kinds with the same name share one input type. */
export interface FilterFace {
  readonly name: string;
  readonly operators: readonly OperatorName[];
  /** What its operands are in GraphQL, where that is not what the values are. */
  readonly operandScalar?: GraphQLScalarType;
}

/**
 * How words find a value. `text`: by the words in it. `identifier`: by the whole and by its beginning, and in a
 * key it counts as a name of the record. `code`: by the code's title. `reference`: by what people call the record referred to. `entries`:
 * by what is found of the entries' own columns.
 */
export type SearchFace = 'text' | 'identifier' | 'code' | 'reference' | 'entries';

/** The part of JSON Schema (2020-12) that describes a value in JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What a column kind is: one answer for every door. A door that needs a new answer adds a member here, and the build
 * stops at every kind until each has given it.
 */
export interface ColumnKind {
  /** Stable name of the kind, shown in the data dictionary. */
  readonly name: string;
  readonly isList: boolean;
  readonly database: DatabaseFace;
  readonly graphql: GraphqlFace;
  /** Absent where filtering makes no sense (long texts, embedded lists). */
  readonly filter: FilterFace | undefined;
  readonly isSortable: boolean;
  readonly jsonSchema: JsonSchema;
  readonly readCell: (text: string) => CellReading;
  /** What a filter or a cursor compares the main part with (for a list: one entry); undefined when the text is none. */
  readonly readOperand: (text: string) => Operand | undefined;
  readonly writeCell: (value: Value) => string;
  /** The unit in which a bare number in a source file is meant, where the kind has units. */
  readonly sourceUnit: string | undefined;
  /** The validator that every value of this kind is checked by; it flags and never rejects. */
  readonly validator: string | undefined;
  /** What of a value the search over all datasets finds; absent where nobody would look for it by words. */
  readonly search: SearchFace | undefined;
}

/** Check a kind against its type where it is written, and freeze it. */
export function defineKind(kind: ColumnKind): ColumnKind {
  return Object.freeze(kind);
}

/** Any text that PostgreSQL can hold. */
export function textOperand(text: string): string | undefined {
  return text.includes('\u0000') ? undefined : text;
}

/** An operand read as a cell of the kind is read, so that both are normalised alike. */
export function operandOf(reading: CellReading): Operand | undefined {
  if ('problem' in reading || typeof reading.value === 'object') return undefined;
  return typeof reading.value === 'string' ? textOperand(reading.value) : reading.value;
}

/** A kind kept in one database column as it is. */
export function plainColumn(type: string): DatabaseFace {
  return { parts: [{ suffix: '', type }], toDatabase: (value) => [value], fromDatabase: ([value]) => asValue(value) };
}

// The driver's own parsers give strings, numbers, booleans and arrays of them for the types the kinds use.
export function asValue(raw: unknown): Value {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (Array.isArray(raw)) return raw.map(asValue);
  throw new TypeError(`A database column holds a ${typeof raw}, which no column kind reads.`);
}
