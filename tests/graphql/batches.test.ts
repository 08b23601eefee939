import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { at, each, listAt } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask } = await openToyDoor();
const makers = Array.from({ length: 40 }, (_, index) => `第${index}厂`);

describe('a nested question', () => {
  before(async () => {
    await publishMakers(database, makers);
    const drafts = makers.flatMap((maker, index) =>
      Array.from({ length: 10 }, (_, number) =>
        toy({ name: `玩具${number}`, maker, amount: number, sellers: [makers[(index + number) % 40] ?? maker] }),
      ),
    );
    await publishToys(database, drafts);
  });

  it('takes one statement for each level, however many records there are', async () => {
    const { data, statements } = await ask(`{
      makers(first: 40) { nodes { name toys(first: 10) { nodes { name maker { name } sellers { nodes { name } } } } } }
    }`);
    const children = listAt(data, 'makers.nodes').flatMap((maker) => listAt(maker, 'toys.nodes'));
    assert.equal(children.length, 400);
    for (const child of children) assert.equal(listAt(child, 'sellers.nodes').length, 1);
    // The list, the toys of all makers, their makers, their sellers.
    assert.equal(statements, 4);
  });

  it('makes of each alias and argument a batch of its own', async () => {
    const { data, statements } = await ask(`{
      makers(first: 3, filter: { name: { startsWith: "第1" } }) {
        nodes {
          few: toys(filter: { amount: { lt: 2 } }) { totalCount nodes { amount } }
          many: toys(filter: { amount: { gt: 2 } }) { totalCount }
          last: toys(last: 1, orderBy: [{ field: AMOUNT }]) { nodes { amount } }
          again: toys(filter: { amount: { lt: 2 } }) { nodes { amount id } }
        }
      }
    }`);
    for (const maker of listAt(data, 'makers.nodes')) {
      assert.deepEqual(each(maker, 'few.nodes', 'amount'), [0, 1]);
      assert.deepEqual(each(maker, 'last.nodes', 'amount'), [9]);
      assert.deepEqual(each(maker, 'again.nodes', 'amount'), [0, 1]);
      assert.deepEqual([at(maker, 'few.totalCount'), at(maker, 'many.totalCount')], [2, 7]);
    }
    // The list, three different pages and two counts.
    assert.equal(statements, 6);
  });

  it('counts all related lists in one statement, and only when asked', async () => {
    const { data, statements } = await ask('{ makers(first: 40) { nodes { toys(first: 0) { totalCount } } } }');
    assert.deepEqual(new Set(listAt(data, 'makers.nodes').map((maker) => at(maker, 'toys.totalCount'))), new Set([10]));
    assert.equal(statements, 3);
  });

  it('reads the histories of all its records in one statement', async () => {
    const { data, statements } = await ask('{ toys(first: 100) { nodes { history { kind record { amount } } } } }');
    assert.equal(listAt(data, 'toys.nodes').length, 100);
    assert.equal(statements, 2);
  });

  it('finds records by id in one statement', async () => {
    const { data } = await ask('{ toys(first: 50) { nodes { id } } }');
    const ids = each(data, 'toys.nodes', 'id');
    const { data: found, statements } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    assert.deepEqual(each(found, 'nodes', 'id'), ids);
    assert.equal(statements, 1);
  });
});
