import { GraphQLBoolean } from 'graphql';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { Dataset } from '../catalog/registry.js';
import { CountScalar } from '../catalog/scalars.js';
import { figuresOf } from '../query/statistics/column-roles.js';
import { figureName } from '../query/statistics/figure.js';
import { type GroupKey, groupKeys } from '../query/statistics/group-key.js';
import type { Group, Statistics } from '../query/statistics/statistics.js';
import type { EnumObject } from './code-enums.js';
import { describe, namedClass } from './describe.js';
import { addField } from './generated-fields.js';
import type { DatasetParts, FieldType, SchemaParts } from './schema-parts.js';
import { type ColumnFigures, figuresType } from './statistics-figures.js';
import { GroupKeyType, type KeysByColumn, keysByColumn, noteKeysType } from './statistics-keys.js';

/** A group as an answer shows it. */
interface GroupAnswer {
  readonly by: KeysByColumn;
  readonly keys: readonly GroupKey[];
  readonly count: number;
  readonly figures: Readonly<Record<string, ColumnFigures>>;
  readonly group: Group;
}

/** Statistics as an answer shows them: but for records and units, plain values without resolvers. */
export function statisticsAnswer(statistics: Statistics) {
  const { plan, moment, groups, hasMore, totalGroups } = statistics;
  const columns = plan.dataset.columns.filter((column) => figuresOf(column) !== undefined);
  // A column of which nothing but its type name is selected is there too.
  const nothing = Object.fromEntries(columns.map(({ name }) => [name, {}]));
  return {
    hasMore,
    totalGroups,
    revision: moment.revision,
    groups: groups.map((group): GroupAnswer => {
      const keys = groupKeys(statistics, group);
      const figures = { ...nothing, ...figuresByColumn(statistics, group) };
      return { by: keysByColumn(keys, moment), keys, count: group.count, figures, group };
    }),
  };
}

function figuresByColumn({ plan }: Statistics, group: Group): Readonly<Record<string, ColumnFigures>> {
  const byColumn: Record<string, Record<string, number | string | null>> = {};
  for (const figure of plan.figures) {
    if (figure.function === 'count') continue;
    const own = byColumn[figure.column.name] ?? {};
    own[figure.function] = group.figures.get(figureName(figure)) ?? null;
    byColumn[figure.column.name] = own;
  }
  return byColumn;
}

/** Note the types that the statistics of a dataset give; `fields` is the enum of its columns. */
export function noteStatisticsTypes({ dataset }: DatasetParts, parts: SchemaParts, fields: EnumObject) {
  const made = (suffix: string) => namedClass(`${dataset.typeName}Statistics${suffix}`);
  const [statistics, group, keys, figures] = [made(''), made('Group'), made('Keys'), made('Figures')];
  noteStatisticsType(dataset, statistics, group);
  noteGroupType(dataset, group, keys, noteFiguresType(dataset, figures) ? figures : undefined);
  noteKeysType(dataset, keys, parts);
  noteCounts(dataset, group, fields);
  return { statistics, group };
}

type Returns = () => FieldType | readonly FieldType[];

function notePlain(target: new () => object, name: string, type: Returns, chinese: string, english: string): void {
  Field(type, { description: describe(chinese, english), simple: true })(target.prototype, name);
}

function noteStatisticsType(dataset: Dataset, type: new () => object, group: new () => object): void {
  ObjectType(type.name, {
    description: describe(`${dataset.title}的分组统计`, `What ${dataset.name} come to, in groups.`),
  })(type);
  notePlain(type, 'groups', () => [group], '各组', 'The groups, in the order asked for.');
  notePlain(type, 'hasMore', () => GraphQLBoolean, '是否还有未列出的组', 'Whether there are groups beyond `first`.');
  notePlain(
    type,
    'totalGroups',
    () => CountScalar,
    '总组数；仅在请求时计算',
    'How many groups there are in all; counted only when asked for.',
  );
  notePlain(
    type,
    'revision',
    () => CountScalar,
    '数据版本号',
    'The revision that the statistics are of; pass it as `asOf` to get the same again.',
  );
}

function noteGroupType(
  dataset: Dataset,
  type: new () => object,
  keys: new () => object,
  figures: (new () => object) | undefined,
): void {
  ObjectType(type.name, {
    description: describe(`一组${dataset.title}`, `A group of ${dataset.name} with what they come to.`),
  })(type);
  notePlain(type, 'by', () => keys, '分组值', 'What the records of the group share, by column.');
  notePlain(
    type,
    'keys',
    () => [GroupKeyType],
    '分组值列表，按 groupBy 的顺序，适用于动态分组',
    'The same as a list in the order of `groupBy`: for programs that let people choose what to group by.',
  );
  notePlain(type, 'count', () => CountScalar, '记录数', 'How many records it has.');
  if (figures !== undefined)
    notePlain(type, 'figures', () => figures, '各列统计值', 'Sums, averages and extremes by column.');
}

/** Note the type of the figures of a group; false for a dataset whose columns have none. */
function noteFiguresType(dataset: Dataset, type: new () => object): boolean {
  const columns = dataset.columns.flatMap((column) => {
    const figures = figuresType(column);
    return figures === undefined ? [] : [{ ...column, figures }];
  });
  if (columns.length === 0) return false;
  ObjectType(type.name, {
    description: describe(
      `一组${dataset.title}各列的统计值`,
      `What the columns of a group of ${dataset.name} come to.`,
    ),
  })(type);
  for (const { name, title, description, figures } of columns) notePlain(type, name, () => figures, title, description);
  return true;
}

function noteCounts(dataset: Dataset, group: new () => object, fields: EnumObject): void {
  const args = namedClass(`${dataset.typeName}StatisticsFieldArgument`);
  ArgsType()(args);
  Field(() => fields, { description: describe('列', 'The column.') })(args.prototype, 'field');
  const counts = [
    ['distinctCount', '一列的不同取值数', 'How many different values the records of the group hold in a column.'],
    ['missing', '空缺一列的记录数', 'How many records of the group hold nothing in a column.'],
  ] as const;
  for (const [name, chinese, english] of counts)
    addField<GroupAnswer, { readonly field: string }>(
      group,
      name,
      () => CountScalar,
      { description: describe(chinese, english), args },
      ({ group: { figures } }, { field }) => figures.get(figureName({ function: name, column: field })),
    );
}
