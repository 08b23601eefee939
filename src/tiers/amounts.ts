import { findUnit, toCanonical } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import type { Value, ValueObject } from '../catalog/value.js';

/** An amount of money taken apart, so that a multiple of it costs two multiplications of whole numbers. */
export interface Amount {
  /** In hundredths of a yuan. */
  readonly hundredths: number;
  readonly source: number;
  /** Digits of the source after the point. */
  readonly sourceScale: number;
  readonly unit: Value;
}

export function amountIn({ value, sourceValue, sourceUnit }: ValueObject): Amount {
  const [whole = '', fraction = ''] = String(sourceValue).split('.');
  return {
    hundredths: Number(String(value).replace('.', '')),
    source: Number(`${whole}${fraction}`),
    sourceScale: fraction.length,
    unit: sourceUnit ?? 'YUAN',
  };
}

/** So many times the amount, in canonical form. */
export function timesAmount({ hundredths, source, sourceScale, unit }: Amount, factor: number): ValueObject {
  const sourceValue = fixed(source * factor, sourceScale)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  const value = hundredths * factor;
  // Beyond this a double no longer holds every whole number.
  if (!Number.isSafeInteger(value)) return exactAmount(sourceValue, String(unit));
  return { value: fixed(value, 2), sourceValue, sourceUnit: unit };
}

function exactAmount(sourceValue: string, unitCode: string): ValueObject {
  const unit = findUnit(money, unitCode);
  if (unit === undefined) throw new RangeError(`"${unitCode}" is no unit of money.`);
  return { value: toCanonical(money, sourceValue, unit), sourceValue, sourceUnit: unitCode };
}

function fixed(number: number, scale: number): string {
  if (scale === 0) return String(number);
  const digits = String(Math.abs(number)).padStart(scale + 1, '0');
  return `${number < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
