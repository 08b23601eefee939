import { type CellReading, listEntries, problem, tidy } from '../cell.js';
import type { CodeList } from '../code-list.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, plainColumn } from '../column-kind.js';
import type { Value } from '../value.js';
import { TEXT_TYPE } from './text.js';
import { writeList } from './text-list.js';

function readCode(list: CodeList, text: string): CellReading {
  const code = list.find(tidy(text));
  if (code !== undefined) return { value: code.code };
  const allowed = list.codes.map(({ code: name, title }) => `${name} ${title}`).join(', ');
  return problem(
    'NOT_IN_CODE_LIST',
    `"${text}" is not in the code list ${list.name}; use one of ${allowed}.`,
    `"${text}"不在代码表"${list.title}"中`,
  );
}

function codeKind(list: CodeList): ColumnKind {
  return defineKind({
    name: 'code',
    isList: false,
    database: plainColumn(TEXT_TYPE),
    graphql: { type: 'code', list },
    filter: { name: `${list.name}Filter`, operators: ['equals', 'in', 'isNull'] },
    isSortable: true,
    jsonSchema: { type: 'string', enum: list.codes.map(({ code }) => code) },
    readCell: (text) => readCode(list, text),
    readOperand: (text) => list.find(tidy(text))?.code,
    writeCell: String,
    sourceUnit: undefined,
    validator: undefined,
    search: 'code',
  });
}

function codeListKind(list: CodeList): ColumnKind {
  return defineKind({
    name: 'code list',
    isList: true,
    database: plainColumn('text[]'),
    graphql: { type: 'code', list },
    filter: { name: `${list.name}ListFilter`, operators: ['includes', 'includesAny', 'isNull'] },
    isSortable: false,
    jsonSchema: { type: 'array', items: { type: 'string', enum: list.codes.map(({ code }) => code) } },
    readCell: (text) => {
      const values: Value[] = [];
      for (const entry of listEntries(text)) {
        const reading = readCode(list, entry);
        if ('problem' in reading) return reading;
        values.push(reading.value);
      }
      return { value: values };
    },
    readOperand: (text) => list.find(tidy(text))?.code,
    writeCell: writeList,
    sourceUnit: undefined,
    validator: undefined,
    search: 'code',
  });
}

/** 代码. One code of a closed list. */
export function Code(
  list: CodeList,
  title: string,
  description: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  return column(codeKind(list), title, description, options);
}

/** 代码(多选). Several codes of a closed list. */
export function CodeSet(
  list: CodeList,
  title: string,
  description: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  return column(codeListKind(list), title, description, options);
}
