import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { FilterInput } from '../../src/query/list-request.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishMakers, publishToys } from './published-toys.js';
import { makers as makerDataset, toy, toys, yuan } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

/** Publish toys of a maker of the test's own and give the names of those that a filter finds among them. */
async function among(maker: string, values: readonly Parameters<typeof toy>[0][]) {
  await publishToys(
    database,
    values.map((own, index) => toy({ name: `玩具${index}`, ...own, maker }, `${maker}${index}`)),
  );
  return async (filter: FilterInput): Promise<readonly string[]> => {
    const reader = await openReader(database);
    const page = await reader.list({ dataset: toys, filter: { maker: { equals: maker }, ...filter }, page: {} });
    return page.rows.map(({ name }) => String(name));
  };
}

describe('a filter on text', () => {
  it('takes %, _ and \\ letter for letter', async () => {
    const names = ['100%', '1000', 'a_b', 'axb', 'C:\\x', 'C:x'];
    const find = await among(
      '符号厂',
      names.map((name) => ({ name })),
    );
    assert.deepEqual(await find({ name: { contains: '0%' } }), ['100%']);
    assert.deepEqual(await find({ name: { startsWith: 'a_' } }), ['a_b']);
    assert.deepEqual(await find({ name: { contains: ':\\' } }), ['C:\\x']);
    assert.deepEqual(await find({ name: { startsWith: '%' } }), []);
  });

  it('tells upper from lower case and finds everything that holds something by the empty text', async () => {
    const find = await among('大小写厂', [{ name: 'ABC', story: 'x' }, { name: 'abc' }]);
    assert.deepEqual(await find({ name: { contains: 'b' } }), ['abc']);
    assert.deepEqual(await find({ story: { contains: '' } }), ['ABC']);
  });

  it('reads what it is given as a cell of the column is read', async () => {
    const find = await among('规范厂', [
      { name: '甲', documentNumber: '国办发〔2019〕54号', creditCode: '11211303EX348329XE' },
    ]);
    assert.deepEqual(await find({ documentNumber: { equals: '国办发[2019]054号' } }), ['甲']);
    assert.deepEqual(await find({ creditCode: { equals: '11211303ex348329xe' } }), ['甲']);
  });
});

describe('a filter on nothing', () => {
  it('is passed by all as { } and as an empty `and`, by none as an empty `or` or `in`', async () => {
    const find = await among('空白厂', [{ name: '甲' }, { name: '乙', amount: 1 }]);
    const all = ['甲', '乙'];
    assert.deepEqual(await find({}), all);
    assert.deepEqual(await find({ and: [] }), all);
    assert.deepEqual(await find({ amount: {} }), all);
    assert.deepEqual(await find({ or: [] }), []);
    assert.deepEqual(await find({ amount: { in: [] } }), []);
    assert.deepEqual(await find({ otherNames: { includesAny: [] } }), []);
    assert.deepEqual(await find({ not: {} }), []);
  });

  it('counts an empty column as not matching, so that its opposite matches', async () => {
    const find = await among('未知厂', [{ name: '甲', amount: 1 }, { name: '乙', amount: 2 }, { name: '丙' }]);
    assert.deepEqual(await find({ amount: { equals: 1 } }), ['甲']);
    assert.deepEqual(await find({ not: { amount: { equals: 1 } } }), ['乙', '丙']);
    assert.deepEqual(await find({ amount: { isNull: true } }), ['丙']);
  });
});

describe('a filter on amounts', () => {
  it('compares in the canonical unit, and in another where it names one', async () => {
    const find = await among('价格厂', [
      { name: '贵', price: yuan('120000.00') },
      { name: '贱', price: yuan('12.00') },
    ]);
    assert.deepEqual(await find({ price: { gte: '12万元' } }), ['贵']);
    assert.deepEqual(await find({ price: { lt: '12.01' } }), ['贱']);
    assert.deepEqual(await find({ price: { in: ['12', '13'] } }), ['贱']);
  });
});

describe('a filter on a reference', () => {
  it('finds by natural key, by record id and by global id', async () => {
    await publishMakers(database, ['引用厂']);
    const find = await among('引用厂', [{ name: '甲' }]);
    const reader = await openReader(database);
    const { rows } = await reader.list({ dataset: makerDataset, filter: { name: { equals: '引用厂' } }, page: {} });
    for (const name of ['引用厂', rows[0]?.recordId, rows[0]?.id])
      assert.deepEqual(await find({ maker: { equals: name } }), ['甲']);
  });
});
