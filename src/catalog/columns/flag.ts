import { GraphQLBoolean } from 'graphql';
import { type CellReading, problem, tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, operandOf, plainColumn } from '../column-kind.js';

const YES = new Set(['true', '是', '1', 'yes', 'y']);
const NO = new Set(['false', '否', '0', 'no', 'n']);

function readFlag(text: string): CellReading {
  const word = tidy(text).toLowerCase();
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return problem(
    'NOT_A_FLAG',
    `"${text}" is neither yes nor no; use true or false, 是 or 否.`,
    `"${text}"应为"是"或"否"`,
  );
}

const flagKind: ColumnKind = defineKind({
  name: 'flag',
  isList: false,
  database: plainColumn('boolean'),
  graphql: { type: 'scalar', scalar: GraphQLBoolean },
  filter: { name: 'FlagFilter', operators: ['equals', 'isNull'] },
  isSortable: true,
  jsonSchema: { type: 'boolean' },
  readCell: readFlag,
  readOperand: (text) => operandOf(readFlag(text)),
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: undefined,
});

/** 是否. True or false; unknown is neither and is absent. */
export function Flag(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(flagKind, title, description, options);
}
