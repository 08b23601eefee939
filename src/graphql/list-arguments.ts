import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { constantCase } from '../catalog/naming.js';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../query/list-plan.js';
import type { AsOfInput, FilterInput, OrderInput, PageInput } from '../query/list-request.js';
import { type EnumObject, plainEnum } from './code-enums.js';
import { describe } from './describe.js';
import type { DatasetParts } from './schema-parts.js';

export const direction = plainEnum('SortDirection', describe('排序方向', 'Direction of a sort.'), [
  ['ASC', '升序', 'Smallest, earliest first.'],
  ['DESC', '降序', 'Greatest, latest first.'],
]);

export const nulls = plainEnum('NullsPlace', describe('空缺值的位置', 'Where records go whose column holds nothing.'), [
  ['FIRST', '在前', 'Before all others.'],
  ['LAST', '在后', 'After all others.'],
]);

/** `asOf`: the past that a question is about. Exactly one member may be given (`@oneOf`, set when the schema is built). */
@InputType('AsOf', {
  description: describe(
    '历史时点：以版本号或时间二选一',
    'A moment of the past, by revision or by time: exactly one of them.',
  ),
})
export class AsOfType {
  @Field(() => CountScalar, {
    nullable: true,
    description: describe('版本号', 'The revision: `extensions.revision` of an earlier answer.'),
  })
  revision?: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: describe('时间', 'An instant: what was released by then.'),
  })
  time?: string;
}

/** What a list field is called with, as type-graphql hands it over. */
export interface ListArguments extends PageInput {
  readonly filter?: FilterInput;
  readonly orderBy?: readonly {
    readonly field: string;
    readonly direction?: 'ASC' | 'DESC';
    readonly nulls?: 'FIRST' | 'LAST';
  }[];
  readonly asOf?: AsOfInput;
}

/** The arguments of a list as the query floor takes them. */
export function listQuestion({ first, after, last, before, filter, orderBy, asOf }: ListArguments): {
  readonly page: PageInput;
  readonly filter: FilterInput | undefined;
  readonly orderBy: readonly OrderInput[] | undefined;
  readonly asOf: AsOfInput | undefined;
} {
  const order = orderBy?.map((term) => ({ column: term.field, direction: term.direction, nulls: term.nulls }));
  return {
    page: {
      first: first ?? undefined,
      after: after ?? undefined,
      last: last ?? undefined,
      before: before ?? undefined,
    },
    filter: filter ?? undefined,
    orderBy: order,
    asOf: asOf ?? undefined,
  };
}

/** Note the order input, the arguments of lists, and the input of the lookup of one record. */
export function noteArguments(parts: DatasetParts): void {
  noteOrderInput(parts);
  noteListArguments(parts);
  noteByInput(parts);
}

function noteOrderInput({ dataset, order }: DatasetParts): void {
  InputType(`${dataset.typeName}Order`, {
    description: describe(`${dataset.title}的排序条件`, `One sort criterion of ${dataset.name}.`),
  })(order);
  const field = orderFields(
    dataset.typeName,
    dataset.title,
    dataset.columns.filter(({ kind }) => kind.isSortable),
  );
  Field(() => field, { description: describe('排序列', 'The column to sort by.') })(order.prototype, 'field');
  Field(() => direction, { defaultValue: 'ASC', description: describe('方向', 'Ascending unless asked otherwise.') })(
    order.prototype,
    'direction',
  );
  Field(() => nulls, {
    defaultValue: 'LAST',
    description: describe('空缺值位置', 'Where empty values go; last unless asked otherwise.'),
  })(order.prototype, 'nulls');
}

// The enum's values are the columns' own names, so that what arrives needs no translation.
function orderFields(typeName: string, title: string, columns: DatasetParts['dataset']['columns']): EnumObject {
  const values: EnumObject = Object.fromEntries(columns.map(({ name }) => [constantCase(name), name]));
  registerEnumType(values, {
    name: `${typeName}OrderField`,
    description: describe(`${title}可排序的列`, `Columns that ${typeName} can be sorted by.`),
    valuesConfig: Object.fromEntries(
      columns.map((column) => [constantCase(column.name), { description: describe(column.title, column.description) }]),
    ),
  });
  return values;
}

function noteListArguments({ dataset, listArguments, filter, order }: DatasetParts): void {
  ArgsType()(listArguments);
  const note = (name: string, type: Parameters<typeof Field>[0], chinese: string, english: string) =>
    Field(type, { nullable: true, description: describe(chinese, english) })(listArguments.prototype, name);
  note(
    'first',
    () => GraphQLInt,
    `取前若干条,0 至 ${LARGEST_PAGE},默认 ${DEFAULT_PAGE}`,
    `How many records from the start or after the cursor, 0 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless asked otherwise.`,
  );
  note('after', () => GraphQLString, '从此游标之后取', 'A cursor: the page starts after it.');
  note(
    'last',
    () => GraphQLInt,
    `取后若干条，0 至 ${LARGEST_PAGE}`,
    `How many records from the end or before the cursor, 0 to ${LARGEST_PAGE}.`,
  );
  note('before', () => GraphQLString, '取到此游标之前', 'A cursor: the page ends before it.');
  note('filter', () => filter, '筛选条件', `Which ${dataset.name}; all unless asked otherwise.`);
  note(
    'orderBy',
    () => [order],
    '排序，可多列',
    'Sort criteria, the most important first. Ties are always broken, so that paging is exact.',
  );
  note(
    'asOf',
    () => AsOfType,
    '历史时点；省略则为当前（在关联字段中则同上级）',
    'A moment of the past. Unless given, the present; in a relation, the moment of its parent.',
  );
}

function noteByInput({ dataset, by }: DatasetParts): void {
  InputType(`${dataset.typeName}By`, {
    description: describe(
      `指定一条${dataset.title}:标识或自然键二选一`,
      `Which one of ${dataset.name}: by id or by natural key, exactly one of them.`,
    ),
  })(by);
  Field(() => GraphQLID, { nullable: true, description: describe('标识', 'The `id`, or the `recordId`.') })(
    by.prototype,
    'id',
  );
  const key = dataset.key.map((columns) => columns.map(({ name }) => name).join('|')).join(' or ');
  Field(() => GraphQLString, {
    nullable: true,
    description: describe('自然键', `The natural key as \`naturalKey\` prints it: ${key}.`),
  })(by.prototype, 'key');
}
