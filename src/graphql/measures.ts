import { GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { codeList } from '../catalog/code-list.js';
import type { MeasureName } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import { timeUnits } from '../catalog/columns/duration.js';
import { findUnit, inUnit, type Measure, type Measured } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import { DecimalScalar } from '../catalog/scalars.js';
import { codeEnum } from './code-enums.js';
import { describe } from './describe.js';

// Digits enough for any canonical value in its largest unit.
const DIGITS = 12;

export function express(measure: Measure, value: string, unit: string): string {
  const found = findUnit(measure, unit);
  return found === undefined ? value : inUnit(value, found, DIGITS);
}

function unitList(measure: Measure, title: string) {
  return codeList(`${measure.name}Unit`, title, `Units of ${measure.kindName} in which sources print figures.`, {
    edition: '1',
    values: measure.units.map((unit) => [unit.code, unit.name ?? unit.title, unit.description]),
  });
}

export const moneyUnit = codeEnum(unitList(money, '金额单位'));
export const areaUnit = codeEnum(unitList(area, '面积单位'));
export const ratioUnit = codeEnum(unitList(ratio, '比率单位'));
const timeUnit = codeEnum(timeUnits);

const SOURCE_VALUE = describe('原文数值', 'The figure exactly as the source printed it.');
const SOURCE_UNIT = describe('原文单位', 'The unit in which the source printed it.');

@ObjectType('Money', {
  description: describe('金额', 'An amount of money: exact, with the figure and unit of its source.'),
})
export class MoneyType {
  @Field(() => DecimalScalar, { description: SOURCE_VALUE, simple: true })
  sourceValue!: string;

  @Field(() => moneyUnit, { description: SOURCE_UNIT, simple: true })
  sourceUnit!: string;
}

@Resolver(() => MoneyType)
export class MoneyResolver {
  @FieldResolver(() => DecimalScalar, {
    description: describe('金额（默认元）', 'The amount in the unit asked for; yuan unless asked otherwise.'),
  })
  amount(
    @Root() { value }: Measured,
    @Arg('unit', () => moneyUnit, { defaultValue: 'YUAN', description: describe('单位', 'Unit to express it in.') })
    unit: string,
  ): string {
    return express(money, value, unit);
  }

  @FieldResolver(() => GraphQLString, { description: describe('币种', 'Currency, ISO 4217.') })
  currency(): string {
    return 'CNY';
  }
}

@ObjectType('Area', {
  description: describe('面积', 'A land area: exact, with the figure and unit of its source. 1 hectare = 15 mu.'),
})
export class AreaType {
  @Field(() => DecimalScalar, { description: SOURCE_VALUE, simple: true })
  sourceValue!: string;

  @Field(() => areaUnit, { description: SOURCE_UNIT, simple: true })
  sourceUnit!: string;
}

@Resolver(() => AreaType)
export class AreaResolver {
  @FieldResolver(() => DecimalScalar, {
    description: describe(
      '面积（默认平方米）',
      'The area in the unit asked for; square metres unless asked otherwise.',
    ),
  })
  value(
    @Root() measured: Measured,
    @Arg('unit', () => areaUnit, {
      defaultValue: 'SQUARE_METRE',
      description: describe('单位', 'Unit to express it in.'),
    })
    unit: string,
  ): string {
    // The source figure in its own unit is exact; the canonical one of a third of a mu is not.
    return unit === measured.sourceUnit ? measured.sourceValue : express(area, measured.value, unit);
  }
}

@ObjectType('Ratio', {
  description: describe('比率', 'A share or ratio: exact, with the figure and unit of its source.'),
})
export class RatioType {
  @Field(() => DecimalScalar, { description: SOURCE_VALUE, simple: true })
  sourceValue!: string;

  @Field(() => ratioUnit, { description: SOURCE_UNIT, simple: true })
  sourceUnit!: string;
}

@Resolver(() => RatioType)
export class RatioResolver {
  @FieldResolver(() => DecimalScalar, {
    description: describe(
      '比率（默认以1为整体）',
      'The ratio in the unit asked for; 1 is the whole unless asked otherwise.',
    ),
  })
  value(
    @Root() { value }: Measured,
    @Arg('unit', () => ratioUnit, { defaultValue: 'ONE', description: describe('单位', 'Unit to express it in.') })
    unit: string,
  ): string {
    return express(ratio, value, unit);
  }
}

@ObjectType('Duration', {
  description: describe(
    '期限',
    'A legal or promised time limit. Units are never converted: a working day is not a day.',
  ),
})
export class DurationType {
  @Field(() => GraphQLInt, { description: describe('数值', 'How many units.'), simple: true })
  value!: number;

  @Field(() => timeUnit, { description: describe('单位', 'Which unit.'), simple: true })
  unit!: string;
}

/** The object type of each measure. */
export const measureTypes: Readonly<Record<MeasureName, new () => object>> = {
  Money: MoneyType,
  Area: AreaType,
  Ratio: RatioType,
  Duration: DurationType,
};

export const measureResolvers = [MoneyResolver, AreaResolver, RatioResolver] as const;
