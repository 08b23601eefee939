import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeCursor } from '../../src/query/cursor.js';
import { planList } from '../../src/query/list-plan.js';
import type { OrderInput, PageInput } from '../../src/query/list-request.js';
import { needsOf } from '../../src/query/needs.js';
import { readOrder } from '../../src/query/order.js';
import { pageSelect } from '../../src/query/page-select.js';
import { writeStatement } from '../../src/query/sql.js';
import { PRESENT } from '../../src/query/validity.js';
import { toyRegistry } from '../toy-datasets.js';
import { docComment, oneLine } from './doc-comment.js';
import { makerId, toys } from './toys.js';

const NEWEST: readonly OrderInput[] = [{ column: 'madeOn', direction: 'DESC' }];
const ID = makerId('积木厂');

function select(orderBy: readonly OrderInput[], page: PageInput) {
  const needs = needsOf(['madeOn'], false);
  return writeStatement(pageSelect(planList(toyRegistry, { dataset: toys, orderBy, page, needs }), PRESENT));
}

function cursor(orderBy: readonly OrderInput[], madeOn: string | null): string {
  return writeCursor(toys, readOrder(toys, orderBy), [madeOn, ID]);
}

const SQL = oneLine(`
  with nearer as materialized (
    select "t"."record_id", "t"."made_on" from "open"."toys" as "t"
    where ("t"."until_revision" is null and "t"."made_on" is not null)
    order by "t"."made_on" desc, "t"."record_id" desc limit 3
  ) select * from (
    select * from nearer union all (
      select "t"."record_id", "t"."made_on" from "open"."toys" as "t"
      where ("t"."until_revision" is null and "t"."made_on" is null and (select count(*) from nearer) < 3)
      order by "t"."record_id" desc limit 3
    )
  ) as parts order by "parts"."made_on" desc nulls last, "parts"."record_id" desc limit 3`);

describe('the select of a page in an order that begins with a column that may be empty', () => {
  it('is the one that its doc comment shows', () => {
    assert.deepEqual(select(NEWEST, { first: 2 }), { text: SQL, values: [] });
    assert.ok(docComment('page-select', 'pageSelect').includes(SQL));
  });

  it('asks for empty values first where they come first', () => {
    const { text } = select([{ column: 'madeOn', nulls: 'FIRST' }], { first: 2 });
    assert.ok(text.indexOf('"made_on" is null') < text.indexOf('"made_on" is not null'));
  });

  it('asks for empty values first where a list that ends with them is walked from its end', () => {
    const { text } = select(NEWEST, { last: 2 });
    assert.ok(text.indexOf('"made_on" is null') < text.indexOf('"made_on" is not null'));
  });

  it('leads straight to the page behind a value', () => {
    const { text } = select(NEWEST, { first: 2, after: cursor(NEWEST, '2019-05-01') });
    assert.ok(text.includes('"t"."made_on" is not null and ("t"."made_on", "t"."record_id") < ($1::date, $2::uuid)'));
  });

  it('asks for empty values alone behind one of them', () => {
    const { text } = select(NEWEST, { first: 2, after: cursor(NEWEST, null) });
    assert.ok(text.includes('"t"."made_on" is null and ("t"."record_id") < ($1::uuid)'));
    assert.ok(!text.includes('union all'));
  });

  it('asks for filled values alone before one of them', () => {
    const { text } = select(NEWEST, { last: 2, before: cursor(NEWEST, '2019-05-01') });
    assert.ok(text.includes('"t"."made_on" is not null'));
    assert.ok(!text.includes('union all'));
  });

  it('gives nothing between an empty value and a filled one', () => {
    const page = { first: 2, after: cursor(NEWEST, null), before: cursor(NEWEST, '2019-05-01') };
    assert.ok(select(NEWEST, page).text.includes('false'));
  });
});
