import { GraphQLFloat, GraphQLInt } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { CountScalar, DateScalar } from '../catalog/scalars.js';
import type { Row } from '../query/row.js';
import {
  type AgencyCoverage,
  type ClauseCoverage,
  coverageOf,
  type DatasetCoverage,
  TallyCache,
} from '../reports/coverage.js';
import { lateShare, type Tally } from '../reports/tally.js';
import { DatasetInfoType } from './catalog-fields.js';
import type { RequestContext } from './context.js';
import { describe, namedClass } from './describe.js';
import { addField } from './generated-resolver.js';

@ObjectType('Tally', {
  description: describe(
    '统计：记录数、期限与校验情况',
    'Counts over records: how many, how their clocks stand, how many contradict themselves.',
  ),
})
export class TallyType {
  @Field(() => CountScalar, { description: describe('记录数', 'How many records.'), simple: true })
  recordCount!: number;

  @Field(() => CountScalar, {
    description: describe('其中示例数据', 'How many of them are sample data.'),
    simple: true,
  })
  sampleCount!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('最近发布日期', 'Newest date of publication on the source pages.'),
    simple: true,
  })
  latestPublishedOn?: string | null;

  @Field(() => CountScalar, {
    description: describe('按期', 'Clocks that were met, or excused by a stated reason.'),
    simple: true,
  })
  onTime!: number;

  @Field(() => CountScalar, {
    description: describe('逾期完成', 'Clocks that were met late, or ended too soon.'),
    simple: true,
  })
  late!: number;

  @Field(() => CountScalar, {
    description: describe('逾期未完成', 'Clocks that ran out with nothing done.'),
    simple: true,
  })
  overdue!: number;

  @Field(() => CountScalar, { description: describe('期限内', 'Clocks that still run.'), simple: true })
  running!: number;

  @Field(() => CountScalar, {
    description: describe('无法判断', 'Clocks of which nothing can be said, for want of a date.'),
    simple: true,
  })
  unknown!: number;

  @Field(() => CountScalar, {
    description: describe('校验未通过的记录', 'Records with at least one failed check.'),
    simple: true,
  })
  failing!: number;
}

@Resolver(() => TallyType)
export class TallyResolver {
  @FieldResolver(() => GraphQLFloat, {
    nullable: true,
    description: describe(
      '逾期占比（0至1）',
      'Of the clocks that have been decided, the share that was late, 0 to 1; absent when none has.',
    ),
  })
  lateShare(@Root() tally: Tally): number | null {
    return lateShare(tally);
  }
}

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
  private readonly cache = new TallyCache();

  @Query(() => [ClauseCoverageType], {
    complexity: 100,
    description: describe(
      '问责报告：逐条列出公开任务、责任机构、已有数据与逾期情况',
      'The accountability report: for every clause who owes what, what is there, and what is late.',
    ),
  })
  coverage(
    @Ctx() { reader }: RequestContext,
    @Arg('planYear', () => GraphQLInt, {
      defaultValue: 2019,
      description: describe('工作要点年度', 'Year of the work plan.'),
    })
    planYear: number,
  ): Promise<readonly ClauseCoverage[]> {
    return coverageOf(reader, this.cache, planYear);
  }
}

/** Resolvers of the report for a registry that has duties and agencies; none for one that has not. */
export function coverageResolvers(registry: Registry): readonly (new () => object)[] {
  const duties = registry.find('duties');
  const agencies = registry.find('agencies');
  if (duties === undefined || agencies === undefined) return [];
  const clause = namedClass('ClauseCoverageResolver');
  Resolver(() => ClauseCoverageType)(clause);
  addField<ClauseCoverage, undefined>(
    clause,
    'duty',
    () => duties.recordClass,
    { description: describe('公开任务', 'The duty: the clause itself, with its agencies and its own deadline.') },
    ({ duty }) => duty,
  );
  const agency = namedClass('AgencyCoverageResolver');
  Resolver(() => AgencyCoverageType)(agency);
  addField<AgencyCoverage, undefined>(
    agency,
    'agency',
    () => agencies.recordClass,
    { description: describe('机构', 'The agency.'), nullable: true },
    ({ agencyId }, _, { reader }): Promise<Row | null> => reader.record(agencies, agencyId, reader.present),
  );
  return [CoverageQueries, TallyResolver, clause, agency];
}
