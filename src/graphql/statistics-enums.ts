import { registerEnumType } from 'type-graphql';
import type { FunctionName } from '../query/statistics/statistics-request.js';
import { plainEnum } from './code-enums.js';
import { describe } from './describe.js';

/** The GraphQL enum of the parts of a date. */
export const datePart = plainEnum('DatePart', describe('日期分组的粒度', 'How far dates are coarsened into groups.'), [
  ['YEAR', '年', 'Calendar year.'],
  ['QUARTER', '季度', 'Quarter of a year.'],
  ['MONTH', '月', 'Month of a year.'],
  ['WEEK', '周（星期一起，ISO 8601）', 'Week from Monday to Sunday (ISO 8601).'],
  ['DAY', '日', 'Day.'],
]);

const FUNCTIONS: readonly (readonly [value: string, name: FunctionName, chinese: string, english: string])[] = [
  ['COUNT', 'count', '记录数', 'Number of records; takes no field.'],
  ['SUM', 'sum', '合计', 'Exact sum of the values that are there.'],
  ['AVERAGE', 'average', '平均', 'Average of the values that are there.'],
  ['MINIMUM', 'minimum', '最小（最早）', 'Least or earliest value.'],
  ['MAXIMUM', 'maximum', '最大（最晚）', 'Greatest or latest value.'],
  ['DISTINCT_COUNT', 'distinctCount', '不同取值数', 'Number of different values.'],
  ['MISSING', 'missing', '空缺数', 'Number of records that hold nothing.'],
];

/** The GraphQL enum of what groups can be sorted by. Its values are the functions' own names. */
export const statisticsFunction = Object.freeze(Object.fromEntries(FUNCTIONS.map(([value, name]) => [value, name])));

registerEnumType(statisticsFunction, {
  name: 'StatisticsFunction',
  description: describe('统计函数', 'What is worked out about the records of a group.'),
  valuesConfig: Object.fromEntries(
    FUNCTIONS.map(([value, , chinese, english]) => [value, { description: describe(chinese, english) }]),
  ),
});
