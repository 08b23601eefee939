import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Arg, Ctx, Extensions, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Code } from '../catalog/code-list.js';
import { FAMILIES } from '../catalog/family.js';
import { type Column, type Dataset, referenceTarget } from '../catalog/registry.js';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import type { DatasetSummary } from '../query/dataset-summaries.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';

@ObjectType('CodeInfo', { description: describe('代码表中的一个代码', 'One code of a code list.') })
export class CodeInfoType {
  @Field(() => GraphQLString, { description: describe('代码', 'The code.'), simple: true })
  code!: string;

  @Field(() => GraphQLString, { description: describe('中文名称', 'Its Chinese title.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'Its description in English.'), simple: true })
  description!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('启用日期', 'First day of its use, where law changed it.'),
    simple: true,
  })
  validFrom?: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('停用日期', 'Last day of its use, where law changed it.'),
    simple: true,
  })
  validTo?: string;
}

@ObjectType('ColumnInfo', {
  description: describe('数据字典中的一列', 'One column of a dataset, as the data dictionary has it.'),
})
export class ColumnInfoType {
  @Field(() => GraphQLString, { description: describe('列名', 'Its name everywhere.'), simple: true })
  name!: string;

  @Field(() => GraphQLString, { description: describe('中文名称', 'Its Chinese title.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'What it holds.'), simple: true })
  description!: string;

  @Field(() => GraphQLBoolean, { description: describe('可空缺', 'Whether it may hold nothing.'), simple: true })
  nullable!: boolean;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('定义来源', 'Law, standard or form that defines it.'),
    simple: true,
  })
  source?: string;

  @Field(() => [GraphQLString], {
    description: describe('导入时可用的其他列名', 'Other headings under which files bring it.'),
    simple: true,
  })
  aliases!: string[];
}

@Resolver(() => ColumnInfoType)
export class ColumnInfoResolver {
  @FieldResolver(() => GraphQLString, { description: describe('列的种类', 'Kind of the column.') })
  kind(@Root() column: Column): string {
    return column.kind.name;
  }

  @FieldResolver(() => GraphQLBoolean, { description: describe('可排序', 'Whether lists can be sorted by it.') })
  isSortable(@Root() column: Column): boolean {
    return column.kind.isSortable;
  }

  @FieldResolver(() => [GraphQLString], { description: describe('可用的筛选运算', 'The filter operators it takes.') })
  operators(@Root() column: Column): readonly string[] {
    return column.kind.filter?.operators ?? [];
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe('原文默认单位', 'The unit of bare numbers in source files.'),
  })
  sourceUnit(@Root() column: Column): string | undefined {
    return column.kind.sourceUnit;
  }

  @FieldResolver(() => GraphQLString, {
    nullable: true,
    description: describe('引用的数据集', 'The dataset that it refers to.'),
  })
  refersTo(@Root() column: Column): string | undefined {
    return referenceTarget(column);
  }

  @FieldResolver(() => [CodeInfoType], {
    description: describe('代码表', 'The codes it may hold; empty when it is no code.'),
  })
  codes(@Root() { kind }: Column): readonly Code[] {
    return kind.graphql.type === 'code' ? kind.graphql.list.codes : [];
  }
}

@ObjectType('DatasetInfo', {
  description: describe('数据集说明', 'A dataset: what it is, how it is asked for, how much there is.'),
})
export class DatasetInfoType {
  @Field(() => GraphQLString, { description: describe('数据集名', 'Its name; the path in REST.'), simple: true })
  name!: string;

  @Field(() => GraphQLString, { description: describe('中文名称', 'Its Chinese title.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'What one record of it is.'), simple: true })
  description!: string;

  @Field(() => GraphQLString, { description: describe('类型名', 'Its GraphQL type.'), simple: true })
  typeName!: string;

  @Field(() => GraphQLString, { description: describe('列表字段名', 'The root field that lists it.'), simple: true })
  pluralName!: string;

  @Field(() => GraphQLString, {
    description: describe('单条字段名', 'The root field that finds one record.'),
    simple: true,
  })
  singularName!: string;

  @Field(() => GraphQLString, { description: describe('所属领域', 'The family it belongs to.'), simple: true })
  family!: string;

  @Field(() => [GraphQLString], {
    description: describe('对应工作要点条款', 'The clauses of the work plan that it answers.'),
    simple: true,
  })
  clauses!: string[];

  @Extensions({ typicalLength: 25 })
  @Field(() => [ColumnInfoType], { description: describe('数据字典', 'Its columns.'), simple: true })
  columns!: Column[];
}

@Resolver(() => DatasetInfoType)
export class DatasetInfoResolver {
  @FieldResolver(() => GraphQLString, { description: describe('领域名称', 'Chinese title of the family.') })
  familyTitle(@Root() { family }: Dataset): string {
    return FAMILIES[family].title;
  }

  @FieldResolver(() => [GraphQLString], {
    description: describe(
      '自然键的列（每项为一种取法，按序采用）',
      'The columns of the natural key; several entries are choices, taken in order.',
    ),
  })
  key(@Root() { key }: Dataset): readonly string[] {
    return key.map((columns) => columns.map(({ name }) => name).join('|'));
  }

  @FieldResolver(() => CountScalar, { description: describe('现有记录数', 'How many records it has now.') })
  async recordCount(@Root() dataset: Dataset, @Ctx() { reader }: RequestContext): Promise<number> {
    return (await reader.summary(dataset)).recordCount;
  }

  @FieldResolver(() => CountScalar, {
    nullable: true,
    description: describe('最近一次发布的版本号', 'Revision of its latest publication.'),
  })
  async latestRevision(
    @Root() dataset: Dataset,
    @Ctx() { reader }: RequestContext,
  ): Promise<DatasetSummary['latestRevision']> {
    return (await reader.summary(dataset)).latestRevision;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: describe('最近一次发布的时间', 'When its latest publication was released.'),
  })
  async latestPublishedAt(
    @Root() dataset: Dataset,
    @Ctx() { reader }: RequestContext,
  ): Promise<DatasetSummary['latestPublishedAt']> {
    return (await reader.summary(dataset)).latestPublishedAt;
  }

  @FieldResolver(() => CountScalar, { description: describe('示例记录数', 'How many of its records are sample data.') })
  async sampleCount(@Root() dataset: Dataset, @Ctx() { reader }: RequestContext): Promise<number> {
    return (await reader.summary(dataset)).sampleCount;
  }
}

/** The source of a `Catalog`: the request's own registry stands behind it. */
interface CatalogSource {
  readonly datasets: readonly Dataset[];
  readonly revision: number;
}

@ObjectType('Catalog', { description: describe('数据目录', 'All datasets and the newest revision.') })
export class CatalogType {
  @Field(() => CountScalar, { description: describe('最新版本号', 'The newest revision.'), simple: true })
  revision!: number;

  @Extensions({ typicalLength: 70 })
  @Field(() => [DatasetInfoType], { description: describe('全部数据集', 'All datasets.'), simple: true })
  datasets!: Dataset[];
}

@Resolver()
export class CatalogQueries {
  @Query(() => CatalogType, {
    description: describe('数据目录', 'All datasets with their data dictionaries and counts.'),
  })
  catalog(@Ctx() { reader }: RequestContext): CatalogSource {
    return { datasets: reader.registry.datasets, revision: reader.present.revision };
  }

  @Query(() => DatasetInfoType, {
    nullable: true,
    description: describe('按名称取一个数据集的说明', 'One dataset by its name; null when there is none.'),
  })
  dataset(
    @Arg('name', () => GraphQLString, { description: describe('数据集名', 'The name, e.g. `agencies`.') }) name: string,
    @Ctx() { reader }: RequestContext,
  ): Dataset | null {
    return reader.registry.find(name) ?? null;
  }
}
