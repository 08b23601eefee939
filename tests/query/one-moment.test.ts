import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { RunStatement } from '../../src/database/statement.js';
import type { Relation } from '../../src/query/relation.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishMakers, publishToys, withdrawToy } from './published-toys.js';
import { toyColumn } from './toy-model.js';
import { makers, toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

/** Statements as ever, but something is published just before the one whose number is given. */
function disturbed(number: number, publish: () => Promise<unknown>): RunStatement {
  let ran = 0;
  return async (statement) => {
    ran += 1;
    if (ran === number) await publish();
    return database.read(statement);
  };
}

function own(maker: string) {
  return { dataset: toys, filter: { maker: { equals: maker } }, page: {} };
}

describe('a publication that comes between two statements of one request', () => {
  it('does not show in a list', async () => {
    const revision = await publishToys(database, [toy({ maker: '列表厂', amount: 1 })]);
    const correct = () =>
      publishToys(database, [toy({ maker: '列表厂', amount: 2 }), toy({ maker: '列表厂', name: '新' })]);
    const reader = await openReader(database, disturbed(1, correct));
    const page = await reader.list(own('列表厂'));
    assert.deepEqual(
      page.rows.map(({ amount }) => amount),
      [1],
    );
    assert.equal(page.moment.revision, revision);
    assert.equal((await (await openReader(database)).list(own('列表厂'))).rows.length, 2);
  });

  it('does not show in a count that is asked for after the list', async () => {
    await publishToys(database, [toy({ maker: '计数厂' })]);
    const reader = await openReader(
      database,
      disturbed(2, () => publishToys(database, [toy({ maker: '计数厂', name: '新' })])),
    );
    const page = await reader.list(own('计数厂'));
    assert.equal(await reader.count(page.plan, page.moment), 1);
  });

  it('does not show in what a record is related to, though the record was withdrawn since', async () => {
    await publishMakers(database, ['关系厂', '关系店']);
    const old = toy({ maker: '关系厂', sellers: ['关系店'], name: '旧' });
    await publishToys(database, [old]);
    const reader = await openReader(
      database,
      disturbed(2, async () => {
        await withdrawToy(database, old, 'Sold out.');
        await publishToys(database, [toy({ maker: '关系厂', name: '新' })]);
      }),
    );
    const { rows } = await reader.list({ dataset: makers, filter: { name: { startsWith: '关系' } }, page: {} });
    const [maker = assert.fail()] = rows.filter(({ name }) => name === '关系厂');
    const made = makers.inverses.find(({ name }) => name === 'toys') ?? assert.fail();
    const link: Relation = { form: 'inverse', name: 'toys', relation: made };
    const page = await reader.related(maker, link, { page: {} });
    assert.deepEqual(
      page.rows.map(({ name }) => name),
      ['旧'],
    );
    assert.equal(await reader.relatedCount(maker, link, page), 1);
    const [before = assert.fail()] = page.rows;
    const sellers: Relation = { form: 'forward', name: 'sellers', column: toyColumn('sellers') };
    assert.equal((await reader.related(before, sellers, { page: {} })).rows.length, 1);
    assert.equal((await reader.history(before)).length, 1);
    assert.equal((await reader.record(toys, old.recordId, reader.present))?.name, '旧');
  });

  it('does not show in the number of records of a dataset', async () => {
    const reader = await openReader(
      database,
      disturbed(1, () => publishMakers(database, ['总数厂'])),
    );
    const { recordCount } = await (await openReader(database)).summary(makers);
    const summary = await reader.summary(makers);
    assert.equal(summary.recordCount, recordCount);
    assert.ok((summary.latestRevision ?? 0) <= reader.present.revision);
  });
});

describe('a database that lags behind', () => {
  it('is not asked to guess what it has not seen yet', async () => {
    const revision = await publishToys(database, [toy({ maker: '滞后厂' })]);
    const lagging: RunStatement = async (statement) =>
      (await database.read(statement)).map((row) => ({ ...row, snapshot: String(revision - 1) }));
    const reader = await openReader(database, lagging);
    await assert.rejects(reader.list(own('滞后厂')), {
      code: 'DATABASE_UNAVAILABLE',
      message: `This database has revision ${revision - 1} and not yet ${revision}; try again in a moment.`,
    });
  });
});
