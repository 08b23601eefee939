import { GraphQLInt } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import type { Row } from '../query/row.js';
import { type AgencyCoverage, type ClauseCoverage, coverageOf, type DatasetCoverage } from '../reports/coverage.js';
import type { Tally } from '../reports/tally.js';
import { DatasetInfoType } from './catalog-fields.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';
import { TallyType } from './tally-type.js';

@ObjectType('AgencyCoverage', {
  description: describe('一个牵头机构在一个数据集中的情况', 'How one lead agency stands in one dataset.'),
})
export class AgencyCoverageType {
  @Field(() => TallyType, { description: describe('统计', 'Its counts.'), simple: true })
  tally!: Tally;
}

@ObjectType('DatasetCoverage', { description: describe('一个数据集对条款的回应', 'How one dataset answers a clause.') })
export class DatasetCoverageType {
  @Field(() => DatasetInfoType, { description: describe('数据集', 'The dataset.'), simple: true })
  dataset!: Dataset;

  @Field(() => TallyType, { description: describe('全部机构合计', 'Counts over all agencies.'), simple: true })
  tally!: Tally;

  @Field(() => [AgencyCoverageType], {
    description: describe(
      '各牵头机构',
      'Counts of each agency that leads the clause; an agency without records is there with zeros.',
    ),
    simple: true,
  })
  leadAgencies!: AgencyCoverage[];
}

@ObjectType('ClauseCoverage', {
  description: describe('一条公开任务的落实情况', 'What there is for one clause of the work plan.'),
})
export class ClauseCoverageType {
  @Field(() => [DatasetCoverageType], {
    description: describe('对应数据集', 'The datasets that answer the clause.'),
    simple: true,
  })
  datasets!: DatasetCoverage[];
}

@Resolver()
export class CoverageQueries {
  @Query(() => [ClauseCoverageType], {
    complexity: 100,
    description: describe(
      '问责报告：逐条列出公开任务、责任机构、已有数据与逾期情况',
      'The accountability report: for every clause who owes what, what is there, and what is late.',
    ),
  })
  coverage(
    @Ctx() { reader, tallies }: RequestContext,
    @Arg('planYear', () => GraphQLInt, {
      defaultValue: 2019,
      description: describe('工作要点年度', 'Year of the work plan.'),
    })
    planYear: number,
  ): Promise<readonly ClauseCoverage[]> {
    return coverageOf(reader, tallies, planYear);
  }
}

/** Resolvers of the report for a registry that has duties and agencies; none for one that has not. */
export function coverageResolvers(registry: Registry): readonly (new () => object)[] {
  const duties = registry.find('duties');
  const agencies = registry.find('agencies');
  if (duties === undefined || agencies === undefined) return [];
  addField<ClauseCoverage, undefined>(
    ClauseCoverageType,
    'duty',
    () => duties.recordClass,
    { description: describe('公开任务', 'The duty: the clause itself, with its agencies and its own deadline.') },
    ({ duty }) => duty,
  );
  addField<AgencyCoverage, undefined>(
    AgencyCoverageType,
    'agency',
    () => agencies.recordClass,
    { description: describe('机构', 'The agency.'), nullable: true },
    ({ agencyId }, _, { reader }): Promise<Row | null> => reader.record(agencies, agencyId, reader.present),
  );
  return [CoverageQueries];
}
