import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { changesOf, presentToy, publishToys, readToy, toy, toyId, versionsOf } from './toys.js';

describe('withdrawing', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  it('ends the present and keeps the past, with the reason', async () => {
    const first = await publishToys(fresh, [toy('W1', { amount: 1 })]);
    const second = await publishToys(fresh, [], { withdrawals: [{ recordId: toyId('W1'), reason: '展示期满' }] });
    assert.equal(second.withdrawn, 1);
    assert.equal(await readToy(fresh, 'W1'), null);
    assert.equal((await readToy(fresh, 'W1', first.revision))?.amount, 1);
    assert.deepEqual((await changesOf(fresh, 'W1')).at(-1), {
      revision: second.revision,
      kind: 'withdrawn',
      reason: '展示期满',
    });
  });

  it('does not keep a record from being published again, which is no correction', async () => {
    await publishToys(fresh, [toy('B1', { amount: 1 })]);
    const second = await publishToys(fresh, [], { withdrawals: [{ recordId: toyId('B1'), reason: '有误' }] });
    const third = await publishToys(fresh, [toy('B1', { amount: 1 })]);
    assert.equal(third.published, 1);
    assert.deepEqual(
      (await changesOf(fresh, 'B1')).map(({ kind }) => kind),
      ['published', 'withdrawn', 'published'],
    );
    assert.deepEqual((await versionsOf(fresh, 'B1')).at(-1), { since: third.revision, until: null, amount: 1 });
    assert.equal(await readToy(fresh, 'B1', second.revision), null);
  });

  it('does nothing to a record that is not there, and nothing twice', async () => {
    const withdrawals = [{ recordId: toyId('X1'), reason: 'never published' }];
    assert.equal((await publishToys(fresh, [], { withdrawals })).revision, undefined);
    await publishToys(fresh, [toy('X2')]);
    const twice = [1, 2].map(() => ({ recordId: toyId('X2'), reason: 'twice' }));
    assert.equal((await publishToys(fresh, [], { withdrawals: twice })).withdrawn, 1);
    assert.equal((await publishToys(fresh, [], { withdrawals: twice })).revision, undefined);
  });

  it('does not touch a record that the same batch brings', async () => {
    await publishToys(fresh, [toy('K1', { amount: 1 })]);
    const withdrawals = [{ recordId: toyId('K1'), reason: 'replaced' }];
    const outcome = await publishToys(fresh, [toy('K1', { amount: 2 })], { withdrawals });
    assert.deepEqual([outcome.corrected, outcome.withdrawn], [1, 0]);
    assert.equal((await presentToy(fresh, 'K1')).amount, 2);
  });
});
