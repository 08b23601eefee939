import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { CountScalar, DateScalar } from '../catalog/scalars.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../query/list-plan.js';
import type { AsOfInput } from '../query/list-request.js';
import type { Row } from '../query/row.js';
import { type Highlight, highlightsOf } from '../query/search/highlights.js';
import type { SearchPage } from '../query/search/search.js';
import type { SearchRequest } from '../query/search/search-request.js';
import type { SearchTally } from '../query/search/tally.js';
import { DatasetInfoType } from './catalog-fields.js';
import { plainEnum } from './code-enums.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { AsOfType } from './list-arguments.js';
import { DisclosedRecordInterface } from './record-interfaces.js';

const searchTier = plainEnum('SearchTier', describe('命中等级', 'How well a hit fits. Better tiers come first.'), [
  ['EXACT', '名称或编号正是所查', 'Its name or number is exactly what was asked for.'],
  ['CLOSE', '所查各词都在名称中，且名称不过长', 'All words stand in its name, which is at most three times as long.'],
  ['NAME', '所查各词都在名称或编号中', 'All words stand in its name or number.'],
  ['TEXT', '所查各词在其他内容中', 'All words stand in it or in the names of the agencies and codes it refers to.'],
]);

@ObjectType('HighlightPart', {
  description: describe('片段的一段', 'A piece of a passage: plain text, and whether the words asked for are in it.'),
})
export class HighlightPartType {
  @Field(() => GraphQLString, { description: describe('文字', 'The text, never markup.'), simple: true })
  text!: string;

  @Field(() => GraphQLBoolean, { description: describe('是否命中', 'Whether it is what was asked for.'), simple: true })
  isMatch!: boolean;
}

@ObjectType('Highlight', {
  description: describe('命中片段', 'A passage of a hit with what was asked for marked in it.'),
})
export class HighlightType {
  @Field(() => GraphQLString, { description: describe('字段', 'The field that it stands in.'), simple: true })
  field!: string;

  @Field(() => GraphQLString, { description: describe('字段名称', 'The Chinese title of the field.'), simple: true })
  title!: string;

  @Field(() => [HighlightPartType], {
    description: describe('各段，依次相连即为片段', 'Its pieces; one after the other they are the passage.'),
    simple: true,
  })
  parts!: HighlightPartType[];
}

@ObjectType('SearchEdge', { description: describe('一条命中', 'One hit of a search.') })
export class SearchEdgeType {
  @Field(() => GraphQLString, { description: describe('游标', 'The place of the hit.'), simple: true })
  cursor!: string;

  @Field(() => searchTier, { description: describe('命中等级', 'How well it fits.'), simple: true })
  tier!: string;

  @Field(() => DisclosedRecordInterface, { description: describe('记录', 'The record.'), simple: true })
  node!: Row;
}

@ObjectType('DatasetFacet', { description: describe('按数据集的命中数', 'Hits of one dataset.') })
export class DatasetFacetType {
  @Field(() => DatasetInfoType, { description: describe('数据集', 'The dataset.'), simple: true })
  dataset!: Dataset;

  @Field(() => CountScalar, { description: describe('命中数', 'How many hits.'), simple: true })
  count!: number;
}

@ObjectType('AgencyFacet', { description: describe('按机构的命中数', 'Hits of one agency.') })
export class AgencyFacetType {
  @Field(() => GraphQLString, { description: describe('机构的记录标识', 'Record id of the agency.'), simple: true })
  recordId!: string;

  @Field(() => CountScalar, { description: describe('命中数', 'How many hits.'), simple: true })
  count!: number;
}

@ObjectType('YearFacet', { description: describe('按年度的命中数', 'Hits of one year.') })
export class YearFacetType {
  @Field(() => GraphQLInt, { description: describe('年度', 'The year of the records’ days.'), simple: true })
  year!: number;

  @Field(() => CountScalar, { description: describe('命中数', 'How many hits.'), simple: true })
  count!: number;
}

@ObjectType('SearchFacets', {
  description: describe(
    '命中的分布；结果过多时只统计最新的一部分',
    'How hits are spread. Of very common words only the newest 10,000 or so are looked at; `isExact` says so.',
  ),
})
export class SearchFacetsType {
  @Field(() => GraphQLBoolean, {
    description: describe('是否统计了全部命中', 'Whether all hits were looked at.'),
    simple: true,
  })
  isExact!: boolean;

  @Field(() => CountScalar, { description: describe('统计的命中数', 'How many hits were looked at.'), simple: true })
  counted!: number;

  @Field(() => [DatasetFacetType], { description: describe('按数据集', 'By dataset, most hits first.'), simple: true })
  datasets!: DatasetFacetType[];

  @Field(() => [AgencyFacetType], { description: describe('按公开主体', 'By agency, most hits first.'), simple: true })
  agencies!: AgencyFacetType[];

  @Field(() => [YearFacetType], { description: describe('按年度', 'By year, the newest first.'), simple: true })
  years!: YearFacetType[];
}

@ObjectType('SearchPageInfo', {
  description: describe('检索结果的分页信息', 'Where a page stands among the hits, which are only walked forward.'),
})
export class SearchPageInfoType {
  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('首条游标', 'Cursor of the first hit of the page.'),
    simple: true,
  })
  startCursor?: string | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('末条游标', 'Cursor of the last hit of the page.'),
    simple: true,
  })
  endCursor?: string | null;

  @Field(() => GraphQLBoolean, {
    description: describe('之后是否还有', 'Whether hits come after the page.'),
    simple: true,
  })
  hasNextPage!: boolean;

  @Field(() => GraphQLBoolean, {
    description: describe('不支持向前翻页，恒为假', 'Always false, since hits are not walked backward.'),
    simple: true,
  })
  hasPreviousPage!: boolean;
}

@ObjectType('SearchConnection', {
  description: describe(
    '检索结果的一页：先按命中等级，同级中新者在前',
    'A page of hits: the best tier first, in each the newest first. Pages go on to the last hit.',
  ),
})
export class SearchConnectionType {
  @Field(() => SearchPageInfoType, { description: describe('分页信息', 'Where the page stands.'), simple: true })
  pageInfo!: SearchPageInfoType;

  @Field(() => CountScalar, { description: describe('数据版本号', 'The revision that the page shows.'), simple: true })
  revision!: number;
}

/** What stands behind a connection in an answer; its counts are only worked out when they are asked for. */
interface Connection extends SearchConnectionType {
  readonly page: SearchPage;
}

@Resolver(() => SearchConnectionType)
export class SearchConnectionResolver {
  @FieldResolver(() => [DisclosedRecordInterface], { description: describe('本页记录', 'The records of the page.') })
  nodes(@Root() { page }: Connection): readonly Row[] {
    return page.hits.map(({ row }) => row);
  }

  @FieldResolver(() => [SearchEdgeType], { description: describe('本页命中', 'The hits of the page.') })
  edges(@Root() { page }: Connection): readonly SearchEdgeSource[] {
    return page.hits.map((hit) => ({ cursor: hit.cursor, tier: hit.tier, node: hit.row, page }));
  }

  @FieldResolver(() => [GraphQLString], {
    description: describe('检索所用的词', 'The words that the question was split into.'),
  })
  words(@Root() { page }: Connection): readonly string[] {
    return page.search.words.terms.map(({ written }) => written);
  }

  @FieldResolver(() => CountScalar, {
    description: describe(
      '命中总数；仅在请求时计算，极常见的词至多数到一万余条',
      'How many hits there are; counted only when asked for. Of very common words it is a lower bound: see `isTotalExact`.',
    ),
  })
  async totalCount(@Root() { page }: Connection, @Ctx() { reader }: RequestContext): Promise<number> {
    return (await reader.searchTally(page)).count;
  }

  @FieldResolver(() => GraphQLBoolean, {
    description: describe(
      '总数是否精确；否则为"至少"',
      'Whether `totalCount` is exact; else there are at least so many.',
    ),
  })
  async isTotalExact(@Root() { page }: Connection, @Ctx() { reader }: RequestContext): Promise<boolean> {
    return (await reader.searchTally(page)).isExact;
  }

  @FieldResolver(() => SearchFacetsType, {
    description: describe('命中的分布；仅在请求时计算', 'How the hits are spread; worked out only when asked for.'),
  })
  async facets(@Root() { page }: Connection, @Ctx() { reader }: RequestContext): Promise<SearchFacetsType> {
    return facetsOf(await reader.searchTally(page), reader.registry);
  }
}

interface SearchEdgeSource extends SearchEdgeType {
  readonly page: SearchPage;
}

@Resolver(() => SearchEdgeType)
export class SearchEdgeResolver {
  @FieldResolver(() => [HighlightType], {
    description: describe('命中片段，至多五处', 'Passages with what was asked for, at most five.'),
  })
  highlights(@Root() { page, node }: SearchEdgeSource): readonly Highlight[] {
    return highlightsOf(page.search, node);
  }
}

function facetsOf({ isExact, count, datasets, agencies, years }: SearchTally, registry: Registry): SearchFacetsType {
  return {
    isExact,
    counted: count,
    datasets: datasets.flatMap(({ value, count: hits }) => {
      const dataset = registry.find(value);
      return dataset === undefined ? [] : [{ dataset, count: hits }];
    }),
    agencies: agencies.map(({ value, count: hits }) => ({ recordId: value, count: hits })),
    years: years.map(({ value, count: hits }) => ({ year: Number(value), count: hits })),
  };
}

@ArgsType()
export class SearchArguments {
  @Field(() => GraphQLString, {
    description: describe(
      '检索词：词语（简繁均可）、任意括号的文号、信用代码或其开头、拼音首字母',
      'Words (simplified or traditional), a document number in any brackets, a credit code or its beginning, pinyin initials. A hit has all of them.',
    ),
  })
  query!: string;

  @Field(() => [GraphQLString], {
    nullable: true,
    description: describe('只查这些数据集', 'Names of the datasets to search; all unless given.'),
  })
  datasets?: string[];

  @Field(() => GraphQLID, {
    nullable: true,
    description: describe('只查此机构公开的', 'Id, record id or natural key of an agency: only what it discloses.'),
  })
  agency?: string;

  @Field(() => [GraphQLInt], {
    nullable: true,
    description: describe('只查这些年度', 'Years of the records’ days; all unless given.'),
  })
  years?: number[];

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('起始日期（含）', 'First day; a record’s day is the date that its dataset is listed by.'),
  })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: describe('截止日期（含）', 'Last day.') })
  to?: string;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: describe(
      `取若干条，0 至 ${LARGEST_PAGE}，默认 ${DEFAULT_PAGE}`,
      `How many hits, 0 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless asked otherwise.`,
    ),
  })
  first?: number;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('从此游标之后取', 'A cursor: the page starts after it.'),
  })
  after?: string;

  @Field(() => AsOfType, {
    nullable: true,
    description: describe('历史时点', 'A moment of the past; the present unless given.'),
  })
  asOf?: AsOfInput;
}

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnectionType, {
    description: describe(
      '在全部数据集（或其中若干个）中检索',
      'Records of all datasets, or of some, by words in them and in the names of the agencies and codes they refer to.',
    ),
  })
  async search(
    @Args(() => SearchArguments) question: SearchArguments,
    @Ctx() { reader }: RequestContext,
  ): Promise<Connection> {
    const page = await reader.search(givenOf(question));
    const [first, last] = [page.hits[0], page.hits.at(-1)];
    return {
      page,
      pageInfo: {
        startCursor: first?.cursor ?? null,
        endCursor: last?.cursor ?? null,
        hasNextPage: page.hasMore,
        hasPreviousPage: false,
      },
      revision: page.search.moment.revision,
    };
  }
}

function givenOf({ query, ...rest }: SearchArguments): SearchRequest {
  const { datasets, agency, years, from, to, first, after, asOf } = rest;
  return {
    query,
    datasets: datasets ?? undefined,
    agency: agency ?? undefined,
    years: years ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
    first: first ?? undefined,
    after: after ?? undefined,
    asOf: asOf ?? undefined,
  };
}
