import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { publish } from '../../src/publication/publish.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { makers, presentToy, publishMakers, publishToys, toy, toyId } from './toys.js';

describe('batch that fails', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
    await publishToys(fresh, [toy('kept', { amount: 1 }), toy('leaving')]);
  });
  after(() => fresh.drop());

  /** Everything that is stored, as text. */
  async function everything(): Promise<unknown> {
    const tables = ['publication', 'change', 'toys', 'makers'];
    return Promise.all(
      tables.map((table) => asOwner(fresh.ownerUrl, `select t::text from "open"."${table}" t order by 1`)),
    );
  }

  async function assertLeavesNothing(work: () => Promise<unknown>): Promise<void> {
    const before = await everything();
    await assert.rejects(work());
    assert.deepEqual(await everything(), before);
  }

  it('leaves nothing of its good rows, nor of its withdrawals', () =>
    assertLeavesNothing(() =>
      publishToys(fresh, [toy('new'), toy('kept', { amount: 2 }), toy('bad', { madeOn: 'never' })], {
        withdrawals: [{ recordId: toyId('leaving'), reason: 'gone' }],
      }),
    ));

  it('leaves nothing when it fails after its versions were written', async () => {
    await asOwner(
      fresh.ownerUrl,
      `alter table "open"."publication" add constraint no_makers check (dataset <> 'makers')`,
    );
    await assertLeavesNothing(() => publishMakers(fresh, '龙城木业'));
    await asOwner(fresh.ownerUrl, 'alter table "open"."publication" drop constraint no_makers');
  });

  it('leaves nothing of a value that its column can not hold', () =>
    assertLeavesNothing(() =>
      publish(fresh.database, { dataset: makers, agency: null, drafts: [toy('no maker', { name: 'a\u0000b' })] }),
    ));

  it('does not keep the next one from being published', async () => {
    await assert.rejects(publishToys(fresh, [toy('bad', { soldAt: 'never' })]));
    await publishToys(fresh, [toy('good', { amount: 5 })]);
    assert.equal((await presentToy(fresh, 'good')).amount, 5);
  });
});
