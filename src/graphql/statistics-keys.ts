import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type Column, type Dataset, referenceTarget } from '../catalog/registry.js';
import { DateScalar } from '../catalog/scalars.js';
import type { Value } from '../catalog/value.js';
import type { Moment } from '../query/moment.js';
import type { Row } from '../query/row.js';
import { groupingOf } from '../query/statistics/column-roles.js';
import { type GroupKey, keyLabel, keyPeriod, keyRecord, keyText } from '../query/statistics/group-key.js';
import type { Period } from '../query/statistics/period.js';
import { outputType } from './column-types.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';
import { NodeInterface } from './record-interfaces.js';
import type { SchemaParts } from './schema-parts.js';
import { datePart } from './statistics-enums.js';

@ObjectType('Period', { description: describe('一段时间', 'A year, quarter, month, week or day.') })
export class PeriodType {
  @Field(() => datePart, { description: describe('粒度', 'Which of these it is.'), simple: true })
  part!: string;

  @Field(() => GraphQLString, {
    description: describe('名称', 'Its name: `2019`, `2019-Q3`, `2019-07`, `2019-W27` or `2019-07-01`.'),
    simple: true,
  })
  label!: string;

  @Field(() => DateScalar, { description: describe('首日', 'Its first day.'), simple: true })
  startsOn!: string;

  @Field(() => DateScalar, { description: describe('末日', 'Its last day.'), simple: true })
  endsOn!: string;

  @Field(() => GraphQLInt, {
    description: describe('年（周按 ISO 8601）', 'The year; of a week the one that ISO 8601 counts it to.'),
    simple: true,
  })
  year!: number;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: describe('季度', '1 to 4; none for a year or a week.'),
    simple: true,
  })
  quarter?: number | null;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: describe('月', '1 to 12; none for what is longer than a month, or a week.'),
    simple: true,
  })
  month?: number | null;
}

@ObjectType('GroupKey', {
  description: describe(
    '组的一个分组值，适用于任何列',
    'What the records of a group share in one column, whatever its kind.',
  ),
})
export class GroupKeyType {}

@Resolver(() => GroupKeyType)
export class GroupKeyResolver {
  @FieldResolver(() => GraphQLString, { description: describe('列名', 'Name of the column.') })
  field(@Root() { term }: GroupKey): string {
    return term.column.name;
  }

  @FieldResolver(() => datePart, { nullable: true, description: describe('日期粒度', 'Which part of a date.') })
  part(@Root() { term }: GroupKey): string | null {
    return term.form === 'period' ? term.part : null;
  }

  @FieldResolver(() => GraphQLBoolean, {
    description: describe('是否为空缺组', 'Whether it is the group of the records that hold nothing here.'),
  })
  isMissing(@Root() { key }: GroupKey): boolean {
    return key === null;
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe(
      '值：代码、记录标识、时段名称或文本',
      'The value as text: a code, a record id, the name of a period; null for the group of records that hold nothing.',
    ),
  })
  value(@Root() source: GroupKey): string | null {
    return keyText(source);
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe(
      '显示名称：代码的名称、记录的名称',
      'What people call it: the title of a code, the label of a record; null where nothing is there to be called.',
    ),
  })
  label(@Root() source: GroupKey, @Ctx() { reader }: RequestContext): Promise<string | null> {
    return keyLabel(reader, source);
  }

  @FieldResolver(() => NodeInterface, {
    nullable: true,
    description: describe(
      '所指记录；已撤回的为空',
      'The record, for a reference; null when it is not published or was withdrawn.',
    ),
  })
  record(@Root() source: GroupKey, @Ctx() { reader }: RequestContext): Promise<Row | null> | null {
    return keyRecord(reader, source);
  }
}

/** The keys of a group by column, with the moment that its records are read at. */
export type KeysByColumn = Readonly<Record<string, Value | Period | null>> & { readonly [MOMENT]: Moment };

const MOMENT: unique symbol = Symbol('moment');

export function keysByColumn(keys: readonly GroupKey[], moment: Moment): KeysByColumn {
  const values = keys.map((own) => [own.term.column.name, keyPeriod(own) ?? own.key] as const);
  return { ...Object.fromEntries(values), [MOMENT]: moment };
}

/** Note the type of the keys of a dataset's groups, each as its column has it. */
export function noteKeysType(dataset: Dataset, keys: new () => object, parts: SchemaParts): void {
  ObjectType(keys.name, {
    description: describe(
      `${dataset.title}各组的分组值；未分组或空缺的列为空`,
      `What the records of a group of ${dataset.name} share, by column; null where they hold nothing, or it is not grouped by.`,
    ),
  })(keys);
  for (const column of dataset.columns) {
    const target = referenceTarget(column);
    if (groupingOf(column) === undefined) continue;
    if (target === undefined) notePlainKey(keys, column, parts);
    else noteReferenceKey(keys, column, parts.registry.get(target));
  }
}

function notePlainKey(keys: new () => object, column: Column, parts: SchemaParts): void {
  const type = groupingOf(column) === 'period' ? PeriodType : outputType(column.kind, parts);
  Field(() => type, {
    nullable: true,
    description: describe(column.title, column.description),
    simple: true,
  })(keys.prototype, column.name);
}

function noteReferenceKey(type: new () => object, column: Column, target: Dataset): void {
  addField<KeysByColumn, undefined>(
    type,
    column.name,
    () => target.recordClass,
    { description: describe(column.title, column.description), nullable: true },
    (keys, _, { reader }) => {
      const id = keys[column.name];
      return typeof id === 'string' ? reader.record(target, id, keys[MOMENT]) : null;
    },
  );
}
