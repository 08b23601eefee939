import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LongchengError } from '../../src/errors.js';
import { readFilter } from '../../src/query/filter.js';
import type { FilterInput } from '../../src/query/list-request.js';
import { toyRegistry } from '../toy-datasets.js';
import { toys } from './toys.js';

function refusal(filter: FilterInput): LongchengError {
  try {
    readFilter(toyRegistry, toys, filter);
  } catch (error) {
    if (error instanceof LongchengError) return error;
    throw error;
  }
  return assert.fail(`${JSON.stringify(filter)} was accepted`);
}

function nested(levels: number): FilterInput {
  return levels === 0 ? { name: { equals: 'x' } } : { not: nested(levels - 1) };
}

describe('a filter that makes no sense', () => {
  it('is refused with the column that was most likely meant', () => {
    const error = refusal({ color: { equals: 'RED' } });
    assert.equal(error.code, 'BAD_FILTER');
    assert.equal(error.message, 'toys has no column "color"; did you mean "colour"?');
    assert.equal(error.details.column, 'color');
    assert.ok(Array.isArray(error.details.allowed) && error.details.allowed.includes('colour'));
  });

  it('is refused with the operators that the column takes', () => {
    const error = refusal({ madeOn: { contains: '2019' } });
    assert.equal(
      error.message,
      '"madeOn" of toys has no filter "contains"; use equals, in, gt, gte, lt, lte or isNull.',
    );
    assert.deepEqual(error.details, {
      column: 'madeOn',
      operator: 'contains',
      allowed: ['equals', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
    });
  });

  it('is refused with the one operator of a column that has no other', () => {
    const { message } = refusal({ warranty: { equals: '1年' } });
    assert.equal(message, '"warranty" of toys has no filter "equals"; use isNull.');
  });

  it('is refused with the value that the column can not be compared with, and what to write instead', () => {
    assert.equal(
      refusal({ amount: { gt: 'many' } }).message,
      '"amount" of toys (integer): "gt" can not take "many". "many" is not a whole number.',
    );
    const { message, details } = refusal({ colour: { in: ['RED', 'PINK'] } });
    assert.match(message, /"in" can not take "PINK"\. .* use one of RED 红, BLUE 蓝, GREEN 绿\.$/);
    assert.deepEqual(details, { column: 'colour', operator: 'in' });
  });

  it('is refused with a value of the wrong form', () => {
    for (const filter of [
      { amount: { in: 1 } },
      { amount: { isNull: 'yes' } },
      { madeOn: { equals: '2019-02-30' } },
      { maker: { equals: '' } },
      { name: { equals: ['a'] } },
      { name: { contains: { a: 1 } } },
    ])
      assert.equal(refusal(filter).code, 'BAD_FILTER', JSON.stringify(filter));
  });

  it('is refused for a column that can not be filtered by', () => {
    const { message } = refusal({ parts: { isNull: true } });
    assert.match(message, /^"parts" of toys can not be filtered by; did you mean "\w+"\?$/);
  });

  it('is told to ask for emptiness by isNull', () => {
    assert.match(refusal({ amount: { equals: null } }).message, /use \{ isNull: true \}/);
    assert.match(refusal({ amount: null }).message, /use \{ isNull: true \}/);
    assert.match(refusal({ amount: 1 }).message, /takes an object such as \{ equals: … \}/);
  });

  it('is refused where `and` or `or` holds no list', () => {
    for (const name of ['and', 'or'])
      assert.equal(refusal({ [name]: { name: { equals: 'x' } } }).message, `"${name}" takes a list of filters.`);
  });

  it('is refused over the records referred to by the names of their own columns', () => {
    const { message } = refusal({ maker: { where: { colour: { equals: 'RED' } } } });
    assert.match(message, /^makers has no column "colour"/);
    assert.equal(refusal({ sellers: { where: [] } }).code, 'BAD_FILTER');
  });

  it('is refused for the character that no text can hold', () => {
    for (const operator of ['equals', 'contains', 'startsWith'])
      assert.equal(refusal({ name: { [operator]: 'a\u0000b' } }).code, 'BAD_FILTER');
    assert.equal(refusal({ otherNames: { includes: '\u0000' } }).code, 'BAD_FILTER');
  });
});

describe('a nested filter', () => {
  it('may be 12 levels deep', () => {
    assert.equal(readFilter(toyRegistry, toys, nested(12)).form, 'not');
  });

  it('is refused beyond that, however deep', () => {
    for (const levels of [13, 5_000]) {
      const error = refusal(nested(levels));
      assert.equal(error.message, 'The filter is nested deeper than 12 levels; flatten it.');
      assert.deepEqual(error.details, { maximum: 12 });
    }
  });
});
