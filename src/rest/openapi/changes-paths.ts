import type { JsonSchema } from '../../catalog/column-kind.js';
import type { Registry } from '../../catalog/registry.js';
import { CHANGE_KINDS } from '../../query/change-kind.js';
import { bilingual } from '../bilingual.js';
import { CHANGES_ADDRESS, CHANGES_LIMITS } from '../changes-route.js';
import { STREAM_ADDRESS } from '../changes-stream.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { ANY_RECORD } from './answer-schemas.js';
import { example, jsonResponse, type OpenapiObject, otherResponses, textResponse } from './parts.js';

const TEXT: JsonSchema = { type: 'string' };
const UUID: JsonSchema = { type: 'string', format: 'uuid' };

/** What a client follows to keep a copy. */
export function changesPaths(registry: Registry, shelf: SchemaShelf): Readonly<Record<string, OpenapiObject>> {
  const change = shelf.ref('Change', changeSchema);
  const answer = shelf.ref('ChangesAnswer', () => answerSchema(change));
  const name = registry.datasets[0]?.name ?? '';
  return {
    [CHANGES_ADDRESS]: {
      get: {
        operationId: 'listChanges',
        tags: ['catalogue'],
        summary: '全部变更 · All changes',
        description: bilingual(
          '按提交顺序列出发布、更正、撤回与删除；以 next 为 after 继续取，caughtUp 为真即已取完，副本由此保持一致',
          'All that was published, corrected, withdrawn or erased, in commit order. Go on with `next` as `after`; once `caughtUp` is true, a copy that has done all of it is the newest state.',
        ),
        parameters: [after(), first(), datasets()],
        responses: {
          '200': jsonResponse(bilingual('变更的一页', 'A page of changes.'), answer),
          ...otherResponses('BadRequest', 'NotFound'),
        },
        ...example(`${CHANGES_ADDRESS}?first=2&dataset=${name}`),
      },
    },
    [STREAM_ADDRESS]: {
      get: {
        operationId: 'streamChanges',
        tags: ['catalogue'],
        summary: '变更流 · Changes as they happen',
        description: bilingual(
          '服务器推送事件（SSE）：change 事件的 data 为一条变更（Change），id 为其游标；取到最新时发 caught-up 事件，data 含 revision；断线后以 Last-Event-ID 续传',
          'Server-sent events. The data of an event `change` is a `Change`, its id the cursor; `caught-up` comes with `revision` each time the newest is reached. It starts after `Last-Event-ID`, else after `after`, else now. Ask with `curl -N` to see events as they come.',
        ),
        parameters: [after(), datasets(), lastEventId()],
        responses: {
          '200': textResponse(bilingual('事件流', 'The events.'), 'text/event-stream'),
          ...otherResponses('BadRequest', 'NotFound'),
        },
        ...example(`${STREAM_ADDRESS}?dataset=${name}`),
      },
    },
  };
}

function after(): OpenapiObject {
  return {
    name: 'after',
    in: 'query',
    description: bilingual('从此游标之后取', 'A cursor (`next`, or the id of an event): what came after it.'),
    schema: TEXT,
  };
}

function first(): OpenapiObject {
  const { standard, largest } = CHANGES_LIMITS;
  return {
    name: 'first',
    in: 'query',
    description: bilingual(`取多少条，默认 ${standard}，至多 ${largest}`, 'How many changes.'),
    schema: { type: 'integer', minimum: 0, maximum: largest, default: standard },
  };
}

function datasets(): OpenapiObject {
  return {
    name: 'dataset',
    in: 'query',
    description: bilingual('只取这些数据集，以逗号分隔', 'Names of the datasets to follow; all unless given.'),
    schema: listOf(TEXT),
    style: 'form',
    explode: false,
  };
}

function lastEventId(): OpenapiObject {
  return {
    name: 'Last-Event-ID',
    in: 'header',
    description: bilingual('浏览器重连时自动带回', 'What a browser sends when it comes back.'),
    schema: TEXT,
  };
}

function changeSchema(): JsonSchema {
  return titled(
    objectOf({
      cursor: titled(TEXT, '游标', 'The place just after it.'),
      revision: titled(COUNT, '版本号', 'The publication that it is part of.'),
      releasedAt: titled({ type: 'string', format: 'date-time' }, '发布时间', 'When it was released.'),
      agency: titled(nullable(UUID), '机构', 'Record id of the agency that it was published for, where it is one.'),
      releasedBy: titled(TEXT, '发布者', 'Who released it.'),
      dataset: titled(TEXT, '数据集名', 'The dataset of the record.'),
      id: titled(TEXT, '标识', 'Id of the record across all datasets.'),
      recordId: titled(UUID, '记录标识', 'Id of the record.'),
      kind: titled({ type: 'string', enum: [...CHANGE_KINDS] }, '变更类型', 'What happened to the record.'),
      reason: titled(nullable(TEXT), '理由', 'Why, where a reason was given.'),
      digest: titled(
        { type: 'string', pattern: '^[0-9a-f]{64}$' },
        '摘要',
        'SHA-256 of the version that it brought, or of the one that it ended.',
      ),
      record: titled(
        { ...ANY_RECORD, type: ['object', 'null'] },
        '记录',
        'The record as it was brought, as the list of its dataset shows it; null where it left, and once it is erased.',
      ),
    }),
    '变更',
    'What a publication did to one record.',
  );
}

function answerSchema(change: JsonSchema): JsonSchema {
  return titled(
    objectOf({
      data: listOf(change),
      next: titled(TEXT, '续取游标', 'Where to go on, also when the page is empty.'),
      caughtUp: titled({ type: 'boolean' }, '是否已取完', 'Whether nothing comes after the page for now.'),
      revision: titled(COUNT, '数据版本号', 'The revision that the answer shows.'),
    }),
    '变更的一页',
    'A page of changes, the oldest first.',
  );
}
