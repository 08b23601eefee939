import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { CountScalar } from '../catalog/scalars.js';
import { AnnualReportRequestRow } from '../datasets/requests/annual-report.js';
import { type ComputedReport, computedReport } from '../reports/annual-report/computed-report.js';
import type { ReportDifference } from '../reports/annual-report/differences.js';
import type { CountedRow } from '../reports/annual-report/request-table.js';
import type { CheckResult } from '../rules/check-result.js';
import { CheckResultType } from './check-field.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';

@ObjectType('ReportFigure', { description: describe('年报中的一个数', 'One computed figure of an annual report.') })
export class ReportFigureType {
  @Field(() => GraphQLString, {
    description: describe('列名', 'Name of the column of an annual report: `requestsReceived`.'),
    simple: true,
  })
  figure!: string;

  @Field(() => CountScalar, { description: describe('计算值', 'The figure as computed.'), simple: true })
  computed!: number;
}

@ObjectType('ReportDifference', {
  description: describe('公布数与计算数不一致之处', 'A figure that is published otherwise than the register has it.'),
})
export class ReportDifferenceType extends ReportFigureType {
  @Field(() => GraphQLString, { description: describe('中文名称', 'Name in Chinese.'), simple: true })
  title!: string;

  @Field(() => CountScalar, { description: describe('公布值', 'The figure as published.'), simple: true })
  published!: number;
}

@ObjectType('ComputedAnnualReport', {
  description: describe(
    '由依申请公开台账计算的年度报告（表三、表四），与公布的年报对照',
    'Tables 3 and 4 of an annual report as the register of requests makes them, beside what was published.',
  ),
})
export class ComputedAnnualReportType {
  @Field(() => GraphQLInt, { description: describe('年度', 'The year.'), simple: true })
  year!: number;

  @Field(() => GraphQLBoolean, {
    description: describe(
      '是否汇总本行政区划各机关',
      'Whether it sums up all agencies of the division, as the report of a government does.',
    ),
    simple: true,
  })
  coversDivision!: boolean;

  @Field(() => [AnnualReportRequestRow], {
    description: describe('申请情况表（表三）', 'The table of requests, row by row as the form of the year has it.'),
    simple: true,
  })
  requestTable!: readonly CountedRow[];

  @Field(() => CountScalar, {
    description: describe('没有收到和提交日期的申请', 'Requests without any day, which count nowhere.'),
    simple: true,
  })
  undated!: number;

  @Field(() => CountScalar, {
    description: describe('办理结果不明的申请', 'Ended requests of which the register does not say how.'),
    simple: true,
  })
  unplaced!: number;

  @Field(() => [CheckResultType], {
    description: describe('计算数的平衡关系', 'The identities of the form (V70, V71) over the computed figures.'),
    simple: true,
  })
  checks!: readonly CheckResult[];

  @Field(() => [ReportDifferenceType], {
    description: describe('与公布数的差异', 'Figures that are published otherwise; none while nothing is published.'),
    simple: true,
  })
  differences!: readonly ReportDifference[];
}

@Resolver(() => ComputedAnnualReportType)
export class ComputedAnnualReportResolver {
  @FieldResolver(() => [ReportFigureType], {
    description: describe('各列计算值', 'The columns of an annual report that the register decides.'),
  })
  figures(@Root() { figures }: ComputedReport): readonly ReportFigureType[] {
    return Object.entries(figures).map(([figure, computed]) => ({ figure, computed }));
  }
}

@Resolver()
export class AnnualReportQueries {
  @Query(() => ComputedAnnualReportType, {
    complexity: 50,
    description: describe(
      '由台账计算一个机关一年的依申请公开报告，并指出与公布数的差异',
      'The annual report of an agency computed from its register of requests, with its differences to the published.',
    ),
  })
  computedAnnualReport(
    @Ctx() { reader }: RequestContext,
    @Arg('agency', () => GraphQLID, { description: describe('机关', 'The `id` or natural key of the agency.') })
    agency: string,
    @Arg('year', () => GraphQLInt, { description: describe('年度', 'The year of the report.') }) year: number,
  ): Promise<ComputedReport> {
    return computedReport(reader, agency, year);
  }
}

/** Resolvers of the computed report for a registry that has requests and reports; none for one that has not. */
export function annualReportResolvers(registry: Registry): readonly (new () => object)[] {
  const agencies = registry.find('agencies');
  const reports = registry.find('annual-reports');
  if (agencies === undefined || reports === undefined || registry.find('disclosure-requests') === undefined) return [];
  noteRecord('agency', agencies, false, describe('报告机关', 'The agency.'));
  noteRecord('published', reports, true, describe('公布的年报', 'The published report, where there is one.'));
  return [AnnualReportQueries, ComputedAnnualReportResolver];
}

function noteRecord(name: 'agency' | 'published', dataset: Dataset, nullable: boolean, description: string): void {
  const type = () => dataset.recordClass;
  addField<ComputedReport, undefined>(
    ComputedAnnualReportType,
    name,
    type,
    { description, nullable },
    (report) => report[name],
  );
}
