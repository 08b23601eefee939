import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LongchengError } from '../../src/errors.js';
import { positionOf, readCursor, writeCursor } from '../../src/query/cursor.js';
import type { OrderInput } from '../../src/query/list-request.js';
import { readOrder } from '../../src/query/order.js';
import { randomOrder } from './arbitrary-questions.js';
import { randomToys } from './arbitrary-toys.js';
import { mainValue, type ReleasedToy } from './toy-model.js';
import { makerId, makers, toys } from './toys.js';

const anyToy = fc.constantFrom(...randomToys(200).map((draft): ReleasedToy => ({ draft, revision: 7 })));

/** The position of a toy in an order; it was released at some time. */
function position(toy: ReleasedToy, orderBy: readonly OrderInput[]) {
  return positionOf(readOrder(toys, orderBy), (column) =>
    column === 'publishedAt' ? '2019-10-22T01:30:00.123Z' : mainValue(toy, column),
  );
}

function refusal(cursor: string, orderBy: readonly OrderInput[] = []): string {
  try {
    return assert.fail(`was read as ${JSON.stringify(readCursor(toys, readOrder(toys, orderBy), 'after', cursor))}`);
  } catch (error) {
    if (!(error instanceof LongchengError)) throw error;
    assert.equal(error.code, 'BAD_CURSOR');
    assert.deepEqual(error.details, { argument: 'after' });
    return error.message;
  }
}

function tampered(cursor: string, change: (parts: unknown[]) => unknown): string {
  const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return Buffer.from(JSON.stringify(change(Array.isArray(parts) ? parts : []))).toString('base64url');
}

describe('a cursor', () => {
  it('brings back the position that it was written for, in any order', () => {
    fc.assert(
      fc.property(anyToy, randomOrder, (toy, orderBy) => {
        const order = readOrder(toys, orderBy);
        const written = position(toy, orderBy);
        assert.deepEqual(readCursor(toys, order, 'after', writeCursor(toys, order, written)), written);
      }),
      { numRuns: 500 },
    );
  });

  it('is short, opaque and fit for a URL', () => {
    const cursor = writeCursor(toys, readOrder(toys, []), ['国办发〔2019〕54号', makerId('积木厂')]);
    assert.match(cursor, /^[\w-]{20,150}$/);
  });
});

describe('a cursor from elsewhere', () => {
  const byName: readonly OrderInput[] = [{ column: 'name' }];
  const cursor = writeCursor(toys, readOrder(toys, byName), ['区', makerId('积木厂')]);

  it('is refused in a list with another column, direction or place of empty values', () => {
    for (const orderBy of [
      [{ column: 'code' }],
      [{ column: 'name', direction: 'DESC' }],
      [{ column: 'name', nulls: 'FIRST' }],
    ] as const)
      assert.match(refusal(cursor, orderBy), /^"after" belongs to a list with another order; take it from/);
  });

  it('is refused in a list with more or fewer criteria', () => {
    assert.match(refusal(cursor, [...byName, { column: 'amount' }]), /^"after" is not a cursor of this list;/);
  });

  it('is refused in a list of another dataset', () => {
    const foreign = writeCursor(makers, readOrder(makers, byName), ['区', makerId('积木厂')]);
    assert.match(refusal(foreign, byName), /^"after" belongs to a list with another order;/);
  });
});

describe('a damaged cursor', () => {
  const orderBy: readonly OrderInput[] = [{ column: 'amount' }];
  const cursor = writeCursor(toys, readOrder(toys, orderBy), [5, makerId('积木厂')]);

  it('is refused whatever it holds', () => {
    for (const text of ['', 'null', '"', '{}', '[]', '[1]', '[1,2]', '[2,"x",5,"y"]', '[1,null,null,null]', '\u0000'])
      refusal(Buffer.from(text).toString('base64url'), orderBy);
    fc.assert(fc.property(fc.string(), (text) => void refusal(text, orderBy)));
  });

  it('is refused where a value does not fit its column', () => {
    for (const value of ['many', 1.5, 1e300, true, [], {}, '2147483648'])
      assert.match(
        refusal(
          tampered(cursor, ([version, signature, , id]) => [version, signature, value, id]),
          orderBy,
        ),
        /^"after" is damaged;/,
      );
  });

  it('is refused where it is of another edition of cursors', () => {
    const later = tampered(cursor, ([, ...rest]) => [2, ...rest]);
    assert.match(refusal(later, orderBy), /^"after" is not a cursor of this list;/);
  });

  it('is refused where a column that always holds something is empty', () => {
    const withoutId = tampered(cursor, ([version, signature, amount]) => [version, signature, amount, null]);
    assert.match(refusal(withoutId, orderBy), /^"after" is damaged;/);
  });
});
