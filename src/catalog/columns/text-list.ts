import { GraphQLString } from 'graphql';
import { listEntries } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn, textOperand } from '../column-kind.js';
import type { Value } from '../value.js';

const textListKind: ColumnKind = defineKind({
  name: 'text list',
  isList: true,
  database: plainColumn('text[]'),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'TextListFilter', operators: ['includes', 'includesAny', 'isNull'] },
  isSortable: false,
  jsonSchema: { type: 'array', items: { type: 'string' } },
  readCell: (text) => ({ value: listEntries(text) }),
  readOperand: textOperand,
  writeCell: writeList,
  sourceUnit: undefined,
  validator: undefined,
  search: 'text',
});

/** A list cell: entries separated by `;`, or a JSON array where that would be read as something else. */
export function writeList(value: Value): string {
  if (!Array.isArray(value)) return String(value);
  const entries = value.map(String);
  return entries.length === 0 || entries.some((entry) => /[;；|、]|^[[#]/.test(entry))
    ? JSON.stringify(entries)
    : entries.join(';');
}

/** 文本列表. Several short texts: other names, plates. */
export function TextList(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(textListKind, title, description, options);
}
