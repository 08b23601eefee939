import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Position } from '../../src/query/cursor.js';
import { isAfter, orderClause, walkOrder } from '../../src/query/keyset-condition.js';
import type { OrderInput } from '../../src/query/list-request.js';
import { readOrder } from '../../src/query/order.js';
import { writeStatement } from '../../src/query/sql.js';
import { docComment } from './doc-comment.js';
import { makerId, toys } from './toys.js';

const ID = makerId('积木厂');

function after(orderBy: readonly OrderInput[], position: Position) {
  return writeStatement(isAfter(readOrder(toys, orderBy), position, 't'));
}

describe('the condition of what comes after a position', () => {
  it('is the one that its doc comment shows', () => {
    const SQL = '("t"."name", "t"."record_id") > ($1::text, $2::uuid)';
    assert.deepEqual(after([{ column: 'name' }], ['区', ID]), { text: SQL, values: ['区', ID] });
    assert.ok(docComment('keyset-condition', 'isAfter').includes(SQL));
  });

  it('looks for smaller values where the order descends', () => {
    const { text } = after([{ column: 'name', direction: 'DESC' }, { column: 'recordId' }], ['区', ID]);
    const SQL =
      '("t"."name" <= $1::text and (("t"."name" < $2::text) or ("t"."name" = $3::text and "t"."record_id" > $4::uuid)))';
    assert.equal(text, SQL);
    assert.ok(docComment('keyset-condition', 'isAfter').includes(SQL));
    const down = [{ column: 'name', direction: 'DESC' }] as const;
    assert.equal(after(down, ['区', ID]).text, '("t"."name", "t"."record_id") < ($1::text, $2::uuid)');
  });

  it('counts empty values as coming after where they come last, and only there', () => {
    const beyond = '"t"."amount" > $1::integer';
    const tie = '("t"."amount" = $2::integer and "t"."record_id" > $3::uuid)';
    assert.equal(after([{ column: 'amount' }], [5, ID]).text, `(((${beyond} or "t"."amount" is null)) or ${tie})`);
    assert.equal(after([{ column: 'amount', nulls: 'FIRST' }], [5, ID]).text, `((${beyond}) or ${tie})`);
  });

  it('goes on from an empty value to the others only where empty values come first', () => {
    const tie = '("t"."amount" is null and "t"."record_id" > $1::uuid)';
    assert.equal(after([{ column: 'amount' }], [null, ID]).text, `(${tie})`);
    assert.equal(
      after([{ column: 'amount', nulls: 'FIRST' }], [null, ID]).text,
      `(("t"."amount" is not null) or ${tie})`,
    );
  });
});

describe('the order of a statement', () => {
  it('says where empty values go only for columns that can be empty, so that indexes serve the others', () => {
    const order = readOrder(toys, [{ column: 'madeOn', direction: 'DESC' }, { column: 'name' }]);
    const { text } = writeStatement(orderClause(order, 't'));
    assert.equal(text, '"t"."made_on" desc nulls last, "t"."name" asc, "t"."record_id" asc');
  });

  it('is turned round whole to walk backward', () => {
    const order = readOrder(toys, [{ column: 'madeOn', direction: 'DESC', nulls: 'FIRST' }]);
    const { text } = writeStatement(orderClause(walkOrder(order, 'backward'), 't'));
    assert.equal(text, '"t"."made_on" asc nulls last, "t"."record_id" asc');
    assert.deepEqual(walkOrder(walkOrder(order, 'backward'), 'backward'), order);
  });
});
