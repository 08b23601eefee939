import { GraphQLString } from 'graphql';
import { Arg, Ctx, Extensions, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { cadences } from '../catalog/cadence.js';
import { FAMILIES } from '../catalog/family.js';
import type { Column, Dataset } from '../catalog/registry.js';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import type { DatasetSummary } from '../query/dataset-summaries.js';
import { describeDataset } from '../reports/dataset-description.js';
import { deadlineRulesOf } from '../reports/record-deadlines.js';
import { type Tally, wholeTally } from '../reports/tally.js';
import { codeEnum } from './code-enums.js';
import { ColumnInfoType } from './column-info.js';
import type { RequestContext } from './context.js';
import { ClauseInfoType, PublisherType } from './dataset-info-types.js';
import { DeadlineRuleType, ruleAnswer } from './deadline-rule-fields.js';
import { describe } from './describe.js';
import { type DistributionSource, DistributionType } from './distribution-fields.js';
import { TallyType } from './tally-type.js';

const cadence = codeEnum(cadences);

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

  @Field(() => cadence, {
    description: describe('更新频率', 'How often something new is to be expected.'),
    simple: true,
  })
  cadence!: string;

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

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: describe('首次发布的时间', 'When its first publication was released.'),
  })
  async firstPublishedAt(
    @Root() dataset: Dataset,
    @Ctx() { reader }: RequestContext,
  ): Promise<DatasetSummary['firstPublishedAt']> {
    return (await reader.summary(dataset)).firstPublishedAt;
  }

  @FieldResolver(() => PublisherType, { description: describe('发布者', 'Who publishes it.') })
  publisher(@Root() dataset: Dataset): PublisherType {
    return describeDataset(dataset).publisher;
  }

  @FieldResolver(() => GraphQLString, {
    description: describe('使用许可', 'Address of the licence under which anyone may use it.'),
  })
  licence(@Root() dataset: Dataset): string {
    return describeDataset(dataset).licence;
  }

  @FieldResolver(() => [ClauseInfoType], {
    description: describe('所对应条款的说明', 'The clauses of the work plan that it answers, with their subjects.'),
  })
  answers(@Root() dataset: Dataset): readonly ClauseInfoType[] {
    return describeDataset(dataset).clauses;
  }

  @FieldResolver(() => [GraphQLString], {
    description: describe('公开依据', 'The laws and documents that set its deadlines.'),
  })
  legalBases(@Root() dataset: Dataset): readonly string[] {
    return describeDataset(dataset).legalBases;
  }

  @FieldResolver(() => [DeadlineRuleType], {
    description: describe('时限规则', 'The rules that set the deadlines of its records, with their limits over time.'),
  })
  deadlineRules(@Root() dataset: Dataset): readonly DeadlineRuleType[] {
    return deadlineRulesOf(dataset).map(ruleAnswer);
  }

  @FieldResolver(() => [DistributionType], {
    description: describe('文件下载', 'The files that hold all of it.'),
  })
  distributions(@Root() dataset: Dataset): readonly DistributionSource[] {
    return describeDataset(dataset).distributions.map((distribution) => ({ ...distribution, dataset }));
  }

  @FieldResolver(() => TallyType, {
    description: describe(
      '期限与校验情况，含逾期占比',
      'How its clocks and checks stand, with the share that was late. Every record is looked at.',
    ),
  })
  async tally(@Root() dataset: Dataset, @Ctx() { reader, tallies }: RequestContext): Promise<Tally> {
    return wholeTally(await tallies.of(reader, dataset));
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
