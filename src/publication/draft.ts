import { isValueObject, type Value } from '../catalog/value.js';

/** A column of a record that was masked before release: which, by what rule, on what ground. Never the value. */
export interface Redaction {
  readonly field: string;
  readonly rule: string;
  readonly basis: string;
}

/** Redactions as JSON holds them. */
export function readRedactions(value: Value | null | undefined): readonly Redaction[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isValueObject)
    .map(({ field, rule, basis }) => ({ field: String(field), rule: String(rule), basis: String(basis) }));
}

/** A record as it is to be released: every value canonical, every reference a record id. */
export interface Draft {
  readonly recordId: string;
  readonly naturalKey: string;
  /** By column name; a column that holds nothing is left out. */
  readonly values: Readonly<Record<string, Value>>;
  /** Why a column holds nothing, where a reason was stated. */
  readonly absences: Readonly<Record<string, string>>;
  readonly redactions: readonly Redaction[];
}

/** What is wrong with one cell or row of a file: expected, so it is data. Rows are counted from one, headings apart. */
export interface RowProblem {
  readonly row: number;
  readonly column: string | undefined;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}
