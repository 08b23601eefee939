import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { CountScalar } from '../catalog/scalars.js';
import type { SearchTally } from '../query/search/tally.js';
import { DatasetInfoType } from './catalog-fields.js';
import { describe } from './describe.js';

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

/** How the hits of a search are spread. */
export function facetsOf(
  { isExact, count, datasets, agencies, years }: SearchTally,
  registry: Registry,
): SearchFacetsType {
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
