import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Draft } from '../../src/publication/draft.js';
import { type FieldDifference, fieldDifferences } from '../../src/query/field-differences.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishToys } from './published-toys.js';
import { makerId, toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

/** What differs between two versions that were published one after the other. */
async function differences(before: Draft, next: Draft): Promise<readonly FieldDifference[]> {
  await publishToys(database, [before]);
  await publishToys(database, [next]);
  const reader = await openReader(database);
  const [first, second] = await reader.recordHistory(toys, before.recordId);
  return fieldDifferences(first?.record ?? assert.fail(), second?.record ?? assert.fail());
}

function valuesOf({ field, before, after: now }: FieldDifference) {
  return [field, before.value, now.value];
}

/** A price that its source printed in 万元. */
function wan(amount: number) {
  return { value: `${amount}0000.00`, sourceValue: String(amount), sourceUnit: 'WAN_YUAN' };
}

describe('the fields in which two versions differ', () => {
  it('are named with their titles and both values, in the order of the dataset', async () => {
    const found = await differences(
      toy({ amount: 1, colour: 'RED', story: 'Same.', price: wan(5) }, '多'),
      toy({ amount: 2, story: 'Same.', price: wan(6), otherNames: ['新名'] }, '多'),
    );
    assert.deepEqual(found.map(valuesOf), [
      ['otherNames', null, ['新名']],
      ['colour', 'RED', null],
      ['amount', 1, 2],
      ['price', wan(5), wan(6)],
    ]);
    assert.equal(found[2]?.title, '件数');
  });

  it('are those of references too, by record id', async () => {
    const found = await differences(toy({ maker: '旧厂' }, '引'), toy({ maker: '新厂' }, '引'));
    assert.deepEqual(found.map(valuesOf), [['maker', makerId('旧厂'), makerId('新厂')]]);
  });

  it('are those too that hold nothing for another reason than before', async () => {
    const draft = toy({}, '缺');
    const found = await differences(
      { ...draft, absences: { amount: 'NOT_YET_DUE' } },
      { ...draft, absences: { amount: 'WITHHELD_SECRET' } },
    );
    const state = { value: null, redaction: null };
    assert.deepEqual(found, [
      {
        field: 'amount',
        title: '件数',
        before: { ...state, absence: 'NOT_YET_DUE' },
        after: { ...state, absence: 'WITHHELD_SECRET' },
      },
    ]);
  });

  it('are those too that are masked by another rule', async () => {
    const draft = toy({ story: '张*' }, '遮');
    const redaction = { field: 'story', rule: 'natural-person-name', basis: '条例 art. 15' };
    const [found, ...others] = await differences(draft, { ...draft, redactions: [redaction] });
    assert.deepEqual(others, []);
    assert.deepEqual([found?.before.redaction, found?.after.redaction], [null, redaction]);
  });
});
