import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { endOf, readPlace, writePlace } from '../../src/query/changes-cursor.js';

const places = fc
  .tuple(fc.maxSafeNat(), fc.integer({ min: 0, max: 2_147_483_647 }))
  .map(([revision, sequence]) => ({ revision, sequence }));

describe('the cursor of a change', () => {
  it('stands for its place, whichever it is', () => {
    fc.assert(
      fc.property(places, (place) =>
        assert.deepEqual(readPlace('after', writePlace(place), Number.MAX_SAFE_INTEGER), place),
      ),
    );
  });

  it('has one spelling only', () => {
    const cursor = writePlace({ revision: 3, sequence: 1 });
    for (const other of [`${cursor}=`, `${cursor} `, `${cursor}.`, cursor.slice(0, -1)])
      assert.throws(() => readPlace('after', other, 9), { code: 'BAD_CURSOR' });
  });

  it('is refused when it is anything else, and never with a fault of ours', () => {
    const json = fc.json().map((text) => Buffer.from(text).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), json), (text) => {
        assert.throws(() => readPlace('after', text, 9), { code: 'BAD_CURSOR' });
      }),
    );
    for (const parts of [
      ['c', 1],
      ['c', 1, 2, 3],
      ['c', -1, 0],
      ['c', 1.5, 0],
      ['c', 1, 2 ** 31],
      ['c', '1', '1'],
      ['d', 1, 1],
    ])
      assert.throws(() => readPlace('after', Buffer.from(JSON.stringify(parts)).toString('base64url'), 9), {
        code: 'BAD_CURSOR',
        message: '"after" is no cursor of changes; take it from an earlier answer.',
      });
  });

  it('is refused when it lies in what is not published yet, but not at the end of what is', () => {
    assert.deepEqual(readPlace('after', writePlace(endOf(9)), 9), endOf(9));
    assert.throws(() => readPlace('after', writePlace({ revision: 10, sequence: 0 }), 9), {
      code: 'BAD_CURSOR',
      message: '"after" lies after revision 9, the newest here; begin again from the start.',
    });
  });
});
