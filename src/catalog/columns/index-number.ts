import { GraphQLString } from 'graphql';
import { tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';
import { TEXT_TYPE } from './text.js';

const indexNumberKind: ColumnKind = defineKind({
  name: 'index number',
  isList: false,
  database: plainColumn(TEXT_TYPE),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'CodeTextFilter', operators: ['equals', 'in', 'startsWith', 'isNull'] },
  isSortable: true,
  jsonSchema: { type: 'string', examples: ['11341703003249514X/202501-00024'] },
  readCell: (text) => ({ value: tidy(text).toUpperCase() }),
  readOperand: (text) => textOperand(tidy(text).toUpperCase()),
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: 'identifier',
});

/** 索引号 of government information: organisation code, slash, year or month, serial. */
export function IndexNumber(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(indexNumberKind, title, description, options);
}
