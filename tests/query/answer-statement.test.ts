import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import type { AnswerShape, RecordMembers } from '../../src/query/answer-shape.js';
import { answerStatement } from '../../src/query/answer-statement.js';
import { type ListPlan, planList } from '../../src/query/list-plan.js';
import type { ListRequest } from '../../src/query/list-request.js';
import { needsOf } from '../../src/query/needs.js';
import { cursorOf } from '../../src/query/page.js';
import { PRESENT } from '../../src/query/validity.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { randomFilter, randomOrder } from './arbitrary-questions.js';
import { randomToys } from './arbitrary-toys.js';
import { docComment, oneLine } from './doc-comment.js';
import { openReader, publishMakers, publishToys } from './published-toys.js';
import { toyColumn } from './toy-model.js';
import { makers, toys } from './toys.js';

const name = makers.column('name') ?? assert.fail();

const SQL = oneLine(`
  select s.snapshot, (
    select '{"nodes":'::text || ('[' || coalesce(string_agg('{"name":'::text || (coalesce(to_json("r1"."name")::text, 'null'))
      || '}'::text, ',' order by "r1"."place") filter (where "r1"."place" <= 2), '') || ']') || '}'::text
    from (select page.*, row_number() over (order by "page"."natural_key" asc, "page"."record_id" asc) as place from (
      select "t"."record_id", "t"."name", "t"."natural_key" from "open"."makers" as "t"
      where ("t"."until_revision" is null) order by "t"."natural_key" asc, "t"."record_id" asc limit 3
    ) as page) as "r1"
  ) as answer from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s`);

describe('the statement that writes an answer', () => {
  const needs = needsOf(['name'], false);
  const plan = planList(toyRegistry, { dataset: makers, page: { first: 2 }, needs });
  const members: RecordMembers = [{ key: 'name', form: 'value', column: name }];
  const root = { form: 'list', list: { plan, members: [{ key: 'nodes', form: 'nodes', members }] } } as const;

  it('is the one that its doc comment shows', () => {
    const { text, values } = answerStatement(root, PRESENT);
    assert.equal(text, SQL);
    assert.deepEqual(values, []);
    assert.ok(docComment('answer-statement', 'answerStatement').includes(SQL));
  });

  it('has a name that a client chose in its text as no more than a name', () => {
    const quoted: RecordMembers = [{ key: `it's "so"`, form: 'value', column: name }];
    const { text } = answerStatement(
      { form: 'list', list: { plan, members: [{ key: 'n', form: 'nodes', members: quoted }] } },
      PRESENT,
    );
    assert.ok(text.includes(`'{"it''s \\"so\\"":'::text`));
  });
});

describe('an answer that PostgreSQL writes', async () => {
  const { database, drop } = await freshDatabase(toyRegistry);
  after(drop);
  await publishMakers(database, ['积木厂', '木马厂', '甲店', '乙店']);
  await publishToys(database, randomToys(300));

  function shapeOf(plan: ListPlan): AnswerShape {
    const members: RecordMembers = [
      { key: 'recordId', form: 'value', column: toyColumn('recordId') },
      {
        key: 'maker',
        form: 'reference',
        column: toyColumn('maker'),
        dataset: makers,
        members: [{ key: 'name', form: 'value', column: name }],
      },
    ];
    const root = {
      key: 'toys',
      form: 'list',
      list: {
        plan,
        members: [
          { key: 'nodes', form: 'nodes', members },
          {
            key: 'pageInfo',
            form: 'pageInfo',
            members: [
              { key: 'more', form: 'hasMore' },
              { key: 'start', form: 'edgeCursor', at: 'start' },
              { key: 'end', form: 'edgeCursor', at: 'end' },
            ],
          },
          { key: 'edges', form: 'edges', members: [{ key: 'cursor', form: 'cursor' }] },
        ],
      },
    } as const;
    return { members: [root], root, asOf: undefined };
  }

  it('holds the page that is read row by row, whatever the filter, the order and the direction', () =>
    fc.assert(
      fc.asyncProperty(
        randomFilter,
        randomOrder,
        fc.nat(20),
        fc.boolean(),
        async (filter, orderBy, size, isForward) => {
          const page = isForward ? { first: size } : { last: size };
          const request: ListRequest = { dataset: toys, filter, orderBy, page };
          const reader = await openReader(database);
          const found = await reader.list(request);
          const { rows, hasMore } = found;
          const cursors = rows.map((row) => cursorOf(found.plan, row));
          const nodes = await Promise.all(
            rows.map(async ({ recordId, maker }) => {
              const row = await reader.record(makers, String(maker), reader.present);
              return { recordId, maker: row === null ? null : { name: row.name } };
            }),
          );
          const plan = planList(toyRegistry, { ...request, needs: needsOf(['maker'], false) });
          const written: unknown = JSON.parse(await reader.answer(shapeOf(plan)));
          assert.deepEqual(written, {
            toys: {
              nodes,
              pageInfo: { more: hasMore, start: cursors[0] ?? null, end: cursors.at(-1) ?? null },
              edges: cursors.map((cursor) => ({ cursor })),
            },
          });
        },
      ),
      { numRuns: 200 },
    ));
});
