import { GraphQLString } from 'graphql';
import { tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';

/** Text that is ordered by code point, so that lists and cursors agree on every server and every replica. */
export const TEXT_TYPE = 'text';

export const textKind: ColumnKind = defineKind({
  name: 'text',
  isList: false,
  database: plainColumn(TEXT_TYPE),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'TextFilter', operators: ['equals', 'in', 'contains', 'startsWith', 'isNull'] },
  isSortable: true,
  jsonSchema: { type: 'string' },
  readCell: (text) => ({ value: tidy(text) }),
  readOperand: textOperand,
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: 'text',
});

/** 文本. One line: names, titles, short statements. */
export function Text(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(textKind, title, description, options);
}
