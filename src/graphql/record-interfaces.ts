import { GraphQLBoolean, GraphQLID, GraphQLString } from 'graphql';
import { Field, InterfaceType } from 'type-graphql';
import { CountScalar, DateScalar, DateTimeScalar, UrlScalar } from '../catalog/scalars.js';
import { datasetOf, type Row } from '../query/row.js';
import { describe } from './describe.js';

/** The name of the type of a record. */
export const typeOfRecord = (row: Row): string => datasetOf(row).typeName;

/** The interface of Relay's global object identification. */
@InterfaceType('Node', {
  description: describe(
    '可按标识取回的对象',
    'Anything that can be fetched again by its id (Relay global object identification).',
  ),
  resolveType: typeOfRecord,
})
export abstract class NodeInterface {
  @Field(() => GraphQLID, {
    description: describe('全局标识', 'Opaque id across all datasets; it stays for ever.'),
    simple: true,
  })
  id!: string;
}

/** What every record of every dataset has. */
@InterfaceType('DisclosedRecord', {
  description: describe('公开记录', 'A record of any dataset: what all of them have.'),
  implements: NodeInterface,
  resolveType: typeOfRecord,
})
export abstract class DisclosedRecordInterface {
  @Field(() => GraphQLID, {
    description: describe('全局标识', 'Opaque id across all datasets; it stays for ever.'),
    simple: true,
  })
  id!: string;

  @Field(() => GraphQLString, { description: describe('显示名称', 'What people call the record.'), simple: true })
  label!: string;

  @Field(() => GraphQLString, { description: describe('记录标识', 'UUIDv5 of dataset and natural key.'), simple: true })
  recordId!: string;

  @Field(() => GraphQLString, { description: describe('自然键', 'The natural key as printed.'), simple: true })
  naturalKey!: string;

  @Field(() => CountScalar, {
    description: describe('起始版本号', 'The publication that brought this version.'),
    simple: true,
  })
  sinceRevision!: number;

  @Field(() => DateTimeScalar, {
    description: describe('入库发布时间', 'When that publication was released here.'),
    simple: true,
  })
  publishedAt!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('生成日期', 'Day on which the information was made.'),
    simple: true,
  })
  formedOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('发布日期', 'Day on which the source page says it was published.'),
    simple: true,
  })
  publishedOn?: string;

  @Field(() => UrlScalar, {
    nullable: true,
    description: describe('原文地址', 'Page that it was first published on.'),
    simple: true,
  })
  sourceUrl?: string;

  @Field(() => GraphQLBoolean, { description: describe('示例数据', 'True for sample data.'), simple: true })
  sample!: boolean;
}
