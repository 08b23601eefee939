import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { AsOfInput, FilterInput } from '../../src/query/list-request.js';
import type { Relation } from '../../src/query/relation.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishMakers, publishToys, withdrawToy } from './published-toys.js';
import { makers, toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

/** Name, amount and number of the toys that a filter finds at a moment. */
async function found(filter: FilterInput, asOf?: AsOfInput) {
  const reader = await openReader(database);
  const page = await reader.list({ dataset: toys, filter, page: {} }, asOf);
  assert.equal(await reader.count(page.plan, page.moment), page.rows.length);
  return page.rows.map(({ name, amount }) => [name, amount]);
}

/** The amounts of the toys that a maker was known to make at a moment. */
async function madeBy(name: string, asOf: AsOfInput) {
  const reader = await openReader(database);
  const list = await reader.list({ dataset: makers, filter: { name: { equals: name } }, page: {} }, asOf);
  const [maker] = list.rows;
  const relation = makers.inverses.find((inverse) => inverse.name === 'toys');
  if (maker === undefined || relation === undefined) return undefined;
  const link: Relation = { form: 'inverse', name: 'toys', relation };
  const page = await reader.related(maker, link, { page: {} });
  assert.equal(await reader.relatedCount(maker, link, page), page.rows.length);
  return page.rows.map(({ amount }) => amount);
}

/** An instant after everything that is published by now and before whatever comes next. */
async function now(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const instant = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return instant;
}

describe('a record that was corrected twice', () => {
  const filter = { maker: { equals: '三态厂' } };
  const correct = (amount: number) => publishToys(database, [toy({ maker: '三态厂', amount })]);

  it('gives its three states by revision, in lists and through relations', async () => {
    const before = await publishMakers(database, ['三态厂']);
    const revisions = [await correct(1), await correct(2), await correct(3)];
    for (const [index, revision] of revisions.entries()) {
      assert.deepEqual(await found(filter, { revision }), [['小鸭', index + 1]]);
      assert.deepEqual(await madeBy('三态厂', { revision }), [index + 1]);
    }
    assert.deepEqual(await found(filter), [['小鸭', 3]]);
    assert.deepEqual(await found(filter, { revision: before }), []);
    assert.deepEqual(await madeBy('三态厂', { revision: before }), []);
    assert.equal(await madeBy('三态厂', { revision: before - 1 }), undefined);
  });

  it('gives its three states by time, and none before the first publication of all', async () => {
    const own = { maker: { equals: '时间厂' } };
    const times: string[] = [await now()];
    for (const amount of [1, 2, 3]) {
      await publishToys(database, [toy({ maker: '时间厂', amount })]);
      times.push(await now());
    }
    const states = await Promise.all(times.map((time) => found(own, { time })));
    assert.deepEqual(states, [[], [['小鸭', 1]], [['小鸭', 2]], [['小鸭', 3]]]);
    assert.deepEqual(await found({}, { time: '1949-10-01T00:00:00Z' }), []);
  });

  it('is found by what it held then and not by what it holds now', async () => {
    const own = { maker: { equals: '改名厂' } };
    const first = await publishToys(database, [toy({ maker: '改名厂', colour: 'RED' }, '改名')]);
    await publishToys(database, [toy({ maker: '改名厂', colour: 'BLUE' }, '改名')]);
    const red = { ...own, colour: { equals: 'RED' } };
    assert.deepEqual(await found(red), []);
    assert.deepEqual(await found(red, { revision: first }), [['小鸭', null]]);
  });
});

describe('a record that was withdrawn', () => {
  it('is there before and gone after, and may come back', async () => {
    const draft = toy({ maker: '撤回厂' });
    const filter = { maker: { equals: '撤回厂' } };
    const published = await publishToys(database, [draft]);
    const withdrawn = await withdrawToy(database, draft, 'Published by mistake.');
    assert.deepEqual(await found(filter), []);
    assert.deepEqual(await found(filter, { revision: published }), [['小鸭', null]]);
    assert.deepEqual(await found(filter, { revision: withdrawn }), []);
    await publishToys(database, [draft]);
    assert.deepEqual(await found(filter), [['小鸭', null]]);
    assert.deepEqual(await found(filter, { revision: withdrawn }), []);
  });
});

describe('a filter on related records', () => {
  it('sees them as they were at the moment asked about', async () => {
    const filter = { maker: { where: { name: { startsWith: '后来' } } } };
    const before = await publishToys(database, [toy({ maker: '后来厂' })]);
    assert.deepEqual(await found(filter), []);
    await publishMakers(database, ['后来厂']);
    assert.deepEqual(await found(filter), [['小鸭', null]]);
    assert.deepEqual(await found(filter, { revision: before }), []);
  });
});
