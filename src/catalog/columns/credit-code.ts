import { GraphQLString } from 'graphql';
import { tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';
import { TEXT_TYPE } from './text.js';

function normalise(text: string): string {
  return tidy(text).replaceAll(' ', '').toUpperCase();
}

const creditCodeKind: ColumnKind = defineKind({
  name: 'credit code',
  isList: false,
  database: plainColumn(TEXT_TYPE),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'CodeTextFilter', operators: ['equals', 'in', 'startsWith', 'isNull'] },
  isSortable: true,
  jsonSchema: { type: 'string', examples: ['11511301008778386B'] },
  readCell: (text) => ({ value: normalise(text) }),
  readOperand: (text) => textOperand(normalise(text)),
  writeCell: String,
  sourceUnit: undefined,
  // One in eight published codes is wrong, so a wrong one is kept as published and flagged.
  validator: 'V43',
  search: 'identifier',
});

/** 统一社会信用代码, GB 32100-2015. */
export function CreditCode(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(creditCodeKind, title, description, options);
}
