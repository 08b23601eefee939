import { Decimal } from 'decimal.js';
import { type CellReading, problem, tidy } from '../cell.js';
import { asValue, type ColumnKind, defineKind, type MeasureName } from '../column-kind.js';
import { ORDERED } from '../operators.js';
import { readDecimal } from '../scalars.js';
import { isValueObject, type Value } from '../value.js';
import { readNumber } from './decimal.js';

// Enough digits that a quantity in any unit is exact before it is rounded once.
const Exact = Decimal.clone({ precision: 60 });

/** A unit: its code, how sources print it, and the fraction of the canonical unit that one of it is. */
export interface Unit {
  readonly code: string;
  /** As sources print it. */
  readonly title: string;
  /** Its Chinese name, where what is printed is a sign. */
  readonly name?: string;
  readonly description: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** A quantity that is kept twice: as published (value and unit) and in one canonical unit for comparing and summing. */
export interface Measure {
  readonly name: Extract<MeasureName, 'Money' | 'Area' | 'Ratio'>;
  readonly kindName: string;
  readonly units: readonly Unit[];
  /** Digits after the point of the canonical value. */
  readonly scale: number;
  readonly precision: number;
}

/** A measured value: exact in the canonical unit, and as the source printed it. */
export type Measured = {
  readonly value: string;
  readonly sourceValue: string;
  readonly sourceUnit: string;
};

/** The canonical value of a quantity: exact fraction first, one rounding (half up) at the end. */
export function toCanonical(measure: Measure, sourceValue: string, unit: Unit): string {
  const scaled = new Exact(sourceValue).times(unit.numerator);
  // Dividing costs more than all the rest, and most units are whole multiples.
  const exact = unit.denominator === '1' ? scaled : scaled.div(unit.denominator);
  const value = exact.toDecimalPlaces(measure.scale, Decimal.ROUND_HALF_UP);
  // A zero has no sign: PostgreSQL would not give it back.
  return (value.isZero() ? value.abs() : value).toFixed(measure.scale);
}

/** A canonical value expressed in a unit, without trailing zeros. */
export function inUnit(canonical: string, unit: Unit, scale: number): string {
  const value = new Exact(canonical)
    .times(unit.denominator)
    .div(unit.numerator)
    .toDecimalPlaces(scale, Decimal.ROUND_HALF_UP);
  return value.isZero() ? '0' : value.toFixed();
}

export function findUnit(measure: Measure, codeOrTitle: string): Unit | undefined {
  return measure.units.find(({ code, title }) => code === codeOrTitle || title === codeOrTitle);
}

function readCell(measure: Measure, defaultUnit: Unit, text: string): CellReading {
  const [, number, unitText] = /^([+-]?[\d,，.\s]+?)\s*([^\d\s.,，]*)$/.exec(tidy(text)) ?? [];
  const sourceValue = readNumber(number ?? '');
  if (sourceValue === undefined)
    return problem(
      'NOT_A_NUMBER',
      `"${text}" is not a quantity; write a number, or a number with its unit.`,
      `"${text}"不是数量`,
    );
  const unit = unitText === undefined || unitText === '' ? defaultUnit : findUnit(measure, unitText);
  if (unit === undefined) {
    return problem(
      'UNKNOWN_UNIT',
      `"${unitText}" is no unit of ${measure.name}; use ${measure.units.map(({ title }) => title).join(', ')}.`,
      `单位"${unitText}"不可识别`,
    );
  }
  const value = toCanonical(measure, sourceValue, unit);
  const [whole = ''] = value.replace('-', '').split('.');
  if (whole.length > measure.precision - measure.scale) {
    return problem(
      'OUT_OF_RANGE',
      `"${text}" is larger than can be stored; check its unit.`,
      `"${text}"超出可存范围，请核对单位`,
    );
  }
  return { value: { value, sourceValue, sourceUnit: unit.code } };
}

// Comparisons are in the canonical unit unless the text names another: `gte: "12万元"`.
function readOperand(measure: Measure, text: string): string | undefined {
  const canonicalUnit = measure.units.find(({ numerator, denominator }) => numerator === '1' && denominator === '1');
  const reading = canonicalUnit === undefined ? undefined : readCell(measure, canonicalUnit, text);
  if (reading === undefined || 'problem' in reading || !isValueObject(reading.value)) return undefined;
  return typeof reading.value.value === 'string' ? reading.value.value : undefined;
}

function members(value: Value): readonly [value: Value | null, sourceValue: Value | null, sourceUnit: Value | null] {
  if (!isValueObject(value)) throw new TypeError('A measure is an object of value, sourceValue and sourceUnit.');
  return [value.value ?? null, value.sourceValue ?? null, value.sourceUnit ?? null];
}

/** The kind of a measured column whose source prints bare numbers in `unitText` (a code or title of the measure). */
export function measureKind(measure: Measure, unitText: string): ColumnKind {
  const defaultUnit = findUnit(measure, unitText);
  if (defaultUnit === undefined) throw new TypeError(`"${unitText}" is no unit of ${measure.name}.`);
  return defineKind({
    name: measure.kindName,
    isList: false,
    database: {
      parts: [
        { suffix: '', type: `numeric(${measure.precision},${measure.scale})` },
        { suffix: '_source_value', type: 'numeric' },
        { suffix: '_source_unit', type: 'text' },
      ],
      toDatabase: members,
      fromDatabase: ([value, sourceValue, sourceUnit]) => ({
        value: asValue(value),
        sourceValue: readDecimal(String(asValue(sourceValue))) ?? '0',
        sourceUnit: asValue(sourceUnit),
      }),
    },
    graphql: { type: 'measure', measure: measure.name },
    filter: { name: `${measure.name}Filter`, operators: ORDERED },
    isSortable: true,
    jsonSchema: {
      type: 'object',
      properties: {
        value: { type: 'string' },
        sourceValue: { type: 'string' },
        sourceUnit: { type: 'string', enum: measure.units.map(({ code }) => code) },
      },
      required: ['value', 'sourceValue', 'sourceUnit'],
    },
    readCell: (text) => readCell(measure, defaultUnit, text),
    readOperand: (text) => readOperand(measure, text),
    writeCell: (value) => {
      const [, sourceValue, sourceUnit] = members(value);
      return `${String(sourceValue)}${findUnit(measure, String(sourceUnit))?.title ?? ''}`;
    },
    sourceUnit: defaultUnit.code,
    validator: undefined,
    search: undefined,
  });
}
