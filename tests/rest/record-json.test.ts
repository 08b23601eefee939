import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { globalIdOf } from '../../src/catalog/identity.js';
import { recordJson } from '../../src/rest/record-json.js';
import { freshDatabase } from '../fresh-database.js';
import { at } from '../graphql/json.js';
import { openReader, publishToys } from '../query/published-toys.js';
import { makerId, toy, toys } from '../query/toys.js';
import { toyRegistry } from '../toy-datasets.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

const reference = (name: string) => ({
  id: globalIdOf('makers', makerId(name)),
  dataset: 'makers',
  recordId: makerId(name),
  href: `/api/v1/makers/${makerId(name)}`,
});

describe('a record in JSON', () => {
  it('has every column in canonical form, and references by the ids under which their records are found', async () => {
    const price = { value: '50000.00', sourceValue: '5', sourceUnit: 'WAN_YUAN' };
    const part = { name: '轮', count: 4, maker: makerId('轮厂') };
    const draft = toy({ code: '车', maker: '车厂', sellers: ['甲店', '乙店'], price, parts: [part] });
    await publishToys(database, [
      {
        ...draft,
        absences: { score: 'NOT_YET_DUE' },
        redactions: [{ field: 'story', rule: 'free-text', basis: 'art. 15' }],
      },
    ]);
    const reader = await openReader(database);
    const row = (await reader.record(toys, draft.recordId, reader.present)) ?? assert.fail();
    const json = recordJson(row);
    assert.deepEqual(Object.keys(json), [
      'id',
      'label',
      ...toys.columns.map(({ name }) => name),
      'absences',
      'redactions',
      'links',
    ]);
    assert.deepEqual([json.id, json.recordId, json.story], [row.id, draft.recordId, null]);
    assert.equal(at(json, 'price.amount'), '50000');
    assert.deepEqual(json.maker, reference('车厂'));
    assert.deepEqual(json.sellers, [reference('甲店'), reference('乙店')]);
    assert.deepEqual(json.parts, [{ name: '轮', count: 4, maker: reference('轮厂') }]);
    assert.deepEqual(json.absences, [{ field: 'score', reason: 'NOT_YET_DUE' }]);
    assert.deepEqual(json.redactions, [{ field: 'story', rule: 'free-text', basis: 'art. 15' }]);
  });
});
