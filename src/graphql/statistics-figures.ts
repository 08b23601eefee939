import { Arg, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { MeasureName } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import type { Measure } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import type { Column } from '../catalog/registry.js';
import { CountScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../catalog/scalars.js';
import { figuresOf } from '../query/statistics/column-roles.js';
import type { EnumObject } from './code-enums.js';
import { describe, namedClass } from './describe.js';
import { areaUnit, express, moneyUnit, ratioUnit } from './measures.js';

/** What is known of a column of a group: the figures that were asked for, by the names of their functions. */
export type ColumnFigures = Readonly<Record<string, number | string | null>>;

const FIGURES = [
  ['sum', '合计（精确）', 'Exact sum of the values that are there; null when there are none.'],
  ['average', '平均，四舍五入至8位小数', 'Average of the values that are there, rounded half up to 8 decimal places.'],
  ['minimum', '最小值', 'The least value.'],
  ['maximum', '最大值', 'The greatest value.'],
] as const;

const MISSING = describe(
  '空缺该列的记录数：统计值不含这些记录',
  'How many records of the group hold nothing here, so that no figure pretends to be complete.',
);

function noteMissing(type: new () => object): void {
  Field(() => CountScalar, { description: MISSING, simple: true })(type.prototype, 'missing');
}

const numberStatistics = namedClass('NumberStatistics');
ObjectType('NumberStatistics', { description: describe('一列数值的统计', 'What the numbers of a column come to.') })(
  numberStatistics,
);
for (const [name, chinese, english] of FIGURES)
  Field(() => DecimalScalar, { nullable: true, description: describe(chinese, english), simple: true })(
    numberStatistics.prototype,
    name,
  );
noteMissing(numberStatistics);

/** The statistics type of a measure: as of numbers, in the unit asked for. */
function measureStatistics(measure: Measure, title: string, unit: EnumObject, canonical: string) {
  const type = namedClass(`${measure.name}Statistics`);
  ObjectType(type.name, {
    description: describe(`一列${title}的统计`, `What the values of a column of kind ${measure.kindName} come to.`),
  })(type);
  noteMissing(type);
  const resolver = namedClass(`${type.name}Resolver`);
  Resolver(() => type)(resolver);
  for (const [name, chinese, english] of FIGURES) {
    const value = (figures: ColumnFigures, code: string) => {
      const figure = figures[name];
      return typeof figure === 'string' ? express(measure, figure, code) : null;
    };
    Object.defineProperty(resolver.prototype, name, { value, writable: true, configurable: true });
    FieldResolver(() => DecimalScalar, { nullable: true, description: describe(chinese, english) })(
      resolver.prototype,
      name,
      { value },
    );
    Root()(resolver.prototype, name, 0);
    Arg('unit', () => unit, {
      defaultValue: canonical,
      description: describe('单位', 'Unit to express it in.'),
    })(resolver.prototype, name, 1);
  }
  return { type, resolver };
}

const measures = {
  Money: measureStatistics(money, '金额', moneyUnit, 'YUAN'),
  Area: measureStatistics(area, '面积', areaUnit, 'SQUARE_METRE'),
  Ratio: measureStatistics(ratio, '比率', ratioUnit, 'ONE'),
} satisfies Partial<Record<MeasureName, unknown>>;

/** The statistics type of points in time. */
function momentStatistics(name: string, title: string, scalar: typeof DateScalar) {
  const type = namedClass(name);
  ObjectType(name, {
    description: describe(`一列${title}的统计`, 'The first and the last of a column of days or times.'),
  })(type);
  const note = (field: string, description: string) =>
    Field(() => scalar, { nullable: true, description, simple: true })(type.prototype, field);
  note('minimum', describe('最早', 'The earliest.'));
  note('maximum', describe('最晚', 'The latest.'));
  noteMissing(type);
  return type;
}

const dateStatistics = momentStatistics('DateStatistics', '日期', DateScalar);
const dateTimeStatistics = momentStatistics('DateTimeStatistics', '时间', DateTimeScalar);

/** The type of the figures of a column; undefined for one that has none. */
export function figuresType(column: Column): (new () => object) | undefined {
  const role = figuresOf(column);
  const { graphql } = column.kind;
  if (role === undefined) return undefined;
  if (graphql.type === 'measure') return graphql.measure === 'Duration' ? undefined : measures[graphql.measure].type;
  if (role === 'number') return numberStatistics;
  return graphql.type === 'scalar' && graphql.scalar === DateScalar ? dateStatistics : dateTimeStatistics;
}

export const figureResolvers = Object.values(measures).map(({ resolver }) => resolver);
