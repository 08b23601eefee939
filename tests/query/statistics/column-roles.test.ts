import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOf, functionsOf, groupingOf } from '../../../src/query/statistics/column-roles.js';
import { toys } from '../toys.js';

/** What each kind of column can do in statistics: how it makes groups, and what it can be worked out of. */
const ROLES: Readonly<Record<string, readonly [grouping: string | undefined, figures: string | undefined]>> = {
  recordId: [undefined, undefined],
  naturalKey: [undefined, undefined],
  sinceRevision: ['value', undefined],
  publishedAt: ['period', 'moment'],
  code: ['value', undefined],
  name: ['value', undefined],
  story: [undefined, undefined],
  otherNames: ['entry', undefined],
  documentNumber: ['value', undefined],
  indexNumber: ['value', undefined],
  creditCode: ['value', undefined],
  division: ['value', undefined],
  colour: ['value', undefined],
  otherColours: ['entry', undefined],
  madeOn: ['period', 'moment'],
  soldAt: ['period', 'moment'],
  amount: ['value', 'number'],
  score: [undefined, 'number'],
  price: [undefined, 'number'],
  area: [undefined, 'number'],
  discount: [undefined, 'number'],
  // 20 days and 20 working days do not add up.
  warranty: [undefined, undefined],
  page: [undefined, undefined],
  phone: [undefined, undefined],
  isForSale: ['value', undefined],
  maker: ['value', undefined],
  sellers: ['entry', undefined],
  parts: [undefined, undefined],
};

describe('the part of a column in statistics', () => {
  it('is decided for each kind that there is', () => {
    const roles = toys.columns.map((column) => [column.name, [groupingOf(column), figuresOf(column)]]);
    assert.deepEqual(Object.fromEntries(roles), ROLES);
  });

  it('is none at all where it neither makes groups nor figures', () => {
    const useless = toys.columns.filter((column) => functionsOf(column).length === 0).map(({ name }) => name);
    assert.deepEqual(useless, ['recordId', 'naturalKey', 'story', 'warranty', 'page', 'phone', 'parts']);
  });
});
