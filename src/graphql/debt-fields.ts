import { GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { debtScopes } from '../datasets/fiscal/debt-codes.js';
import type { Row } from '../query/row.js';
import { positionIndicators, type ReportedIndicator } from '../reports/debt/indicators.js';
import { type DebtYear, debtYears } from '../reports/debt/years.js';
import type { CheckResult } from '../rules/check-result.js';
import type { ComprehensiveCapacity } from '../rules/debt-indicators.js';
import { CheckResultType } from './check-field.js';
import { codeEnum } from './code-enums.js';
import type { RequestContext } from './context.js';
import { ComprehensiveCapacityType, DebtIndicatorType } from './debt-indicator-types.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';

const debtScope = codeEnum(debtScopes);

@ObjectType('DebtYear', { description: describe('一个地区一年的政府债务', 'The debt of a division in one year.') })
export class DebtYearType {
  @Field(() => GraphQLInt, { description: describe('年度', 'The year.'), simple: true })
  year!: number;

  @Field(() => [ComprehensiveCapacityType], {
    description: describe('各口径综合财力', 'The capacity by each definition.'),
    simple: true,
  })
  capacities!: readonly ComprehensiveCapacity[];

  @Field(() => [DebtIndicatorType], { description: describe('全部指标', 'All indicators.'), simple: true })
  indicators!: readonly ReportedIndicator[];

  @Field(() => [CheckResultType], {
    description: describe('跨年校验', 'What checks over several years and tables found (V06, V06B, V09).'),
    simple: true,
  })
  checks!: readonly CheckResult[];
}

@Resolver()
export class DebtQueries {
  @Query(() => [DebtYearType], {
    complexity: 50,
    description: describe(
      '一个地区历年的债务限额、余额、发行、偿还与全部指标',
      'The debt of a division year by year: limits, balances, issue, service, and all indicators.',
    ),
  })
  debtIndicators(
    @Ctx() { reader }: RequestContext,
    @Arg('division', () => GraphQLString, {
      defaultValue: '211303',
      description: describe('行政区划代码', 'Code of the division.'),
    })
    division: string,
    @Arg('scope', () => debtScope, { defaultValue: 'AREA', description: describe('债务口径', 'Whose debt.') })
    scope: string,
  ): Promise<readonly DebtYear[]> {
    return debtYears(reader, division, scope);
  }
}

/** Resolvers of the debt indicators for a registry that has positions and flows; none for one that has not. */
export function debtResolvers(registry: Registry): readonly (new () => object)[] {
  const positions = registry.find('debt-positions');
  const flows = registry.find('debt-flows');
  if (positions === undefined || flows === undefined) return [];
  const own = describe('由本表数据得出的指标', 'The indicators that follow from the columns of this record.');
  addField<Row, undefined>(
    positions.recordClass,
    'indicators',
    () => [DebtIndicatorType],
    { description: own },
    positionIndicators,
  );
  noteRecord('position', positions, describe('年末限额余额', 'Limits and balances at the end of the year.'));
  noteRecord('flow', flows, describe('发行与还本付息', 'What was issued, repaid and paid in the year.'));
  return [DebtQueries];
}

function noteRecord(name: 'position' | 'flow', dataset: Dataset, description: string): void {
  addField<DebtYear, undefined>(
    DebtYearType,
    name,
    () => dataset.recordClass,
    { description, nullable: true },
    (year) => year[name],
  );
}
