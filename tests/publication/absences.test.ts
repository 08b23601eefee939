import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readDrafts } from '../../src/publication/read-drafts.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { onlyDraft } from './drafts.js';
import { presentToy, publishMakers, publishToys, readToy, toys } from './toys.js';

describe('unknown, zero and withheld', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
    await publishMakers(fresh, '龙城木业');
  });
  after(() => fresh.drop());

  async function publishFile(cells: Readonly<Record<string, string>>) {
    const row = { name: '积木', maker: '龙城木业', ...cells };
    return publishToys(fresh, [onlyDraft(await readDrafts(toyRegistry, fresh.database.read, toys, [row]))]);
  }

  it('are three different things from the file to whoever reads', async () => {
    const cells = {
      amount: '0',
      price: '0',
      otherNames: '[]',
      isForSale: '否',
      score: '',
      colour: '#WITHHELD_SECRET',
      madeOn: '#ILLEGIBLE_SOURCE',
    };
    await publishFile({ code: 'Z1', ...cells });
    const { amount, price, otherNames, isForSale, score, story, colour, madeOn, absences } = await presentToy(
      fresh,
      'Z1',
    );
    assert.deepEqual(
      { amount, price, otherNames, isForSale },
      {
        amount: 0,
        price: { value: '0.00', sourceValue: '0', sourceUnit: 'WAN_YUAN' },
        otherNames: [],
        isForSale: false,
      },
    );
    assert.deepEqual([score, story, colour, madeOn], [null, null, null, null]);
    assert.deepEqual(absences, { colour: 'WITHHELD_SECRET', madeOn: 'ILLEGIBLE_SOURCE' });
  });

  it('are corrections of one another', async () => {
    for (const [index, amount] of ['', '0', '#WITHHELD_SECRET', '#NOT_PUBLISHED', '', '0'].entries()) {
      const { published, corrected } = await publishFile({ code: 'Z2', amount });
      assert.deepEqual([published, corrected], index === 0 ? [1, 0] : [0, 1], `step ${index}: "${amount}"`);
    }
  });

  it('are remembered each for its own time', async () => {
    const revisions: (number | undefined)[] = [];
    for (const amount of ['#NOT_YET_DUE', '12', '#WITHHELD_PRIVACY'])
      revisions.push((await publishFile({ code: 'Z3', amount })).revision);
    const past = await Promise.all(revisions.map((revision) => readToy(fresh, 'Z3', revision)));
    assert.deepEqual(
      past.map((row) => [row?.amount, row?.absences]),
      [
        [null, { amount: 'NOT_YET_DUE' }],
        [12, null],
        [null, { amount: 'WITHHELD_PRIVACY' }],
      ],
    );
  });

  it('stay as they are when the file states the same again, a blank or NOT_STATED', async () => {
    await publishFile({ code: 'Z4', amount: '' });
    assert.equal((await publishFile({ code: 'Z4', amount: '#NOT_STATED' })).unchanged, 1);
    assert.equal((await publishFile({ code: 'Z4', amount: ' ' })).unchanged, 1);
  });
});
