import { GraphQLString } from 'graphql';
import { tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';
import { TEXT_TYPE } from './text.js';

// The 12-digit padded form that service platforms print is the same division as the short form.
function normalise(text: string): string {
  return tidy(text)
    .replace(/^(\d{6})000000$/, '$1')
    .replace(/^(\d{9})000$/, '$1');
}

const divisionKind: ColumnKind = defineKind({
  name: 'division',
  isList: false,
  database: plainColumn(TEXT_TYPE),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'CodeTextFilter', operators: ['equals', 'in', 'startsWith', 'isNull'] },
  isSortable: true,
  jsonSchema: { type: 'string', examples: ['211303'] },
  readCell: (text) => ({ value: normalise(text) }),
  readOperand: (text) => textOperand(normalise(text)),
  writeCell: String,
  sourceUnit: undefined,
  validator: 'V45',
  search: undefined,
});

/** 行政区划代码, GB/T 2260 and the statistical codes below it: 6 digits county, 9 township, 12 village. */
export function Division(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(divisionKind, title, description, options);
}
