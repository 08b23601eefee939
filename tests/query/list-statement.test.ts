import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planList } from '../../src/query/list-plan.js';
import { countStatement, listStatement } from '../../src/query/list-statement.js';
import { PRESENT } from '../../src/query/validity.js';
import { toyRegistry } from '../toy-datasets.js';
import { docComment, oneLine } from './doc-comment.js';
import { makers } from './toys.js';

const plan = planList(toyRegistry, { dataset: makers, filter: { name: { contains: '厂' } }, page: { first: 2 } });

const SQL = oneLine(`
  select s.snapshot, page.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
  left join lateral (
    select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
      "t"."absences", "t"."redactions", "t"."until_revision"
    from "open"."makers" as "t" where ("t"."until_revision" is null and "t"."name" like '%' || $1::text || '%')
    order by "t"."natural_key" asc, "t"."record_id" asc limit 3
  ) as page on true order by "page"."natural_key" asc, "page"."record_id" asc`);

describe('the statement of a list', () => {
  it('is the one that its doc comment shows', () => {
    assert.equal(listStatement(plan, PRESENT).text, SQL);
    assert.ok(docComment('list-statement', 'listStatement').includes(SQL));
  });

  it('keeps every value apart from its text, and in it asks for one record more than the page holds', () => {
    assert.deepEqual(listStatement(plan, PRESENT).values, ['厂']);
    assert.ok(listStatement(plan, PRESENT).text.includes('limit 3'));
  });

  it('asks about a revision by when versions began and ended', () => {
    const { text, values } = listStatement(plan, { form: 'at', revision: 7 });
    assert.ok(text.includes('"t"."until_revision" is null and "t"."since_revision" <= $1::bigint and'));
    assert.ok(text.includes('"t"."until_revision" > $3::bigint and "t"."since_revision" <= $4::bigint and'));
    assert.deepEqual(values, [7, '厂', 7, 7, '厂']);
  });

  it('has the same text whatever the values, so that its plan can be kept', () => {
    const other = planList(toyRegistry, { dataset: makers, filter: { name: { contains: "'" } }, page: { first: 2 } });
    assert.equal(listStatement(other, PRESENT).text, SQL);
  });
});

describe('the statement of a count', () => {
  it('asks for the same records without the page', () => {
    const { text, values } = countStatement(plan, PRESENT);
    const where = `where ("t"."until_revision" is null and "t"."name" like '%' || $1::text || '%')`;
    assert.ok(text.includes(`(select count(*) from "open"."makers" as "t" ${where}) as count`));
    assert.deepEqual(values, ['厂']);
  });
});
