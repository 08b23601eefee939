import type { JsonSchema } from '../../catalog/column-kind.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import { figuresOf, functionsOf, groupingOf } from '../../query/statistics/column-roles.js';
import { MOST_KEYS } from '../../query/statistics/group-term.js';
import { DEFAULT_GROUPS, MOST_GROUPS } from '../../query/statistics/statistics-plan.js';
import { statisticsAddress } from '../addresses.js';
import { bilingual } from '../bilingual.js';
import { writtenFigure } from '../figure-parameter.js';
import { DATE_PARTS } from '../group-parameter.js';
import { COMPARISONS } from '../having-parameter.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { example, jsonResponse, type OpenapiObject, otherResponses, sharedParameter } from './parts.js';

/** The operation that gives the statistics of a dataset. `filters`: its filter parameters, as references. */
export function statisticsOperation(
  dataset: Dataset,
  filters: readonly OpenapiObject[],
  shelf: SchemaShelf,
): OpenapiObject {
  const { name, title, family, typeName } = dataset;
  const shared = ['HavingCount', 'Having', 'FirstGroups', 'TotalGroups', 'AsOf', 'And', 'Or', 'Not'];
  return {
    operationId: `get${typeName}Statistics`,
    tags: [family],
    summary: `${title}统计 · Statistics of ${name}`,
    description: bilingual(
      '分组统计：计数、精确合计、平均、最小、最大、不同取值数与空缺数；空缺的一组照样列出',
      'Counts, exact sums, averages and extremes in groups, as GraphQL gives them. Records that hold nothing are a group of their own, and each figure is in the canonical unit (yuan, m², 1 is the whole).',
    ),
    parameters: [
      listParameter('groupBy', '分组列，逗号分隔；日期列可取年、季、月、周、日', GROUP_BY, groupSchema(dataset, shelf)),
      listParameter('figures', '所需统计值，逗号分隔；记录数总是给出', FIGURES, figureSchema(dataset, shelf)),
      orderParameter(),
      ...shared.map(sharedParameter),
      ...filters,
    ],
    responses: {
      '200': jsonResponse(bilingual('各组', 'The groups.'), statisticsRef(shelf)),
      ...otherResponses('BadRequest'),
    },
    ...example(`${statisticsAddress(name)}?${exampleQuestion(dataset)}`),
  };
}

const GROUP_BY = `Columns to group by, at most ${MOST_KEYS}, separated by commas; of a date a part of it: \`decidedOn.year\`. Without, all records are one group.`;
const FIGURES = 'What is worked out of each group, separated by commas: `sum.fine`. The count always is.';

function listParameter(name: string, chinese: string, english: string, items: JsonSchema): OpenapiObject {
  return {
    name,
    in: 'query',
    description: bilingual(chinese, english),
    style: 'form',
    explode: false,
    schema: { type: 'array', items },
  };
}

function orderParameter(): OpenapiObject {
  return listParameter(
    'order',
    '排序：统计值或分组列，逗号分隔；前加 - 为降序，后加 .nullsFirst 则空缺在前',
    'What to sort by: figures, and columns grouped by; `-` in front for descending, `.nullsFirst` behind to put what is unknown first.',
    { type: 'string', pattern: '^-?[A-Za-z0-9]+(\\.[A-Za-z0-9]+)?(\\.nulls(First|Last))?$' },
  );
}

function groupSchema(dataset: Dataset, shelf: SchemaShelf): JsonSchema {
  return shelf.ref(`${dataset.typeName}GroupKey`, () =>
    titled(
      { type: 'string', enum: dataset.columns.flatMap(groupTexts) },
      '分组列',
      `A column of ${dataset.name} that makes groups, or a part of a date.`,
    ),
  );
}

function groupTexts(column: Column): readonly string[] {
  const role = groupingOf(column);
  if (role === undefined) return [];
  return role === 'period' ? [column.name, ...DATE_PARTS.map((part) => `${column.name}.${part}`)] : [column.name];
}

function figureSchema(dataset: Dataset, shelf: SchemaShelf): JsonSchema {
  const ofColumns = dataset.columns.flatMap((column) =>
    functionsOf(column).map((name) => writtenFigure({ function: name, column: column.name })),
  );
  return shelf.ref(`${dataset.typeName}Figure`, () =>
    titled({ type: 'string', enum: ['count', ...ofColumns] }, '统计值', `A figure of a group of ${dataset.name}.`),
  );
}

/** The most telling question that any dataset can be asked: what adds up, by who answers for it. */
function exampleQuestion(dataset: Dataset): string {
  const [first] = dataset.columns.filter((column) => groupingOf(column) === 'value');
  const key = dataset.column('agency') ?? first;
  const number = dataset.columns.find((column) => figuresOf(column) === 'number' && !column.isSystem);
  const figures = number === undefined ? '' : `&figures=sum.${number.name},missing.${number.name}`;
  return `${key === undefined ? '' : `groupBy=${key.name}&`}order=-count&first=5&total=1${figures}`;
}

function statisticsRef(shelf: SchemaShelf): JsonSchema {
  return shelf.ref('Statistics', () =>
    titled(
      objectOf(
        {
          data: listOf(shelf.ref('Group', () => groupAnswerSchema(shelf))),
          hasMore: titled({ type: 'boolean' }, '是否还有未列出的组', 'Whether there are groups beyond `first`.'),
          totalGroups: titled(COUNT, '总组数', 'How many groups there are in all; counted only when asked for.'),
          revision: titled(COUNT, '数据版本号', 'The revision that the answer shows.'),
        },
        ['data', 'hasMore', 'revision'],
      ),
      '分组统计',
      'What the records of a dataset come to, in groups.',
    ),
  );
}

function groupAnswerSchema(shelf: SchemaShelf): JsonSchema {
  const byName = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });
  const figure: JsonSchema = { type: ['string', 'integer', 'null'] };
  return titled(
    objectOf({
      keys: titled(byName(shelf.ref('GroupKey', keySchema)), '分组值', 'What its records share, by column.'),
      count: titled(COUNT, '记录数', 'How many records.'),
      figures: titled(
        byName(figure),
        '统计值',
        'The figures asked for: counts as integers, all else exact decimals, dates or instants as texts; null where no record holds a value.',
      ),
    }),
    '一组',
    'A group of records with what they come to.',
  );
}

function keySchema(): JsonSchema {
  const text: JsonSchema = { type: 'string' };
  return titled(
    objectOf(
      {
        value: titled(
          { type: ['string', 'integer', 'boolean', 'null'] },
          '值',
          'The value: a code, a record id, the name of a period; null where its records hold nothing.',
        ),
        label: titled(nullable(text), '显示名称', 'What people call it; null where nothing is there to be called.'),
        isMissing: titled(
          { type: 'boolean' },
          '是否为空缺组',
          'Whether it is the group of the records that hold nothing here.',
        ),
        startsOn: titled({ ...text, format: 'date' }, '首日', 'First day of a period.'),
        endsOn: titled({ ...text, format: 'date' }, '末日', 'Last day of a period.'),
        href: titled({ ...text, format: 'uri-reference' }, '地址', 'Where the record is, for a reference.'),
      },
      ['value', 'label', 'isMissing'],
    ),
    '分组值',
    'What the records of a group share in one column.',
  );
}

const SIZE = { type: 'integer', minimum: 0, maximum: MOST_GROUPS, default: DEFAULT_GROUPS };

/** Parameters that the statistics of all datasets share. */
export const STATISTICS_SHARED: Readonly<Record<string, OpenapiObject>> = {
  FirstGroups: {
    name: 'first',
    in: 'query',
    description: bilingual(
      `取前若干组，默认 ${DEFAULT_GROUPS}，至多 ${MOST_GROUPS}`,
      `How many groups; ${DEFAULT_GROUPS} unless asked otherwise, at most ${MOST_GROUPS}.`,
    ),
    schema: SIZE,
  },
  TotalGroups: {
    name: 'total',
    in: 'query',
    description: bilingual('是否计总组数', 'Whether `totalGroups` is counted.'),
    schema: { type: 'integer', enum: [0, 1], default: 0 },
  },
  HavingCount: {
    name: 'having[count]',
    in: 'query',
    description: bilingual('对各组记录数的条件', 'Conditions on the number of records of a group; all must be met.'),
    style: 'deepObject',
    explode: true,
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(COMPARISONS.map((name) => [name, { type: 'integer', minimum: 0 }])),
    },
  },
  Having: {
    name: 'having',
    in: 'query',
    description: bilingual(
      '对各组统计值的条件',
      'Conditions on figures of a group: `having[sum.fine][gte]=10000`, with equals, gt, gte, lt or lte; all must be met.',
    ),
    style: 'deepObject',
    explode: true,
    schema: { type: 'object', additionalProperties: true },
  },
};
