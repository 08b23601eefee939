import type { JsonSchema } from '../../catalog/column-kind.js';
import type { Registry } from '../../catalog/registry.js';
import { API } from '../addresses.js';
import { bilingual } from '../bilingual.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { referenceRef } from '../record-schema.js';
import { deadlineSchema, recordRef } from './answer-schemas.js';
import { datasetSchema, wholeDatasetSchema } from './dataset-schemas.js';
import { example, jsonResponse, type OpenapiObject, otherResponses, sharedParameter } from './parts.js';
import { searchPath } from './search-path.js';

const TEXT: JsonSchema = { type: 'string' };
const ADDRESS: JsonSchema = { type: 'string', format: 'uri-reference' };
const REVISION = titled(COUNT, '数据版本号', 'The revision that the answer shows.');

/** The operations that are of no dataset. */
export function generalPaths(registry: Registry, shelf: SchemaShelf): Readonly<Record<string, OpenapiObject>> {
  const duties = registry.find('duties');
  const hasCoverage = duties !== undefined && registry.find('agencies') !== undefined;
  return {
    [`${API}/datasets`]: { get: datasetsOperation(shelf) },
    ...searchPath(shelf),
    [`${API}/datasets/{dataset}`]: { get: datasetOperation(registry.datasets[0]?.name ?? '', shelf) },
    ...(hasCoverage ? { [`${API}/coverage`]: { get: coverageOperation(shelf, recordRef(duties, shelf)) } } : {}),
  };
}

function datasetsOperation(shelf: SchemaShelf): OpenapiObject {
  return {
    operationId: 'listDatasets',
    tags: ['catalogue'],
    summary: '数据目录 · All datasets',
    description: bilingual('全部数据集及其记录数、最近发布', 'What is published, how much of it, and where.'),
    responses: {
      '200': jsonResponse(
        bilingual('数据目录', 'The catalogue.'),
        objectOf({ data: listOf(shelf.ref('DatasetInfo', () => datasetSchema(shelf))), revision: REVISION }),
      ),
      ...otherResponses('BadRequest'),
    },
    ...example(`${API}/datasets`),
  };
}

function datasetOperation(name: string, shelf: SchemaShelf): OpenapiObject {
  const tally = shelf.ref('Tally', tallySchema);
  return {
    operationId: 'getDataset',
    tags: ['catalogue'],
    summary: '一个数据集的完整说明 · All about a dataset',
    description: bilingual(
      '一个数据集的发布者、公开依据、时限规则、数据字典、期限与校验情况、文件',
      'Publisher, legal ground, deadline rules, data dictionary, how its clocks and checks stand, and its files.',
    ),
    parameters: [sharedParameter('Dataset')],
    responses: {
      '200': jsonResponse(
        bilingual('数据集说明', 'The dataset.'),
        objectOf({ data: shelf.ref('DatasetDescription', () => wholeDatasetSchema(shelf, tally)), revision: REVISION }),
      ),
      ...otherResponses('BadRequest', 'NotFound'),
    },
    ...example(`${API}/datasets/${name}`),
  };
}

function coverageOperation(shelf: SchemaShelf, duty: JsonSchema): OpenapiObject {
  const tally = shelf.ref('Tally', tallySchema);
  const dataset = objectOf({
    dataset: objectOf({
      name: titled(TEXT, '数据集名', 'Its name.'),
      title: titled(TEXT, '中文名称', 'Its Chinese title.'),
      href: titled(ADDRESS, '地址', 'Its records.'),
    }),
    tally,
    leadAgencies: listOf(objectOf({ agency: referenceRef(shelf), tally })),
  });
  const clause = objectOf({
    duty,
    deadlines: listOf(shelf.ref('DeadlineCheck', () => deadlineSchema(shelf))),
    datasets: listOf(dataset),
  });
  return {
    operationId: 'getCoverage',
    tags: ['catalogue'],
    summary: '问责报告 · The accountability report',
    description: bilingual(
      '逐条列出公开任务、责任机构、已有数据与逾期情况',
      'For every clause of the work plan who owes what, what is there, and what is late.',
    ),
    parameters: [sharedParameter('PlanYear')],
    responses: {
      '200': jsonResponse(
        bilingual('问责报告', 'The report.'),
        objectOf({ data: listOf(shelf.ref('ClauseCoverage', () => clause)), revision: REVISION }),
      ),
      ...otherResponses('BadRequest'),
    },
    ...example(`${API}/coverage?planYear=2019`),
  };
}

function tallySchema(): JsonSchema {
  return titled(
    objectOf({
      recordCount: titled(COUNT, '记录数', 'How many records.'),
      sampleCount: titled(COUNT, '其中示例数据', 'How many of them are sample data.'),
      latestPublishedOn: titled(
        nullable({ type: 'string', format: 'date' }),
        '最近发布日期',
        'Newest date of publication on the source pages.',
      ),
      onTime: titled(COUNT, '按期', 'Clocks that were met, or excused by a stated reason.'),
      late: titled(COUNT, '逾期完成', 'Clocks that were met late, or ended too soon.'),
      overdue: titled(COUNT, '逾期未完成', 'Clocks that ran out with nothing done.'),
      running: titled(COUNT, '期限内', 'Clocks that still run.'),
      unknown: titled(COUNT, '无法判断', 'Clocks of which nothing can be said, for want of a date.'),
      failing: titled(COUNT, '校验未通过的记录', 'Records with at least one failed check.'),
      lateShare: titled(
        { type: ['number', 'null'], minimum: 0, maximum: 1 },
        '逾期占比',
        'Of the clocks that have been decided, the share that was late; null when none has.',
      ),
    }),
    '统计',
    'Counts over records: how many, how their clocks stand, how many contradict themselves.',
  );
}
