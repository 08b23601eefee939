import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { changesOf, presentToy, publishToys, readToy, toy, toyId, versionsOf } from './toys.js';

describe('publishing', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  it('brings new records under one revision, numbered in the order of the batch', async () => {
    const outcome = await publishToys(fresh, [toy('N1'), toy('N2')]);
    assert.deepEqual(
      { ...outcome, revision: 0 },
      { revision: 0, published: 2, corrected: 0, withdrawn: 0, unchanged: 0, refused: 0 },
    );
    assert.equal((await presentToy(fresh, 'N1')).sinceRevision, outcome.revision);
    const inOrder = await asOwner(
      fresh.ownerUrl,
      'select record_id from "open"."change" where revision = $1 order by sequence',
      [outcome.revision],
    );
    assert.deepEqual(inOrder, [{ record_id: toyId('N1') }, { record_id: toyId('N2') }]);
  });

  it('of the same file again makes no version and no revision', async () => {
    const first = await publishToys(fresh, [toy('S1', { amount: 1 }), toy('S2')]);
    const again = await publishToys(fresh, [toy('S2'), toy('S1', { amount: 1 })]);
    assert.deepEqual(again, {
      revision: undefined,
      published: 0,
      corrected: 0,
      withdrawn: 0,
      unchanged: 2,
      refused: 0,
    });
    assert.deepEqual(await versionsOf(fresh, 'S1'), [{ since: first.revision, until: null, amount: 1 }]);
    assert.equal((await changesOf(fresh, 'S1')).length, 1);
  });

  it('of nothing makes no revision either', async () => {
    assert.deepEqual(await publishToys(fresh, []), {
      revision: undefined,
      published: 0,
      corrected: 0,
      withdrawn: 0,
      unchanged: 0,
      refused: 0,
    });
  });

  it('of a correction ends the version before and opens a new one, with the reason', async () => {
    const first = await publishToys(fresh, [toy('C1', { amount: 1 }), toy('C2')]);
    const second = await publishToys(fresh, [toy('C1', { amount: 2 }), toy('C2')], { correctionReason: '数据有误' });
    assert.deepEqual(
      { ...second, revision: 0 },
      { revision: 0, published: 0, corrected: 1, withdrawn: 0, unchanged: 1, refused: 0 },
    );
    assert.deepEqual(await versionsOf(fresh, 'C1'), [
      { since: first.revision, until: second.revision, amount: 1 },
      { since: second.revision, until: null, amount: 2 },
    ]);
    assert.deepEqual(await changesOf(fresh, 'C1'), [
      { revision: first.revision, kind: 'published', reason: null },
      { revision: second.revision, kind: 'corrected', reason: '数据有误' },
    ]);
    assert.equal((await readToy(fresh, 'C1', first.revision))?.amount, 1);
    assert.equal((await presentToy(fresh, 'C1')).amount, 2);
  });

  it('of a value as it once was is a correction like any other', async () => {
    for (const amount of [1, 2, 1]) await publishToys(fresh, [toy('R1', { amount })]);
    assert.deepEqual(
      (await versionsOf(fresh, 'R1')).map(({ amount }) => amount),
      [1, 2, 1],
    );
  });

  it('takes the last of several rows that bring one record', async () => {
    const outcome = await publishToys(fresh, [toy('D1', { amount: 1 }), toy('D2'), toy('D1', { amount: 3 })]);
    assert.equal(outcome.published, 2);
    assert.deepEqual(await versionsOf(fresh, 'D1'), [{ since: outcome.revision, until: null, amount: 3 }]);
  });

  it('takes more records than one statement holds', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => toy(`M${index}`, { amount: index }));
    const outcome = await publishToys(fresh, many);
    assert.equal(outcome.published, 2_500);
    const [sum] = await asOwner(
      fresh.ownerUrl,
      'select count(*)::int as count, sum(amount)::int as sum from "open"."toys" where since_revision = $1',
      [outcome.revision],
    );
    assert.deepEqual(sum, { count: 2_500, sum: (2_499 * 2_500) / 2 });
    assert.deepEqual(
      await asOwner(
        fresh.ownerUrl,
        'select count(*)::int as count, max(sequence) as last from "open"."change" where revision = $1',
        [outcome.revision],
      ),
      [{ count: 2_500, last: 2_500 }],
    );
  });
});
