import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OrderInput } from '../../src/query/list-request.js';
import { readOrder } from '../../src/query/order.js';
import { toys } from './toys.js';

function printed(input: readonly OrderInput[] | undefined): readonly string[] {
  return readOrder(toys, input).map(({ column, direction, nulls }) => `${column.name} ${direction} ${nulls}`);
}

describe('the order of a list', () => {
  it('ends with the record id, so that no two records tie, in the direction before it', () => {
    assert.deepEqual(printed([{ column: 'colour', direction: 'DESC', nulls: 'FIRST' }]), [
      'colour DESC FIRST',
      'recordId DESC LAST',
    ]);
  });

  it('is the dataset’s own where nobody asks', () => {
    assert.deepEqual(printed(undefined), ['naturalKey ASC LAST', 'recordId ASC LAST']);
    assert.deepEqual(printed([]), printed(undefined));
  });

  it('is ascending with empty values last unless asked otherwise', () => {
    assert.deepEqual(printed([{ column: 'amount' }]), ['amount ASC LAST', 'recordId ASC LAST']);
  });

  it('takes a column once, at its first place', () => {
    const twice = printed([{ column: 'name', direction: 'DESC' }, { column: 'amount' }, { column: 'name' }]);
    assert.deepEqual(twice, ['name DESC LAST', 'amount ASC LAST', 'recordId ASC LAST']);
  });

  it('adds nothing where the record id is asked for', () => {
    assert.deepEqual(printed([{ column: 'recordId', direction: 'DESC' }]), ['recordId DESC LAST']);
  });

  it('is refused by a column that does not exist or can not be sorted by', () => {
    assert.throws(() => printed([{ column: 'prise' }]), {
      code: 'BAD_ORDER',
      message: 'toys has no column "prise"; did you mean "price"?',
    });
    assert.throws(() => printed([{ column: 'otherNames' }]), {
      code: 'BAD_ORDER',
      message: /^"otherNames" of toys \(text list\) can not be sorted by; did you mean/,
    });
  });
});
