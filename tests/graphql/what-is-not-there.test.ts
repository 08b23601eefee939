import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publish } from '../../src/publication/publish.js';
import { publishToys } from '../query/published-toys.js';
import { toy, toys } from '../query/toys.js';
import { openToyDoor } from './toy-door.js';

const { database, ask } = await openToyDoor();
const SAYINGS = '{ price { amount } phone absences { field reason } redactions { field rule basis } }';

describe('what a record does not hold', () => {
  it('is absent for the reason that its source states', async () => {
    const draft = { ...toy({ code: '涉密' }), absences: { price: 'WITHHELD_SECRET', phone: 'NOT_PUBLISHED' } };
    await publish(database, { dataset: toys, agency: null, drafts: [draft] });
    const { data } = await ask(`{ toy(by: { key: "涉密" }) ${SAYINGS} }`);
    assert.deepEqual(data, {
      toy: {
        price: null,
        phone: null,
        absences: [
          { field: 'phone', reason: 'NOT_PUBLISHED' },
          { field: 'price', reason: 'WITHHELD_SECRET' },
        ],
        redactions: [],
      },
    });
  });

  it('is absent without a reason where its source states none', async () => {
    await publishToys(database, [toy({ code: '未说明' })]);
    const { data } = await ask(`{ toy(by: { key: "未说明" }) ${SAYINGS} }`);
    assert.deepEqual(data, { toy: { price: null, phone: null, absences: [], redactions: [] } });
  });

  it('was masked by a rule on a ground, where it was masked', async () => {
    const redactions = [{ field: 'phone', rule: 'P1', basis: '条例 art. 15' }];
    const draft = { ...toy({ code: '遮蔽', phone: '0421-***' }), redactions };
    await publish(database, { dataset: toys, agency: null, drafts: [draft] });
    const { data } = await ask(`{ toy(by: { key: "遮蔽" }) ${SAYINGS} }`);
    assert.deepEqual(data, { toy: { price: null, phone: '0421-***', absences: [], redactions } });
  });
});
