import { GraphQLString } from 'graphql';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';

const longTextKind: ColumnKind = defineKind({
  name: 'long text',
  isList: false,
  database: plainColumn('text'),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'LongTextFilter', operators: ['contains', 'isNull'] },
  isSortable: false,
  jsonSchema: { type: 'string' },
  readCell: (text) => ({ value: text.replace(/\r\n?/g, '\n').trim() }),
  readOperand: textOperand,
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: 'text',
});

/** 长文本. Paragraphs; line breaks are kept. */
export function LongText(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(longTextKind, title, description, options);
}
