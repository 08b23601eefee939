import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset, InverseRelation } from '../../src/catalog/registry.js';
import { planList } from '../../src/query/list-plan.js';
import { type Relation, relatedStatement } from '../../src/query/relation.js';
import { type Row, readRow } from '../../src/query/row.js';
import { PRESENT } from '../../src/query/validity.js';
import { toyRegistry } from '../toy-datasets.js';
import { docComment, oneLine } from './doc-comment.js';
import { toyColumn } from './toy-model.js';
import { makers, toys } from './toys.js';

const SQL = oneLine(`
  select s.snapshot, p.place, page.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
  cross join jsonb_to_recordset($1::jsonb) as p(place integer, ids uuid[])
  left join lateral (
    select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
      "t"."absences", "t"."redactions", "t"."until_revision"
    from "open"."makers" as "t" where ("t"."record_id" = any("p"."ids") and "t"."until_revision" is null)
    order by "t"."natural_key" asc, "t"."record_id" asc limit 3
  ) as page on true order by p.place, "page"."natural_key" asc, "page"."record_id" asc`);

function rowOf(dataset: Dataset, recordId: string, columns: Readonly<Record<string, unknown>> = {}): Row {
  const system = {
    record_id: recordId,
    natural_key: recordId,
    since_revision: '1',
    published_at: '2019-10-22 00:00+00',
  };
  return readRow(dataset, { revision: 1, isPresent: true }, { ...system, ...columns });
}

function inverse(name: string): InverseRelation {
  const relation = makers.inverses.find((candidate) => candidate.name === name);
  return relation ?? assert.fail(`makers have no ${name}`);
}

const sellers: Relation = { form: 'forward', name: 'sellers', column: toyColumn('sellers') };
const twoMakers = planList(toyRegistry, { dataset: makers, page: { first: 2 } });
const twoToys = planList(toyRegistry, { dataset: toys, page: { first: 2 } });

describe('the statement of related pages', () => {
  it('is the one that its doc comment shows', () => {
    const statement = relatedStatement(sellers, [rowOf(toys, 'a', { sellers: ['x', 'y'] })], twoMakers, PRESENT);
    assert.equal(statement.text, SQL);
    assert.ok(docComment('relation', 'relatedStatement').includes(SQL));
  });

  it('is the same for any number of parents, whose ids travel as one value', () => {
    const parents = [rowOf(toys, 'a', { sellers: ['x', 'y'] }), rowOf(toys, 'b')];
    const { text, values } = relatedStatement(sellers, parents, twoMakers, PRESENT);
    assert.equal(text, SQL);
    const places = [
      { place: 0, ids: ['x', 'y'] },
      { place: 1, ids: [] },
    ];
    assert.deepEqual(values, [JSON.stringify(places)]);
  });

  it('leads back along a reference, and along a list of references', () => {
    const parents = [rowOf(makers, 'm')];
    const made: Relation = { form: 'inverse', name: 'toys', relation: inverse('toys') };
    assert.ok(relatedStatement(made, parents, twoToys, PRESENT).text.includes('where (("t"."maker" = any("p"."ids"))'));
    const sold: Relation = { form: 'inverse', name: 'soldToys', relation: inverse('soldToys') };
    assert.ok(relatedStatement(sold, parents, twoToys, PRESENT).text.includes('where (("t"."sellers" && "p"."ids")'));
  });
});
