import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CountScalar } from '../catalog/scalars.js';
import type { Row } from '../query/row.js';
import type { SearchPage } from '../query/search/search.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { DisclosedRecordInterface } from './record-interfaces.js';
import { facetsOf, SearchFacetsType } from './search-facets.js';
import { type SearchEdgeSource, SearchEdgeType } from './search-hit-fields.js';

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
export interface SearchConnectionSource extends SearchConnectionType {
  readonly page: SearchPage;
}

@Resolver(() => SearchConnectionType)
export class SearchConnectionResolver {
  @FieldResolver(() => [DisclosedRecordInterface], { description: describe('本页记录', 'The records of the page.') })
  nodes(@Root() { page }: SearchConnectionSource): readonly Row[] {
    return page.hits.map(({ row }) => row);
  }

  @FieldResolver(() => [SearchEdgeType], { description: describe('本页命中', 'The hits of the page.') })
  edges(@Root() { page }: SearchConnectionSource): readonly SearchEdgeSource[] {
    return page.hits.map((hit) => ({ cursor: hit.cursor, tier: hit.tier, node: hit.row, page }));
  }

  @FieldResolver(() => [GraphQLString], {
    description: describe('检索所用的词', 'The words that the question was split into.'),
  })
  words(@Root() { page }: SearchConnectionSource): readonly string[] {
    return page.search.words.terms.map(({ written }) => written);
  }

  @FieldResolver(() => CountScalar, {
    description: describe(
      '命中总数；仅在请求时计算，极常见的词至多数到一万余条',
      'How many hits there are; counted only when asked for. Of very common words it is a lower bound: see `isTotalExact`.',
    ),
  })
  async totalCount(@Root() { page }: SearchConnectionSource, @Ctx() { reader }: RequestContext): Promise<number> {
    return (await reader.searchTally(page)).count;
  }

  @FieldResolver(() => GraphQLBoolean, {
    description: describe(
      '总数是否精确；否则为"至少"',
      'Whether `totalCount` is exact; else there are at least so many.',
    ),
  })
  async isTotalExact(@Root() { page }: SearchConnectionSource, @Ctx() { reader }: RequestContext): Promise<boolean> {
    return (await reader.searchTally(page)).isExact;
  }

  @FieldResolver(() => SearchFacetsType, {
    description: describe('命中的分布；仅在请求时计算', 'How the hits are spread; worked out only when asked for.'),
  })
  async facets(@Root() { page }: SearchConnectionSource, @Ctx() { reader }: RequestContext): Promise<SearchFacetsType> {
    return facetsOf(await reader.searchTally(page), reader.registry);
  }
}
