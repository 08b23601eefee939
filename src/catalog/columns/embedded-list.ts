import { absenceIn } from '../absence.js';
import { type CellReading, parseJson, problem } from '../cell.js';
import { type ColumnOptions, column, declaredColumns } from '../column.js';
import { type ColumnKind, defineKind, type EntryClass } from '../column-kind.js';
import { isValueObject, type Value, type ValueObject } from '../value.js';

/** The entries of a list inside a record: typed by a class of its own, stored as one JSON column. */
function embeddedListKind(entry: EntryClass): ColumnKind {
  return defineKind({
    name: 'embedded list',
    isList: true,
    database: {
      parts: [{ suffix: '', type: 'jsonb' }],
      toDatabase: (value) => [value],
      fromDatabase: ([raw]) => entriesFromDatabase(raw),
    },
    graphql: { type: 'embedded', entry },
    filter: undefined,
    isSortable: false,
    jsonSchema: { type: 'array', items: entrySchema(entry) },
    readCell: (text) => readEntries(entry, text),
    readOperand: () => undefined,
    writeCell: (value) => JSON.stringify(cellsOf(entry, value)),
    sourceUnit: undefined,
    validator: undefined,
    search: 'entries',
  });
}

function entrySchema(entry: EntryClass): Readonly<Record<string, unknown>> {
  const columns = declaredColumns(entry);
  return { type: 'object', properties: Object.fromEntries(columns.map(({ name, kind }) => [name, kind.jsonSchema])) };
}

function entriesFromDatabase(raw: unknown): Value {
  if (!Array.isArray(raw)) throw new TypeError('An embedded list is stored as a JSON array.');
  return raw.filter(isValueObject);
}

function readEntries(entry: EntryClass, text: string): CellReading {
  const parsed = parseJson(text);
  if (!Array.isArray(parsed)) {
    return problem(
      'NOT_JSON',
      'An embedded list is a JSON array of objects, e.g. [{"text":"…"}].',
      '内嵌列表应为JSON数组',
    );
  }
  const entries: Value[] = [];
  for (const [index, item] of parsed.entries()) {
    const reading = isValueObject(item) ? readEntry(entry, item) : problem('NOT_JSON', 'is not an object', '不是对象');
    if ('problem' in reading) {
      const { code, message, messageZh } = reading.problem;
      return problem(code, `Entry ${index + 1}: ${message}`, `第${index + 1}项:${messageZh}`);
    }
    entries.push(reading.value);
  }
  return { value: entries };
}

function readEntry(entry: EntryClass, item: ValueObject): CellReading {
  const columns = declaredColumns(entry);
  const unknown = Object.keys(item).find((name) => !columns.some((declaration) => declaration.name === name));
  if (unknown !== undefined) return problem('DOES_NOT_FIT', `has no member "${unknown}".`, `没有"${unknown}"这一项`);
  const members: Record<string, Value | null> = {};
  for (const { name, kind, options } of columns) {
    const cell = item[name];
    const text = cell === undefined || cell === null ? '' : typeof cell === 'string' ? cell : JSON.stringify(cell);
    if (absenceIn(text) !== undefined) {
      if (options.nullable !== true) return problem('MISSING', `"${name}" is missing.`, `缺少"${name}"`);
      members[name] = null;
      continue;
    }
    const reading = kind.readCell(text);
    if ('problem' in reading) return reading;
    members[name] = reading.value;
  }
  return { value: members };
}

// A measure within an entry is written as the cell that it was read from; all else is read again as JSON has it.
function cellsOf(entry: EntryClass, value: Value): Value {
  if (!Array.isArray(value)) return value;
  const kinds = new Map(declaredColumns(entry).map(({ name, kind }) => [name, kind]));
  return value
    .filter(isValueObject)
    .map((item) =>
      Object.fromEntries(Object.entries(item).map(([name, member]) => [name, cell(kinds.get(name), member)])),
    );
}

function cell(kind: ColumnKind | undefined, member: Value | null): Value | null {
  if (kind === undefined || member === null) return member;
  if (kind.graphql.type === 'embedded') return cellsOf(kind.graphql.entry, member);
  return isValueObject(member) ? kind.writeCell(member) : member;
}

/** 内嵌列表. Parts of a record that nobody would query or download alone: steps, materials, paragraphs. */
export function EmbeddedList(
  entry: EntryClass,
  title: string,
  description: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  return column(embeddedListKind(entry), title, description, options);
}
