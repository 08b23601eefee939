import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFilter } from '../../src/query/filter.js';
import { filterCondition } from '../../src/query/filter-condition.js';
import type { FilterInput } from '../../src/query/list-request.js';
import { writeStatement } from '../../src/query/sql.js';
import { PRESENT } from '../../src/query/validity.js';
import { toyRegistry } from '../toy-datasets.js';
import { docComment } from './doc-comment.js';
import { toys } from './toys.js';

function conditionOf(filter: FilterInput) {
  return writeStatement(filterCondition(readFilter(toyRegistry, toys, filter), 't', PRESENT));
}

describe('the condition of a filter', () => {
  it('is the one that its doc comment shows', () => {
    const SQL = `"t"."name" like '%' || $1::text || '%'`;
    assert.deepEqual(conditionOf({ name: { contains: '财政' } }), { text: SQL, values: ['财政'] });
    assert.ok(docComment('filter-condition', 'filterCondition').includes(SQL));
  });

  it('over related records is the one that its doc comment shows', () => {
    const SQL =
      'exists (select 1 from "open"."makers" as "tt" where "tt"."record_id" = "t"."maker" and "tt"."until_revision" is null and "tt"."name" = $1::text)';
    assert.deepEqual(conditionOf({ maker: { where: { name: { equals: '木马厂' } } } }), {
      text: SQL,
      values: ['木马厂'],
    });
    assert.ok(docComment('filter-condition', 'filterCondition').includes(SQL));
  });

  it('escapes what means something to LIKE', () => {
    assert.deepEqual(conditionOf({ name: { startsWith: '50%_\\' } }).values, ['50\\%\\_\\\\']);
  });

  it('turns what is unknown into not matching, so that `not` can match it', () => {
    assert.equal(conditionOf({ not: { amount: { gt: 1 } } }).text, '("t"."amount" > $1::integer) is not true');
  });
});
