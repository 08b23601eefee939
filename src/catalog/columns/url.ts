import { GraphQLString } from 'graphql';
import { problem, tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';
import { readUrl, UrlScalar } from '../scalars.js';
import { TEXT_TYPE } from './text.js';

const urlKind: ColumnKind = defineKind({
  name: 'url',
  isList: false,
  database: plainColumn(TEXT_TYPE),
  graphql: { type: 'scalar', scalar: UrlScalar },
  filter: { name: 'CodeTextFilter', operators: ['equals', 'in', 'startsWith', 'isNull'], operandScalar: GraphQLString },
  isSortable: false,
  jsonSchema: { type: 'string', format: 'uri' },
  readCell: (text) => {
    const value = readUrl(tidy(text));
    return value === undefined
      ? problem('NOT_A_URL', `"${text}" is not a web address; it starts with http:// or https://.`, `"${text}"不是网址`)
      : { value };
  },
  readOperand: textOperand,
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: undefined,
});

/** 网址. */
export function Url(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(urlKind, title, description, options);
}
