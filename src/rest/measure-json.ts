import type { MeasureName } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import { canonicalUnit } from '../catalog/columns/canonical-unit.js';
import { inUnit, type Measure } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import type { Value, ValueObject } from '../catalog/value.js';

// Digits enough for any canonical value.
const DIGITS = 12;

/** A measured value in JSON, as GraphQL shows it where no unit is asked for: canonical, and as its source printed it. */
export function measureJson(name: MeasureName, measured: ValueObject): ValueObject {
  const { sourceValue = null, sourceUnit = null } = measured;
  switch (name) {
    case 'Money':
      return { amount: canonical(money, measured.value), currency: 'CNY', sourceValue, sourceUnit };
    case 'Area':
      return {
        value: sourceUnit === canonicalUnit(area)?.code ? sourceValue : canonical(area, measured.value),
        sourceValue,
        sourceUnit,
      };
    case 'Ratio':
      return { value: canonical(ratio, measured.value), sourceValue, sourceUnit };
    case 'Duration':
      return { value: measured.value ?? null, unit: measured.unit ?? null };
  }
}

function canonical(measure: Measure, value: Value | null | undefined): Value | null {
  const unit = canonicalUnit(measure);
  return typeof value === 'string' && unit !== undefined ? inUnit(value, unit, DIGITS) : null;
}
