import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '../catalog/scalars.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../query/list-plan.js';
import type { AsOfInput } from '../query/list-request.js';
import type { SearchRequest } from '../query/search/search-request.js';
import { describe } from './describe.js';
import { AsOfType } from './list-arguments.js';

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

/** The search that arguments ask for: what is null is not given. */
export function searchRequest({ query, ...rest }: SearchArguments): SearchRequest {
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
