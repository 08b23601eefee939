import type { ParquetWriter } from 'hyparquet-writer';
import type { FlatColumn } from '../../catalog/flat-columns.js';
import type { Value } from '../../catalog/value.js';
import { DECIMAL_DIGITS, DECIMAL_SCALE } from '../../query/fitting-decimals.js';
import type { Row } from '../../query/row.js';
import { flatValue, measureOf } from './flat-value.js';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** A column of a Parquet file: its type, and its value in a record as the library takes it. */
export interface ParquetField {
  readonly element: SchemaElement;
  readonly valueIn: (row: Row) => unknown;
}

interface FieldType {
  readonly element: Omit<SchemaElement, 'name'>;
  readonly convert: (value: Value) => unknown;
}

const TEXT: FieldType = { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, convert: String };

// By name of the kind; every other kind is text.
const TYPES: Readonly<Record<string, FieldType>> = {
  integer: { element: { type: 'INT32' }, convert: Number },
  revision: { element: { type: 'INT64' }, convert: (value) => BigInt(String(value)) },
  flag: { element: { type: 'BOOLEAN' }, convert: (value) => value },
  date: {
    element: { type: 'INT32', converted_type: 'DATE' },
    convert: (value) => new Date(`${String(value)}T00:00:00Z`),
  },
  time: instant(),
  'release time': instant(),
};

/** `narrow`: the columns of plain decimals whose values all fit the one decimal type that there is for them. */
export function parquetField(column: FlatColumn, name: string, narrow: ReadonlySet<string>): ParquetField {
  const { element, convert } = typeOf(column, narrow);
  return {
    element: { ...element, name, repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED' },
    valueIn: (row) => {
      const value = flatValue(column, row);
      return value === null ? null : convert(value);
    },
  };
}

function typeOf({ name, content }: FlatColumn, narrow: ReadonlySet<string>): FieldType {
  switch (content.form) {
    case 'figure': {
      if (content.figure.member === 'unit') return TEXT;
      const measure = measureOf(content.held.kind.name);
      return measure === undefined ? (TYPES.integer ?? TEXT) : decimal(measure.precision, measure.scale);
    }
    case 'value':
      if (content.held.kind.name === 'decimal') return narrow.has(name) ? decimal(DECIMAL_DIGITS, DECIMAL_SCALE) : TEXT;
      return TYPES[content.held.kind.name] ?? TEXT;
    default:
      return TEXT;
  }
}

function instant(): FieldType {
  const logical_type = { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } as const;
  return {
    element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', logical_type },
    convert: (value) => new Date(String(value)),
  };
}

// Bytes that hold 10 to the power of the digits, and a sign.
function decimal(precision: number, scale: number): FieldType {
  const type_length = Math.ceil((precision * Math.log2(10) + 1) / 8);
  return {
    element: { type: 'FIXED_LEN_BYTE_ARRAY', type_length, converted_type: 'DECIMAL', precision, scale },
    convert: (value) => unscaled(String(value), scale),
  };
}

/** `-12.5` with two digits behind the point is `-1250n`. */
function unscaled(text: string, scale: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}
