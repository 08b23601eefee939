import type { JsonSchema } from '../../catalog/column-kind.js';
import { timeUnits } from '../../catalog/columns/duration.js';
import type { Dataset } from '../../catalog/registry.js';
import { CHANGE_KINDS } from '../../query/change-kind.js';
import { LARGEST_PAGE } from '../../query/list-plan.js';
import { checkCertainties, checkOutcomes, checkSeverities } from '../../rules/check-result.js';
import { deadlineStates, ruleForces } from '../../rules/evaluate-clocks.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { codeSchema, recordSchema } from '../record-schema.js';

const TEXT: JsonSchema = { type: 'string' };
const DAY: JsonSchema = { type: 'string', format: 'date' };
const REVISION = titled(COUNT, '数据版本号', 'The revision that the answer shows.');

/** A record of whichever dataset, as it stands in lists. */
export const ANY_RECORD: JsonSchema = {
  type: 'object',
  properties: { id: { type: 'string' }, label: { type: 'string' }, links: { type: 'object' } },
  required: ['id', 'label', 'links'],
  additionalProperties: true,
};

/** A record as it stands in lists: `fields` may have left out anything but `id` and `links`. */
export function recordRef(dataset: Dataset, shelf: SchemaShelf): JsonSchema {
  return shelf.ref(dataset.typeName, () => recordSchema(dataset, shelf, 'always'));
}

export function listSchema(dataset: Dataset, shelf: SchemaShelf): JsonSchema {
  return shelf.ref(`${dataset.typeName}List`, () =>
    titled(
      objectOf(
        {
          data: listOf(recordRef(dataset, shelf), LARGEST_PAGE),
          page: shelf.ref('Page', pageSchema),
          totalCount: titled(COUNT, '总条数', 'How many records the whole list has; counted only when asked for.'),
          revision: REVISION,
        },
        ['data', 'page', 'revision'],
      ),
      `${dataset.title}列表的一页`,
      `A page of a list of ${dataset.name}.`,
    ),
  );
}

export function oneSchema(dataset: Dataset, shelf: SchemaShelf): JsonSchema {
  return shelf.ref(`${dataset.typeName}Answer`, () =>
    titled(
      objectOf({
        data: recordRef(dataset, shelf),
        checks: listOf(shelf.ref('CheckResult', () => checkSchema(shelf))),
        deadlines: listOf(shelf.ref('DeadlineCheck', () => deadlineSchema(shelf))),
        revision: REVISION,
      }),
      `一条${dataset.title}`,
      `One record of ${dataset.name}, with what its checks and its legal clocks say of it.`,
    ),
  );
}

export function historySchema(dataset: Dataset, shelf: SchemaShelf): JsonSchema {
  const version = objectOf({
    kind: titled(
      { type: 'string', enum: CHANGE_KINDS.map((kind) => kind.toUpperCase()) },
      '变更类型',
      'What brought this state.',
    ),
    reason: titled(nullable(TEXT), '变更理由', 'Why, where a reason was given.'),
    sinceRevision: titled(COUNT, '起始版本号', 'The publication that brought it.'),
    untilRevision: titled(nullable(COUNT), '终止版本号', 'The publication that ended it; null while it is present.'),
    releasedAt: titled({ type: 'string', format: 'date-time' }, '发布时间', 'When it was released.'),
    digest: titled({ type: 'string', pattern: '^[0-9a-f]{64}$' }, '摘要', 'SHA-256 of its canonical form.'),
    record: titled(
      { anyOf: [recordRef(dataset, shelf), { type: 'null' }] },
      '当时的记录',
      'The record as it was; null while it is withdrawn, and for ever once it is erased.',
    ),
  });
  return shelf.ref(`${dataset.typeName}History`, () =>
    titled(
      objectOf({ data: listOf(version), revision: REVISION }),
      `${dataset.title}的历史版本`,
      `All states of a record of ${dataset.name}, oldest first.`,
    ),
  );
}

function pageSchema(): JsonSchema {
  const address: JsonSchema = { type: ['string', 'null'], format: 'uri-reference' };
  return titled(
    objectOf({
      next: titled(address, '下一页', 'Address of the next page, in the state of this one; null when there is none.'),
      previous: titled(
        address,
        '上一页',
        'Address of the page before, in the state of this one; null when there is none.',
      ),
      hasNextPage: titled({ type: 'boolean' }, '之后是否还有', 'Whether records come after the page.'),
      hasPreviousPage: titled({ type: 'boolean' }, '之前是否还有', 'Whether records come before the page.'),
      startCursor: titled(nullable(TEXT), '首条游标', 'Cursor of the first record of the page.'),
      endCursor: titled(nullable(TEXT), '末条游标', 'Cursor of the last record of the page.'),
    }),
    '分页',
    'Where a page stands in its list.',
  );
}

function checkSchema(shelf: SchemaShelf): JsonSchema {
  const input = objectOf({
    name: titled(TEXT, '名称', 'Name of the value.'),
    value: titled(nullable(TEXT), '值', 'The value; null when it is unknown.'),
  });
  return titled(
    objectOf({
      validator: titled(TEXT, '校验规则', 'Id of the validator.'),
      outcome: codeSchema(checkOutcomes, shelf),
      severity: codeSchema(checkSeverities, shelf),
      certainty: codeSchema(checkCertainties, shelf),
      columns: titled(listOf(TEXT), '涉及的列', 'The columns that it looked at.'),
      inputs: titled(listOf(input), '所用数值', 'The values that it looked at.'),
      message: titled(TEXT, '英文说明', 'The finding in English.'),
      messageZh: titled(TEXT, '中文说明', 'The finding in Chinese.'),
    }),
    '校验结果',
    'What a check found. The figures stay as published; the flag stands beside them.',
  );
}

export function deadlineSchema(shelf: SchemaShelf): JsonSchema {
  return titled(
    objectOf({
      rule: titled(TEXT, '规则编号', 'Id of the rule.'),
      duty: titled(TEXT, '义务（英文）', 'The duty in English.'),
      dutyZh: titled(TEXT, '义务（中文）', 'The duty in Chinese.'),
      basis: titled(TEXT, '依据', 'The law or document that it rests on.'),
      force: codeSchema(ruleForces, shelf),
      state: codeSchema(deadlineStates, shelf),
      startOn: titled(nullable(DAY), '起算日', 'Day of the event; counting begins on the next.'),
      dueOn: titled(nullable(DAY), '届满日', 'Last day of the limit.'),
      doneOn: titled(nullable(DAY), '完成日', 'Day on which it was done, as far as the record shows.'),
      lateBy: titled(nullable({ type: 'integer' }), '逾期数', 'By how much it is late, or was too short.'),
      lateUnit: titled(
        nullable({ type: 'string', enum: timeUnits.codes.map(({ code }) => code) }),
        '逾期单位',
        'The unit of it.',
      ),
      missing: titled(listOf(TEXT), '缺少的列', 'Columns for want of which nothing can be said.'),
      calendar: titled(TEXT, '所用日历', 'The calendar that days were counted with.'),
      certainty: codeSchema(checkCertainties, shelf),
      message: titled(TEXT, '英文说明', 'The finding in English.'),
      messageZh: titled(TEXT, '中文说明', 'The finding in Chinese.'),
    }),
    '期限核对',
    'Where a legal time limit stands on the day of the answer (Shanghai).',
  );
}
