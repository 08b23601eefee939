import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../catalog/scalars.js';
import { debtCapacityDefinitions } from '../datasets/fiscal/debt-codes.js';
import { indicatorUnits } from '../reports/debt/units.js';
import { checkCertainties } from '../rules/check-result.js';
import { CheckInputType } from './check-field.js';
import { codeEnum } from './code-enums.js';
import { describe } from './describe.js';

const capacityDefinition = codeEnum(debtCapacityDefinitions);
const certainty = codeEnum(checkCertainties);
const indicatorUnit = codeEnum(indicatorUnits);

const INPUTS = describe('所用数值（金额为元）', 'The figures that it was worked out from; amounts in yuan.');
const MISSING = describe('缺少的数值', 'Figures for want of which there is no value.');

@ObjectType('DebtIndicator', {
  description: describe(
    '政府债务指标：公式、口径、所用数值与依据一并列出',
    'An indicator of government debt with its formula, definition, inputs and ground. Hidden debt is in none of them.',
  ),
})
export class DebtIndicatorType {
  @Field(() => GraphQLString, { description: describe('指标编号', 'Id of the indicator: `D2`.'), simple: true })
  indicator!: string;

  @Field(() => GraphQLString, { description: describe('指标名称', 'Name in Chinese.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'What it is, in English.'), simple: true })
  description!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describe('指标值', 'The value, exact to six digits; absent when a figure is missing.'),
    simple: true,
  })
  value?: string | null;

  @Field(() => indicatorUnit, { description: describe('指标单位', 'What the value is in.'), simple: true })
  unit!: string;

  @Field(() => GraphQLString, {
    description: describe('公式（英文）', 'The formula, by names of inputs.'),
    simple: true,
  })
  formula!: string;

  @Field(() => GraphQLString, { description: describe('公式（中文）', 'The formula in Chinese.'), simple: true })
  formulaZh!: string;

  @Field(() => GraphQLString, { description: describe('依据', 'The document that names it.'), simple: true })
  basis!: string;

  @Field(() => capacityDefinition, {
    nullable: true,
    description: describe('综合财力口径', 'The definition of capacity that it was taken by, where it was.'),
    simple: true,
  })
  capacityDefinition?: string | null;

  @Field(() => [CheckInputType], { description: INPUTS, simple: true })
  inputs!: CheckInputType[];

  @Field(() => [GraphQLString], { description: MISSING, simple: true })
  missing!: string[];

  @Field(() => certainty, {
    description: describe('确定性', 'Provisional where no public text gives the formula.'),
    simple: true,
  })
  certainty!: string;
}

@ObjectType('ComprehensiveCapacity', {
  description: describe(
    '综合财力：没有唯一的公开公式，故注明口径，且不由比率倒推',
    'Comprehensive capacity. It has no single public formula, so its definition is named; it is never worked back.',
  ),
})
export class ComprehensiveCapacityType {
  @Field(() => capacityDefinition, { description: describe('口径', 'The definition.'), simple: true })
  definition!: string;

  @Field(() => DecimalScalar, { nullable: true, description: describe('金额（元）', 'In yuan.'), simple: true })
  value?: string | null;

  @Field(() => [CheckInputType], { description: INPUTS, simple: true })
  components!: CheckInputType[];

  @Field(() => [GraphQLString], { description: MISSING, simple: true })
  missing!: string[];

  @Field(() => certainty, { description: describe('确定性', 'Whether it was published as it is.'), simple: true })
  certainty!: string;
}
