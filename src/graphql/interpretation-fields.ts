import { GraphQLFloat, GraphQLInt } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Registry } from '../catalog/registry.js';
import { CountScalar, DateScalar } from '../catalog/scalars.js';
import type { Row } from '../query/row.js';
import {
  type AgencyInterpretation,
  interpretationCoverage,
  interpretedShare,
  medianLag,
} from '../reports/interpretation-coverage.js';
import { checkCertainties } from '../rules/check-result.js';
import { codeEnum } from './code-enums.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';

const certainty = codeEnum(checkCertainties);

@ObjectType('AgencyInterpretation', {
  description: describe('一个机构的政策解读情况', 'How an agency interprets the documents that it issued.'),
})
export class AgencyInterpretationType {
  @Field(() => CountScalar, {
    description: describe('需要解读的文件数', 'Documents that the agency says need an interpretation.'),
    simple: true,
  })
  needed!: number;

  @Field(() => CountScalar, {
    description: describe('已解读的文件数', 'Those of them that have at least one.'),
    simple: true,
  })
  interpreted!: number;

  @Field(() => CountScalar, {
    description: describe('未说明是否需要解读的文件数', 'Documents of which nobody says whether they need one.'),
    simple: true,
  })
  undecided!: number;

  @Field(() => [GraphQLInt], {
    description: describe(
      '文件发布至首次解读的工作日数，从短到长；同步为0',
      'Working days from each interpreted document to its first interpretation, shortest first; 0 is synchronous.',
    ),
    simple: true,
  })
  lags!: readonly number[];

  @Field(() => certainty, {
    description: describe('确定性', 'Provisional where a lag leaves the years whose holidays are known.'),
    simple: true,
  })
  certainty!: string;
}

@Resolver(() => AgencyInterpretationType)
export class AgencyInterpretationResolver {
  @FieldResolver(() => GraphQLFloat, {
    nullable: true,
    description: describe('解读率（0至1）', 'Share of documents interpreted, 0 to 1; absent when none needs it.'),
  })
  share(@Root() coverage: AgencyInterpretation): number | null {
    return interpretedShare(coverage);
  }

  @FieldResolver(() => GraphQLFloat, {
    nullable: true,
    description: describe('间隔中位数（工作日）', 'The median of the lags; absent when there is none.'),
  })
  medianLag(@Root() coverage: AgencyInterpretation): number | null {
    return medianLag(coverage);
  }

  @FieldResolver(() => CountScalar, {
    description: describe('同步解读的文件数', 'Documents whose interpretation came no later than they did.'),
  })
  synchronous(@Root() { lags }: AgencyInterpretation): number {
    return lags.filter((lag) => lag === 0).length;
  }
}

@Resolver()
export class InterpretationQueries {
  @Query(() => [AgencyInterpretationType], {
    complexity: 50,
    description: describe(
      '一段时间内各发文机关的政策解读率与解读间隔',
      'Interpretation of the documents published in a time, agency by agency: how many, and how soon.',
    ),
  })
  interpretationCoverage(
    @Ctx() { reader }: RequestContext,
    @Arg('from', () => DateScalar, { description: describe('起始日期', 'First day of publication.') }) from: string,
    @Arg('to', () => DateScalar, { description: describe('截止日期', 'Last day of publication.') }) to: string,
  ): Promise<readonly AgencyInterpretation[]> {
    return interpretationCoverage(reader, from, to);
  }
}

/** Resolvers of the report for a registry that has documents and interpretations; none for one that has not. */
export function interpretationResolvers(registry: Registry): readonly (new () => object)[] {
  const agencies = registry.find('agencies');
  const isThere = registry.find('documents') !== undefined && registry.find('interpretations') !== undefined;
  if (agencies === undefined || !isThere) return [];
  addField<AgencyInterpretation, undefined>(
    AgencyInterpretationType,
    'agency',
    () => agencies.recordClass,
    { description: describe('发文机关', 'The issuing agency.'), nullable: true },
    ({ agencyId }, _, { reader }): Promise<Row | null> => reader.record(agencies, agencyId, reader.present),
  );
  return [InterpretationQueries, AgencyInterpretationResolver];
}
