import { problem, tidy, withoutSeparators } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { asValue, type ColumnKind, defineKind } from '../column-kind.js';
import { ORDERED } from '../operators.js';
import { DecimalScalar, readDecimal } from '../scalars.js';

/** An exact number in a cell, with or without thousands separators; undefined when it is none. */
export function readNumber(text: string): string | undefined {
  return readDecimal(withoutSeparators(tidy(text)) ?? '');
}

const decimalKind: ColumnKind = defineKind({
  name: 'decimal',
  isList: false,
  database: {
    parts: [{ suffix: '', type: 'numeric' }],
    toDatabase: (value) => [value],
    fromDatabase: ([raw]) => readDecimal(String(asValue(raw))) ?? '0',
  },
  graphql: { type: 'scalar', scalar: DecimalScalar },
  filter: { name: 'DecimalFilter', operators: ORDERED },
  isSortable: true,
  jsonSchema: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  readCell: (text) => {
    const value = readNumber(text);
    return value === undefined ? problem('NOT_A_NUMBER', `"${text}" is not a number.`, `"${text}"不是数字`) : { value };
  },
  readOperand: readNumber,
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: undefined,
});

/** 小数. An exact number without a unit of its own (the unit is another column's or the title's). */
export function DecimalNumber(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(decimalKind, title, description, options);
}
