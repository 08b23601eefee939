import { GraphQLInt } from 'graphql';
import { type CellReading, problem, tidy, withoutSeparators } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, operandOf, plainColumn } from '../column-kind.js';
import { ORDERED } from '../operators.js';

const MAXIMUM = 2_147_483_647;

function readInteger(text: string): CellReading {
  const digits = withoutSeparators(tidy(text)) ?? '';
  if (!/^[+-]?\d+$/.test(digits))
    return problem('NOT_A_NUMBER', `"${text}" is not a whole number.`, `"${text}"不是整数`);
  const number = Number(digits);
  if (Math.abs(number) > MAXIMUM)
    return problem('OUT_OF_RANGE', `${text} is beyond ${MAXIMUM}.`, `${text}超出整数范围`);
  return { value: number };
}

const integerKind: ColumnKind = defineKind({
  name: 'integer',
  isList: false,
  database: plainColumn('integer'),
  graphql: { type: 'scalar', scalar: GraphQLInt },
  filter: { name: 'IntegerFilter', operators: ORDERED },
  isSortable: true,
  jsonSchema: { type: 'integer' },
  readCell: readInteger,
  readOperand: (text) => operandOf(readInteger(text)),
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: undefined,
});

/** 整数. Counts of people, posts, households. */
export function Integer(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(integerKind, title, description, options);
}
