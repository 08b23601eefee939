import type { JsonSchema } from '../../catalog/column-kind.js';
import { LARGEST_PAGE } from '../../query/list-plan.js';
import { TIERS } from '../../query/search/search-cursor.js';
import { bilingual } from '../bilingual.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { referenceRef } from '../record-schema.js';
import { SEARCH_ADDRESS } from '../search-route.js';
import { ANY_RECORD } from './answer-schemas.js';
import { example, jsonResponse, type OpenapiObject, otherResponses, sharedParameter } from './parts.js';

const TEXT: JsonSchema = { type: 'string' };
const FLAG: JsonSchema = { type: 'boolean' };

/** The operation that searches all datasets. */
export function searchPath(shelf: SchemaShelf): Readonly<Record<string, OpenapiObject>> {
  return {
    [SEARCH_ADDRESS]: {
      get: {
        operationId: 'search',
        tags: ['catalogue'],
        summary: '检索 · Search all datasets',
        description: bilingual(
          '按词语（简繁均可）、任意括号的文号、信用代码或其开头、拼音首字母检索；先按命中等级，同级中新者在前',
          'Records by words (simplified or traditional), a document number in any brackets, a credit code or its beginning, or pinyin initials. A hit has all words. The best tier comes first, in each the newest hits.',
        ),
        parameters: PARAMETERS,
        responses: {
          '200': jsonResponse(bilingual('命中的记录', 'The hits.'), answerSchema(shelf)),
          ...otherResponses('BadRequest', 'NotFound'),
        },
        ...example(`${SEARCH_ADDRESS}?query=${encodeURIComponent('公租房')}&first=2&facets=1`),
      },
    },
  };
}

const parameter = (name: string, chinese: string, english: string, schema: JsonSchema, more: OpenapiObject = {}) => ({
  name,
  in: 'query',
  description: bilingual(chinese, english),
  schema,
  ...more,
});

const COMMAS = { style: 'form', explode: false };
const SWITCH: JsonSchema = { type: 'integer', enum: [0, 1], default: 0 };
const DAY: JsonSchema = { type: 'string', format: 'date' };

const PARAMETERS: readonly OpenapiObject[] = [
  parameter(
    'query',
    '检索词',
    'What to look for.',
    { type: 'string', minLength: 1, maxLength: 200 },
    { required: true },
  ),
  parameter('datasets', '只查这些数据集，以逗号分隔', 'Names of the datasets to search.', listOf(TEXT), COMMAS),
  parameter('agency', '只查此机构公开的', 'Id, record id or natural key of an agency: only what it discloses.', TEXT),
  parameter('years', '只查这些年度，以逗号分隔', 'Years of the records’ days.', listOf({ type: 'integer' }), COMMAS),
  parameter('from', '起始日期（含）', 'First day: the date that the dataset of a record is listed by.', DAY),
  parameter('to', '截止日期（含）', 'Last day.', DAY),
  sharedParameter('First'),
  sharedParameter('After'),
  sharedParameter('AsOf'),
  sharedParameter('Total'),
  parameter('facets', '是否统计分布', 'Whether hits are counted by dataset, agency and year.', SWITCH),
];

function answerSchema(shelf: SchemaShelf): JsonSchema {
  return shelf.ref('SearchAnswer', () =>
    titled(
      objectOf(
        {
          data: listOf(shelf.ref('SearchHit', () => hitSchema(shelf))),
          words: titled(listOf(TEXT), '检索所用的词', 'The words that the question was split into.'),
          page: objectOf({
            next: titled(
              { type: ['string', 'null'], format: 'uri-reference' },
              '下一页',
              'Address of the next page, in the state of this one; null when there is none.',
            ),
            hasNextPage: titled(FLAG, '之后是否还有', 'Whether hits come after the page.'),
            endCursor: titled(nullable(TEXT), '末条游标', 'Cursor of the last hit of the page.'),
          }),
          totalCount: titled(COUNT, '命中总数', 'How many hits there are; counted only when asked for.'),
          isTotalExact: titled(FLAG, '总数是否精确', 'False for very common words: then there are at least so many.'),
          facets: facetsSchema(shelf),
          revision: titled(COUNT, '数据版本号', 'The revision that the answer shows.'),
        },
        ['data', 'words', 'page', 'revision'],
      ),
      '检索结果的一页',
      `A page of hits, at most ${LARGEST_PAGE}.`,
    ),
  );
}

function hitSchema(shelf: SchemaShelf): JsonSchema {
  const part = objectOf({
    text: titled(TEXT, '文字', 'The text, never markup.'),
    isMatch: titled(FLAG, '是否命中', 'Whether it is what was asked for.'),
  });
  const highlight = objectOf({
    field: titled(TEXT, '字段', 'The field that it stands in.'),
    title: titled(TEXT, '字段名称', 'The Chinese title of the field.'),
    parts: titled(listOf(part), '各段', 'Its pieces; one after the other they are the passage.'),
  });
  return titled(
    objectOf({
      dataset: titled(TEXT, '数据集名', 'The dataset of the record.'),
      tier: titled(
        { type: 'string', enum: [...TIERS] },
        '命中等级',
        'EXACT: its name or number is what was asked for; CLOSE: all words stand in its name, which is at most three times as long; NAME: in its name or number; TEXT: elsewhere in it.',
      ),
      cursor: titled(TEXT, '游标', 'The place of the hit.'),
      highlights: titled(listOf(shelf.ref('Highlight', () => highlight)), '命中片段', 'At most five passages.'),
      record: titled(ANY_RECORD, '记录', 'The record, as the list of its dataset shows it.'),
    }),
    '命中',
    'A hit of a search.',
  );
}

function facetsSchema(shelf: SchemaShelf): JsonSchema {
  const hits = titled(COUNT, '命中数', 'How many hits.');
  return titled(
    objectOf({
      counted: titled(COUNT, '统计的命中数', 'How many hits were looked at.'),
      isExact: titled(FLAG, '是否统计了全部命中', 'False for very common words: then only the newest were looked at.'),
      datasets: listOf(objectOf({ dataset: titled(TEXT, '数据集名', 'Name of a dataset.'), count: hits })),
      agencies: listOf(objectOf({ agency: referenceRef(shelf), count: hits })),
      years: listOf(objectOf({ year: titled({ type: 'integer' }, '年度', 'A year.'), count: hits })),
    }),
    '分布',
    'How the hits are spread over datasets, agencies and years.',
  );
}
