import type { Column } from '../catalog/registry.js';
import { canonicalText, isValueObject, type Value, type ValueObject } from '../catalog/value.js';
import { datasetOf, type Row } from './row.js';

/** A field that is not in one version of a record what it is in another. */
export interface FieldDifference {
  readonly field: string;
  readonly title: string;
  readonly before: FieldState;
  readonly after: FieldState;
}

/** All that a version says of one field. */
export interface FieldState {
  /** Canonical; null where it holds nothing. */
  readonly value: Value | null;
  /** Why it holds nothing, where a reason is stated. */
  readonly absence: string | null;
  /** How it was masked before release, where it was. */
  readonly redaction: ValueObject | null;
}

/**
 * The fields in which two versions of a record differ, in the order of the dataset: in what they hold, in why they hold
 * nothing, or in how they were masked. What the catalogue itself adds to a record is not compared.
 */
export function fieldDifferences(before: Row, after: Row): readonly FieldDifference[] {
  return datasetOf(after)
    .columns.filter(({ isSystem }) => !isSystem)
    .map((column) => ({
      field: column.name,
      title: column.title,
      before: fieldState(before, column),
      after: fieldState(after, column),
    }))
    .filter((difference) => stateText(difference.before) !== stateText(difference.after));
}

function fieldState(row: Row, { name }: Column): FieldState {
  const { absences, redactions } = row;
  const absence = isValueObject(absences) ? absences[name] : undefined;
  const redaction = Array.isArray(redactions)
    ? redactions.filter(isValueObject).find(({ field }) => field === name)
    : undefined;
  return {
    value: row[name] ?? null,
    absence: typeof absence === 'string' ? absence : null,
    redaction: redaction ?? null,
  };
}

function stateText({ value, absence, redaction }: FieldState): string {
  return canonicalText({ value, absence, redaction });
}
