import { GraphQLInt } from 'graphql';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { constantCase } from '../catalog/naming.js';
import type { Column, Dataset } from '../catalog/registry.js';
import { CountScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../catalog/scalars.js';
import { figuresOf, functionsOf, groupingOf } from '../query/statistics/column-roles.js';
import { MOST_KEYS } from '../query/statistics/group-term.js';
import { DEFAULT_GROUPS, MOST_GROUPS } from '../query/statistics/statistics-plan.js';
import type { EnumObject } from './code-enums.js';
import { describe, namedClass } from './describe.js';
import { AsOfType, direction, nulls } from './list-arguments.js';
import type { DatasetParts, FieldType } from './schema-parts.js';
import { datePart, statisticsFunction } from './statistics-enums.js';

const COMPARISONS = [
  ['equals', '等于', 'Is this.'],
  ['gt', '大于（晚于）', 'Is greater or later than this.'],
  ['gte', '大于等于（不早于）', 'Is this or greater or later.'],
  ['lt', '小于（早于）', 'Is less or earlier than this.'],
  ['lte', '小于等于（不晚于）', 'Is this or less or earlier.'],
] as const;

function conditionInput(name: string, title: string, english: string, operand: FieldType): new () => object {
  const input = namedClass(name);
  InputType(name, {
    description: describe(`对${title}的条件；须同时满足`, `Conditions on ${english}; all must be met.`),
  })(input);
  for (const [operator, chinese, sentence] of COMPARISONS)
    Field(() => operand, { nullable: true, description: describe(chinese, sentence) })(input.prototype, operator);
  return input;
}

const countCondition = conditionInput('CountCondition', '计数', 'a count', CountScalar);
const decimalCondition = conditionInput('DecimalCondition', '数值', 'a number', DecimalScalar);
const dateCondition = conditionInput('DateCondition', '日期', 'a date', DateScalar);
const dateTimeCondition = conditionInput('DateTimeCondition', '时间', 'an instant', DateTimeScalar);

function havingInput(
  name: string,
  title: string,
  english: string,
  members: readonly (readonly [name: string, condition: new () => object, chinese: string, english: string])[],
): new () => object {
  const input = namedClass(name);
  InputType(name, {
    description: describe(`对各组${title}的条件；须同时满足`, `Conditions on ${english} of a group.`),
  })(input);
  const counts = [
    ['distinctCount', countCondition, '不同取值数', 'Number of different values.'],
    ['missing', countCondition, '空缺数', 'Number of records that hold nothing.'],
  ] as const;
  for (const [member, condition, chinese, sentence] of [...members, ...counts])
    Field(() => condition, { nullable: true, description: describe(chinese, sentence) })(input.prototype, member);
  return input;
}

const numberHaving = havingInput('NumberHaving', '一列数值', 'the numbers in a column (yuan, m², 1 is the whole)', [
  ['sum', decimalCondition, '合计', 'Sum of the values that are there.'],
  ['average', decimalCondition, '平均', 'Average of the values that are there.'],
  ['minimum', decimalCondition, '最小值', 'The least value.'],
  ['maximum', decimalCondition, '最大值', 'The greatest value.'],
]);

function momentHaving(name: string, title: string, english: string, condition: new () => object): new () => object {
  return havingInput(name, title, english, [
    ['minimum', condition, '最早', 'The earliest.'],
    ['maximum', condition, '最晚', 'The latest.'],
  ]);
}

const dateHaving = momentHaving('DateHaving', '一列日期', 'the dates in a column', dateCondition);
const dateTimeHaving = momentHaving('DateTimeHaving', '一列时间', 'the instants in a column', dateTimeCondition);

function columnHaving(column: Column): (new () => object) | undefined {
  const role = figuresOf(column);
  if (role !== 'moment') return role === undefined ? undefined : numberHaving;
  const { graphql } = column.kind;
  return graphql.type === 'scalar' && graphql.scalar === DateScalar ? dateHaving : dateTimeHaving;
}

/** The enum of the columns of a dataset that a purpose admits. Its values are the columns' own names. */
export function columnEnum(name: string, description: string, columns: readonly Column[]): EnumObject {
  const values: EnumObject = Object.fromEntries(columns.map((column) => [constantCase(column.name), column.name]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      columns.map((column) => [constantCase(column.name), { description: describe(column.title, column.description) }]),
    ),
  });
  return values;
}

/** Note the arguments of the statistics of a dataset; `fields` is the enum of its columns. */
export function noteStatisticsArguments({ dataset, filter }: DatasetParts, fields: EnumObject): new () => object {
  const args = namedClass(`${dataset.typeName}StatisticsArguments`);
  ArgsType()(args);
  const note = (name: string, type: Parameters<typeof Field>[0], chinese: string, english: string) =>
    Field(type, { nullable: true, description: describe(chinese, english) })(args.prototype, name);
  const grouping = groupingInput(dataset, fields);
  const having = datasetHaving(dataset);
  const order = orderInput(dataset, fields);
  note('filter', () => filter, '筛选条件', `Which ${dataset.name}; all unless asked otherwise.`);
  note(
    'groupBy',
    () => [grouping],
    `分组，至多 ${MOST_KEYS} 列；省略则全部记录为一组`,
    `What makes a group, at most ${MOST_KEYS} columns. Unless given, all records are one group.`,
  );
  note('having', () => having, '各组须满足的条件', 'Which groups; all unless asked otherwise.');
  note(
    'orderBy',
    () => [order],
    '排序；默认按分组列，且总以分组列消除并列',
    'Sort criteria, the most important first. By keys unless given; keys always break ties.',
  );
  note(
    'first',
    () => GraphQLInt,
    `取前若干组，0 至 ${MOST_GROUPS}，默认 ${DEFAULT_GROUPS}`,
    `How many groups, 0 to ${MOST_GROUPS}; ${DEFAULT_GROUPS} unless asked otherwise. \`hasMore\` says whether there are others.`,
  );
  note('asOf', () => AsOfType, '历史时点；省略则为当前', 'A moment of the past; the present unless given.');
  return args;
}

/** The columns of a dataset that its statistics know. */
export function statisticsColumns(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter((column) => functionsOf(column).length > 0);
}

function groupingInput(dataset: Dataset, fields: EnumObject): new () => object {
  const input = namedClass(`${dataset.typeName}StatisticsGrouping`);
  InputType(input.name, {
    description: describe(`${dataset.title}的一个分组列`, `One column to group ${dataset.name} by.`),
  })(input);
  const unable = dataset.columns.filter(
    (column) => figuresOf(column) !== undefined && groupingOf(column) === undefined,
  );
  const except =
    unable.length === 0 ? '' : ` Exact numbers make no groups: ${unable.map(({ name }) => name).join(', ')}.`;
  Field(() => fields, {
    description: describe(
      '分组列；多值列按其中各项分组，一条记录可计入多组',
      `The column. A list groups by its entries: a record counts in the group of each of them.${except}`,
    ),
  })(input.prototype, 'field');
  Field(() => datePart, {
    nullable: true,
    description: describe(
      '日期粒度，默认为日（北京时间）',
      'For dates and instants; the day in Shanghai unless given.',
    ),
  })(input.prototype, 'part');
  return input;
}

function datasetHaving(dataset: Dataset): new () => object {
  const columns = namedClass(`${dataset.typeName}StatisticsFiguresHaving`);
  const having = namedClass(`${dataset.typeName}StatisticsHaving`);
  InputType(having.name, {
    description: describe(
      `对各组${dataset.title}的条件；须同时满足`,
      `Conditions on groups of ${dataset.name}; all must be met.`,
    ),
  })(having);
  Field(() => countCondition, { nullable: true, description: describe('记录数', 'Number of records.') })(
    having.prototype,
    'count',
  );
  const able = dataset.columns.filter((column) => columnHaving(column) !== undefined);
  if (able.length === 0) return having;
  InputType(columns.name, {
    description: describe(
      `对各组${dataset.title}统计值的条件`,
      `Conditions on the figures of a group of ${dataset.name}.`,
    ),
  })(columns);
  for (const column of able) {
    const input = columnHaving(column);
    if (input !== undefined)
      Field(() => input, { nullable: true, description: describe(column.title, column.description) })(
        columns.prototype,
        column.name,
      );
  }
  Field(() => columns, { nullable: true, description: describe('各列统计值', 'The figures of its columns.') })(
    having.prototype,
    'figures',
  );
  return having;
}

function orderInput(dataset: Dataset, fields: EnumObject): new () => object {
  const order = namedClass(`${dataset.typeName}StatisticsOrder`);
  InputType(order.name, {
    description: describe(
      `${dataset.title}各组的排序条件`,
      `One sort criterion of groups of ${dataset.name}: by a key, or with \`function\` by a figure.`,
    ),
  })(order);
  Field(() => fields, {
    nullable: true,
    description: describe('列；按记录数排序时省略', 'The column; none for COUNT.'),
  })(order.prototype, 'field');
  Field(() => statisticsFunction, {
    nullable: true,
    description: describe('统计函数；省略则按分组值排序', 'The figure; unless given, the key of the column.'),
  })(order.prototype, 'function');
  Field(() => direction, { defaultValue: 'ASC', description: describe('方向', 'Ascending unless asked otherwise.') })(
    order.prototype,
    'direction',
  );
  Field(() => nulls, {
    defaultValue: 'LAST',
    description: describe('空缺组位置', 'Where groups without a value go; last unless asked otherwise.'),
  })(order.prototype, 'nulls');
  return order;
}
