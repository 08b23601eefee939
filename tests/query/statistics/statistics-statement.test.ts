import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planStatistics } from '../../../src/query/statistics/statistics-plan.js';
import type { StatisticsRequest } from '../../../src/query/statistics/statistics-request.js';
import { statisticsStatement } from '../../../src/query/statistics/statistics-statement.js';
import { PRESENT } from '../../../src/query/validity.js';
import { toyRegistry } from '../../toy-datasets.js';
import { docComment, oneLine } from '../doc-comment.js';
import { makers, toys } from '../toys.js';

const EXAMPLE: StatisticsRequest = {
  dataset: makers,
  groupBy: [{ column: 'name' }],
  having: [{ function: 'count', operator: 'gt', operand: 1 }],
  orderBy: [{ function: 'count', direction: 'DESC' }],
  first: 2,
};

const SQL = oneLine(`
  with g as materialized (
    select "t"."name" as "k0", count(*) as "n" from "open"."makers" as "t" where ("t"."until_revision" is null)
    group by 1 having (count(*) > $1::numeric)
  ) select s.snapshot, p.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
  left join (
    select g.* from g order by "n" desc nulls last, "k0" asc nulls last limit $2
  ) as p on true order by "n" desc nulls last, "k0" asc nulls last`);

function statementOf(request: Omit<StatisticsRequest, 'dataset'>) {
  return statisticsStatement(planStatistics(toyRegistry, { dataset: toys, ...request }), PRESENT);
}

describe('the statement of statistics', () => {
  it('is the one that its doc comment shows', () => {
    const { text, values } = statisticsStatement(planStatistics(toyRegistry, EXAMPLE), PRESENT);
    assert.equal(text, SQL);
    assert.deepEqual(values, ['1', 3]);
    assert.ok(docComment('statistics/statistics-statement', 'statisticsStatement').includes(SQL));
  });

  it('works out what is asked for and what orders the groups, each once, and nothing else', () => {
    const { text } = statementOf({
      groupBy: [{ column: 'colour' }],
      figures: [{ function: 'sum', column: 'price' }, { function: 'count' }, { function: 'sum', column: 'price' }],
      orderBy: [
        { function: 'sum', column: 'price' },
        { function: 'maximum', column: 'madeOn' },
      ],
    });
    const selected =
      'select "t"."colour" as "k0", count(*) as "n", sum("t"."price") as "f0", max("t"."made_on") as "f1" from';
    assert.ok(text.includes(selected), text);
    assert.ok(text.endsWith('order by "f0" asc nulls last, "f1" asc nulls last, "k0" asc nulls last'), text);
  });

  it('counts all groups only when asked to', () => {
    assert.ok(!statementOf({}).text.includes('over ()'));
    assert.ok(statementOf({ withTotal: true }).text.includes('count(*) over () as "total"'));
  });

  it('has the same text whatever the values, so that its plan can be kept', () => {
    const of = (operand: string, first: number) =>
      statementOf({ having: [{ function: 'sum', column: 'price', operator: 'gte', operand }], first });
    assert.equal(of('1', 1).text, of('12万元', 99).text);
    assert.deepEqual(of('12万元', 99).values, ['120000.00', 100]);
  });

  it('asks about a revision by when versions began and ended', () => {
    const plan = planStatistics(toyRegistry, EXAMPLE);
    const { text } = statisticsStatement(plan, { form: 'at', revision: 7 });
    assert.ok(text.includes('"t"."since_revision" <= $1::bigint'));
  });
});
