import { absenceReasons } from '../catalog/absence.js';
import type { CodeList } from '../catalog/code-list.js';
import { type ColumnDeclaration, declaredColumns } from '../catalog/column.js';
import type { ColumnKind, EntryClass, JsonSchema } from '../catalog/column-kind.js';
import type { Dataset } from '../catalog/registry.js';
import { listOf, nullable, objectOf, type SchemaShelf, titled } from './json-schema.js';
import { measureSchema } from './measure-schema.js';

/**
 * The JSON Schema of a record as `recordJson` writes it. `every`: all members are there; else only those that are there
 * whatever `fields` asks for.
 */
export function recordSchema(dataset: Dataset, shelf: SchemaShelf, requires: 'every' | 'always'): JsonSchema {
  const columns = dataset.columns.map(({ name, kind, title, description, nullable: isNullable }) => [
    name,
    memberSchema({ kind, title, description, isNullable }, shelf),
  ]);
  const properties = {
    id: titled({ type: 'string' }, '全局标识', 'Opaque id across all datasets; it stays for ever.'),
    label: titled({ type: 'string' }, '显示名称', 'What people call the record.'),
    ...Object.fromEntries(columns),
    absences: titled(
      listOf(shelf.ref('Absence', () => absenceSchema(shelf))),
      '空缺说明',
      'Columns that hold nothing for a stated reason.',
    ),
    redactions: titled(
      listOf(shelf.ref('Redaction', redactionSchema)),
      '遮蔽说明',
      'Columns that were masked before release.',
    ),
    links: shelf.ref('RecordLinks', linksSchema),
  };
  const required = requires === 'every' ? undefined : ['id', 'links'];
  return titled(objectOf(properties, required), dataset.title, dataset.description);
}

interface Member {
  readonly kind: ColumnKind;
  readonly title: string;
  readonly description: string;
  readonly isNullable: boolean;
}

function memberSchema({ kind, title, description, isNullable }: Member, shelf: SchemaShelf): JsonSchema {
  const schema = valueSchema(kind, shelf);
  return titled(isNullable ? nullable(schema) : schema, title, description);
}

/** The schema of a value of a kind in REST. */
function valueSchema(kind: ColumnKind, shelf: SchemaShelf): JsonSchema {
  const { graphql, isList } = kind;
  const one = (schema: JsonSchema) => (isList ? listOf(schema) : schema);
  switch (graphql.type) {
    case 'scalar':
      return kind.jsonSchema;
    case 'code':
      return one(codeSchema(graphql.list, shelf));
    case 'measure':
      return one(shelf.ref(graphql.measure, () => measureSchema(graphql.measure)));
    case 'reference':
      return one(referenceRef(shelf));
    case 'embedded':
      return one(shelf.ref(graphql.entry.name, () => entrySchema(graphql.entry, shelf)));
  }
}

/** The codes of a list, with what each means in the description: OpenAPI has no place of its own for it. */
export function codeSchema(list: CodeList, shelf: SchemaShelf): JsonSchema {
  return shelf.ref(list.name, () => {
    const meanings = list.codes.map(({ code, title, description }) => `- \`${code}\` ${title}: ${description}`);
    return titled(
      { type: 'string', enum: list.codes.map(({ code }) => code) },
      list.title,
      [`${list.description} Edition ${list.edition}.`, '', ...meanings].join('\n'),
    );
  });
}

function entrySchema(entry: EntryClass, shelf: SchemaShelf): JsonSchema {
  const member = ({ kind, title, description, options }: ColumnDeclaration) =>
    memberSchema({ kind, title, description, isNullable: options.nullable ?? false }, shelf);
  return objectOf(Object.fromEntries(declaredColumns(entry).map((column) => [column.name, member(column)])));
}

/** What stands for a record referred to. */
export function referenceRef(shelf: SchemaShelf): JsonSchema {
  return shelf.ref('Reference', referenceSchema);
}

function referenceSchema(): JsonSchema {
  return titled(
    objectOf({
      id: titled({ type: 'string' }, '全局标识', 'The `id` of the record referred to.'),
      dataset: titled({ type: 'string' }, '数据集', 'The dataset that it is of.'),
      recordId: titled({ type: 'string', format: 'uuid' }, '记录标识', 'Its `recordId`.'),
      href: titled({ type: 'string', format: 'uri-reference' }, '地址', 'Where it is, at the moment of this answer.'),
    }),
    '引用',
    'What leads to another record. The record itself may have been withdrawn since.',
  );
}

function absenceSchema(shelf: SchemaShelf): JsonSchema {
  return titled(
    objectOf({
      field: titled({ type: 'string' }, '字段', 'The column that holds nothing.'),
      reason: titled(codeSchema(absenceReasons, shelf), '原因', 'The reason that the source states.'),
    }),
    '空缺说明',
    'Why a column holds nothing: unknown, zero and withheld are three different things.',
  );
}

function redactionSchema(): JsonSchema {
  return titled(
    objectOf({
      field: titled({ type: 'string' }, '字段', 'The column that was masked.'),
      rule: titled({ type: 'string' }, '规则', 'The rule that masked it.'),
      basis: titled({ type: 'string' }, '依据', 'The legal ground.'),
    }),
    '遮蔽说明',
    'A column that was masked before release.',
  );
}

function linksSchema(): JsonSchema {
  const address = (title: string, description: string) =>
    titled({ type: 'string', format: 'uri-reference' }, title, description);
  return titled(
    objectOf({
      self: address('永久地址', 'The record exactly as it is here, for ever.'),
      latest: address('当前地址', 'The record as it is now.'),
      history: address('历史版本', 'All states that it has had.'),
    }),
    '链接',
    'Where the record is.',
  );
}
