import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publish } from '../../src/publication/publish.js';
import { publishMakers, publishToys, withdrawToy } from '../query/published-toys.js';
import { makerId, makers, toy } from '../query/toys.js';
import { at, each, listAt } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask } = await openToyDoor();

async function withdrawMaker(name: string): Promise<void> {
  const withdrawals = [{ recordId: makerId(name), reason: 'Closed.' }];
  await publish(database, { dataset: makers, agency: null, drafts: [], withdrawals });
}

describe('a reference', () => {
  it('leads to the record, or nowhere where that is not published or was withdrawn', async () => {
    await publishMakers(database, ['在厂', '撤厂']);
    await publishToys(
      database,
      ['在厂', '撤厂', '无厂'].map((maker) => toy({ code: `引${maker}`, maker })),
    );
    await withdrawMaker('撤厂');
    const { data } = await ask('{ toys(filter: { code: { startsWith: "引" } }) { nodes { code maker { name } } } }');
    const found = Object.fromEntries(listAt(data, 'toys.nodes').map((node) => [at(node, 'code'), at(node, 'maker')]));
    assert.deepEqual(found, { 引在厂: { name: '在厂' }, 引撤厂: null, 引无厂: null });
  });

  it('inside an embedded list leads to the record too', async () => {
    await publishMakers(database, ['轮厂']);
    const parts = [
      { name: '轮', count: 4, maker: makerId('轮厂') },
      { name: '轴', count: null, maker: null },
    ];
    await publishToys(database, [toy({ code: '嵌', parts })]);
    const { data } = await ask('{ toy(by: { key: "嵌" }) { parts { name count maker { name } } } }');
    assert.deepEqual(at(data, 'toy.parts'), [
      { name: '轮', count: 4, maker: { name: '轮厂' } },
      { name: '轴', count: null, maker: null },
    ]);
  });
});

describe('a list of related records', () => {
  it('leads back along each kind of reference', async () => {
    await publishMakers(database, ['来厂', '去店']);
    await publishToys(database, [toy({ code: '往', maker: '来厂', sellers: ['去店', '来厂'] })]);
    const { data } =
      await ask(`{ makers(filter: { name: { in: ["来厂", "去店"] } }, orderBy: [{ field: NAME, direction: DESC }]) {
      nodes { toys { nodes { code } } soldToys { nodes { code } } }
    } }`);
    assert.deepEqual(listAt(data, 'makers.nodes'), [
      { toys: { nodes: [{ code: '往' }] }, soldToys: { nodes: [{ code: '往' }] } },
      { toys: { nodes: [] }, soldToys: { nodes: [{ code: '往' }] } },
    ]);
  });

  it('shows the moment of its record, however deep, unless asked for another', async () => {
    await publishMakers(database, ['时厂']);
    const first = await publishToys(database, [toy({ maker: '时厂', amount: 1 }, '时')]);
    await publishToys(database, [toy({ maker: '时厂', amount: 2 }, '时')]);
    const { data } = await ask(
      `query ($past: AsOf!) {
        past: maker(by: { key: "时厂" }, asOf: $past) { toys { revision nodes { amount maker { toys { nodes { amount } } } } } }
        now: maker(by: { key: "时厂" }) { toys { nodes { amount } } old: toys(asOf: $past) { totalCount nodes { amount } } }
      }`,
      { past: { revision: first } },
    );
    assert.equal(at(data, 'past.toys.revision'), first);
    assert.deepEqual(at(data, 'past.toys.nodes'), [{ amount: 1, maker: { toys: { nodes: [{ amount: 1 }] } } }]);
    assert.deepEqual(at(data, 'now'), {
      toys: { nodes: [{ amount: 2 }] },
      old: { totalCount: 1, nodes: [{ amount: 1 }] },
    });
  });

  it('of a past version is of the moment when the version began', async () => {
    await publishMakers(database, ['史厂']);
    const gone = toy({ maker: '史厂', name: '已撤' });
    await publishToys(database, [gone, toy({ code: '史', maker: '史厂', amount: 1 })]);
    await withdrawToy(database, gone, 'Broken.');
    await publishToys(database, [toy({ code: '史', maker: '史厂', amount: 2 })], 'Counted again.');
    const { data } = await ask(
      '{ toy(by: { key: "史" }) { history { kind reason record { amount maker { toys { totalCount } } } } } }',
    );
    assert.deepEqual(at(data, 'toy.history'), [
      { kind: 'PUBLISHED', reason: null, record: { amount: 1, maker: { toys: { totalCount: 2 } } } },
      { kind: 'CORRECTED', reason: 'Counted again.', record: { amount: 2, maker: { toys: { totalCount: 1 } } } },
    ]);
  });

  it('takes filter, order and page like any list', async () => {
    await publishMakers(database, ['排厂']);
    await publishToys(
      database,
      [1, 2, 3, 4].map((amount) => toy({ maker: '排厂', amount }, `排${amount}`)),
    );
    const { data } = await ask(`{ maker(by: { key: "排厂" }) {
      toys(filter: { amount: { gt: 1 } }, orderBy: [{ field: AMOUNT, direction: DESC }], first: 2) { totalCount nodes { amount } }
    } }`);
    assert.equal(at(data, 'maker.toys.totalCount'), 3);
    assert.deepEqual(each(data, 'maker.toys.nodes', 'amount'), [4, 3]);
  });
});
