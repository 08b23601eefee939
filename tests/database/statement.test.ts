import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createOrm } from '../../src/database/orm.js';
import { type RunStatement, statementRunner } from '../../src/database/statement.js';

describe('statement', () => {
  let orm: MikroORM;
  let run: RunStatement;
  before(() => {
    orm = createOrm({
      url: process.env.LONGCHENG_TEST_SERVER ?? '',
      poolSize: 1,
      session: {},
      queryTimeout: 0,
    });
    run = statementRunner(orm);
  });
  after(() => orm.close(true));

  it('is planned once on a connection, whatever its values', async () => {
    const text = 'select $1::int + 1 as next';
    for (const value of [1, 2, 3]) assert.deepEqual(await run({ text, values: [value] }), [{ next: value + 1 }]);
    assert.deepEqual(
      await run({
        text: 'select count(*)::int as count from pg_prepared_statements where statement = $1',
        values: [text],
      }),
      [{ count: 1 }],
    );
  });

  it('never takes a value for a piece of its text', async () => {
    const value = `'; drop table "open"."agencies"; --`;
    assert.deepEqual(await run({ text: 'select $1::text as value', values: [value] }), [{ value }]);
  });

  it('gives dates and instants as PostgreSQL writes them, in UTC', async () => {
    const text = `select date '2019-05-15' as day, timestamptz '2019-05-15 09:30:00.120+08' as instant, 12.50::numeric as number, 9007199254740993 as big`;
    assert.deepEqual(await run({ text, values: [] }), [
      { day: '2019-05-15', instant: '2019-05-15 01:30:00.12+00', number: '12.50', big: '9007199254740993' },
    ]);
  });
});
