import { Decimal } from 'decimal.js';
import { readDecimal } from '../catalog/scalars.js';
import { isValueObject, type Value } from '../catalog/value.js';

// Enough digits that the difference of two stored figures is exact.
export const Exact = Decimal.clone({ precision: 60 });

/** A figure that can be compared with another of the same unit; the unit is empty where the column fixes it. */
export interface Amount {
  readonly figure: Decimal;
  readonly unit: string;
}

/** The figure in a count, an exact number, a measure (its canonical value) or a duration; undefined in anything else. */
export function readAmount(value: Value | null | undefined): Amount | undefined {
  if (isValueObject(value)) {
    const amount = readAmount(value.value);
    return amount === undefined ? undefined : { ...amount, unit: typeof value.unit === 'string' ? value.unit : '' };
  }
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = readDecimal(String(value));
  return text === undefined ? undefined : { figure: new Exact(text), unit: '' };
}

/** A value of a record as a check shows it among its inputs; null when it holds nothing. */
export function printed(value: Value | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (isValueObject(value)) return printed(value.value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
