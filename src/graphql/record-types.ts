import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { absenceReasons } from '../catalog/absence.js';
import { type ColumnDeclaration, declaredColumns } from '../catalog/column.js';
import type { EntryClass } from '../catalog/column-kind.js';
import { DisclosedRecord } from '../catalog/disclosed-record.js';
import { type Column, referenceTarget } from '../catalog/registry.js';
import { codeEnum } from './code-enums.js';
import { outputType } from './column-types.js';
import { describe } from './describe.js';
import { DisclosedRecordInterface, NodeInterface } from './record-interfaces.js';
import type { DatasetParts, SchemaParts } from './schema-parts.js';

// Enums must be known before type-graphql asks for the types of fields.
const absenceReason = codeEnum(absenceReasons);

@ObjectType('Absence', {
  description: describe(
    '空缺说明：空缺、零与不予公开是三回事',
    'Why a field holds nothing: unknown, zero and withheld are three different things.',
  ),
})
export class AbsenceType {
  @Field(() => GraphQLString, { description: describe('字段', 'The field that holds nothing.'), simple: true })
  field!: string;

  @Field(() => absenceReason, {
    description: describe('原因', 'The reason that the source states.'),
    simple: true,
  })
  reason!: string;
}

@ObjectType('Redaction', {
  description: describe('遮蔽说明', 'A field that was masked before release: which, by what rule, on what ground.'),
})
export class RedactionType {
  @Field(() => GraphQLString, { description: describe('字段', 'The field that was masked.'), simple: true })
  field!: string;

  @Field(() => GraphQLString, { description: describe('规则', 'The rule that masked it.'), simple: true })
  rule!: string;

  @Field(() => GraphQLString, { description: describe('依据', 'The legal ground.'), simple: true })
  basis!: string;
}

/** Note the object type of a dataset: a field for each column that can be read off the row as it is. */
export function noteRecordType({ dataset }: DatasetParts, parts: SchemaParts): void {
  const { recordClass, typeName } = dataset;
  const isDisclosed = recordClass.prototype instanceof DisclosedRecord;
  ObjectType(typeName, {
    description: describe(dataset.title, dataset.description),
    implements: isDisclosed ? [NodeInterface, DisclosedRecordInterface] : [NodeInterface],
  })(recordClass);
  if (!isDisclosed)
    Field(() => GraphQLString, { description: describe('显示名称', 'What people call the record.'), simple: true })(
      recordClass.prototype,
      'label',
    );
  for (const column of dataset.columns) if (isPlain(column)) notePlainField(recordClass, column, parts);
}

// References lead to other records and embedded lists may hold references: those need a resolver.
function isPlain(column: Column): boolean {
  return referenceTarget(column) === undefined && column.kind.graphql.type !== 'embedded';
}

function notePlainField(target: EntryClass, column: Column, parts: SchemaParts): void {
  const type = outputType(column.kind, parts);
  Field(column.kind.isList ? () => [type] : () => type, {
    nullable: column.nullable,
    description: describe(column.title, column.description),
    simple: true,
  })(target.prototype, column.name);
}

/** Note the object type of the entries of an embedded list, once. */
export function noteEntryType(entry: EntryClass, title: string, parts: SchemaParts): readonly ColumnDeclaration[] {
  const columns = declaredColumns(entry);
  const references = columns.filter(({ kind }) => kind.graphql.type === 'reference');
  if (parts.entries.has(entry)) return references;
  parts.entries.add(entry);
  ObjectType(entry.name, { description: describe(`${title}中的一项`, `One entry of a list of ${entry.name}.`) })(entry);
  for (const { name, kind, title: columnTitle, description, options } of columns) {
    if (kind.graphql.type === 'reference') continue;
    const type = outputType(kind, parts);
    const returns = kind.isList ? () => [type] : () => type;
    Field(returns, {
      nullable: options.nullable ?? false,
      description: describe(columnTitle, description),
      simple: true,
    })(entry.prototype, name);
  }
  return references;
}
