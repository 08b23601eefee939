import type { Dataset } from '../../catalog/registry.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../query/list-plan.js';
import { bilingual } from '../bilingual.js';
import { selectableFields } from '../fields-parameter.js';
import { type SchemaShelf, titled } from '../json-schema.js';
import type { OpenapiObject } from './parts.js';

const query = (name: string, chinese: string, english: string, schema: OpenapiObject, more: OpenapiObject = {}) => ({
  name,
  in: 'query',
  description: bilingual(chinese, english),
  schema,
  ...more,
});

const SIZE = { type: 'integer', minimum: 0, maximum: LARGEST_PAGE };
const NESTED = { style: 'deepObject', explode: true };
const ANYTHING = { type: 'object', additionalProperties: true };

/** Parameters that many operations share. */
export const SHARED_PARAMETERS: Readonly<Record<string, OpenapiObject>> = {
  First: query(
    'first',
    `取前若干条，默认 ${DEFAULT_PAGE}，至多 ${LARGEST_PAGE}`,
    `How many records from the start or after the cursor; ${DEFAULT_PAGE} unless asked otherwise, at most ${LARGEST_PAGE}.`,
    { ...SIZE, default: DEFAULT_PAGE },
  ),
  After: query('after', '从此游标之后取', 'A cursor (`page.endCursor`): the page starts after it.', { type: 'string' }),
  Last: query('last', '取后若干条', 'How many records from the end or before the cursor.', SIZE),
  Before: query('before', '取到此游标之前', 'A cursor (`page.startCursor`): the page ends before it.', {
    type: 'string',
  }),
  AsOf: query(
    'asOf',
    '历史时点：版本号或带时区的时间',
    'A moment of the past: a revision, or an instant with a zone; also `asOf[revision]=` and `asOf[time]=`.',
    { type: 'string' },
  ),
  Total: query('total', '是否计总条数', 'Whether `totalCount` is counted.', {
    type: 'integer',
    enum: [0, 1],
    default: 0,
  }),
  And: query('filter[and]', '全部满足', 'All of these: `filter[and][0][column][operator]=value`.', ANYTHING, NESTED),
  Or: query(
    'filter[or]',
    '满足其一',
    'At least one of these: `filter[or][0][column][operator]=value`.',
    ANYTHING,
    NESTED,
  ),
  Not: query(
    'filter[not]',
    '不满足',
    'Not this: `filter[not][column][operator]=value`. What is unknown counts as not matching.',
    ANYTHING,
    NESTED,
  ),
  FileFilter: query(
    'filter',
    '筛选条件，与列表相同',
    'As of the list: `filter[column][operator]=value`.',
    ANYTHING,
    NESTED,
  ),
  FileOrder: query('order', '排序，与列表相同', 'As of the list: columns separated by commas, `-` for descending.', {
    type: 'string',
  }),
  FileFields: query('fields', '所需字段，与列表相同', 'As of the list: the columns that are wanted, and `id`.', {
    type: 'string',
  }),
  Headings: query(
    'headings',
    '列标题：names 为英文名称，titles 为中文名称（XLSX 默认）',
    'Headings: English names, or Chinese titles (what XLSX has unless asked otherwise). Either is taken back.',
    { type: 'string', enum: ['names', 'titles'] },
  ),
  Bom: query(
    'bom',
    '文件开头是否带字节顺序标记',
    'Whether a byte order mark comes first, by which Excel knows UTF-8.',
    {
      type: 'integer',
      enum: [0, 1],
      default: 1,
    },
  ),
  Guard: query(
    'guard',
    '电子表格会执行或改动的文本前是否加撇号',
    'Whether texts that spreadsheet programs would run or change have an apostrophe in front.',
    { type: 'integer', enum: [0, 1], default: 1 },
  ),
  Id: {
    name: 'id',
    in: 'path',
    required: true,
    description: bilingual(
      '记录的 id、recordId 或自然键',
      'The `id`, the `recordId` or the natural key of the record.',
    ),
    schema: { type: 'string' },
  },
  Dataset: {
    name: 'dataset',
    in: 'path',
    required: true,
    description: bilingual('数据集名', 'The name of the dataset.'),
    schema: { type: 'string' },
  },
  Entries: query('first', '条目数，默认 50，至多 100', 'How many entries; 50 unless asked otherwise, at most 100.', {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 50,
  }),
  OlderThan: query('before', '早于此游标的条目', 'A cursor (from the link `next`): entries older than it.', {
    type: 'string',
  }),
  OfAgency: query(
    'agency',
    '只取一个机构的记录：其 id、recordId 或自然键',
    'Only records of an agency: its `id`, `recordId` or natural key.',
    { type: 'string' },
  ),
  PlanYear: query('planYear', '工作要点年度', 'Year of the work plan.', { type: 'integer', default: 2019 }),
};

/** `order` and `fields` of a dataset: they name its columns. */
export function orderParameter(dataset: Dataset): OpenapiObject {
  const names = dataset.columns.filter(({ kind }) => kind.isSortable).map(({ name }) => name);
  const pattern = `^-?(${names.join('|')})(\\.nulls(First|Last))?$`;
  return query(
    'order',
    '排序列，逗号分隔；前加 - 为降序，后加 .nullsFirst 则空缺在前',
    'Columns to sort by, separated by commas; `-` in front for descending, `.nullsFirst` behind to put empty values first.',
    { type: 'array', items: { type: 'string', pattern } },
    { style: 'form', explode: false },
  );
}

export function fieldsParameter(dataset: Dataset, shelf: SchemaShelf): OpenapiObject {
  const field = shelf.ref(`${dataset.typeName}Field`, () =>
    titled({ type: 'string', enum: selectableFields(dataset) }, '字段名', `A member of a record of ${dataset.name}.`),
  );
  return query(
    'fields',
    '所需字段，逗号分隔；id 与 links 总是给出',
    'Members of each record that are wanted, separated by commas; `id` and `links` are always there.',
    { type: 'array', items: field },
    { style: 'form', explode: false },
  );
}
