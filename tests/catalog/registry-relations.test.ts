import { describe, it } from 'node:test';
import {
  heldAtMost,
  implies,
  inOrder,
  notAbove,
  productOf,
  quotientOf,
  sumOf,
  sumOfRelated,
} from '../../src/catalog/check.js';
import { byYearEnd, lastsAtLeast, renewedWithin, within } from '../../src/catalog/clock.js';
import type { ReferenceOptions } from '../../src/catalog/column.js';
import { DateOnly, Reference, Text } from '../../src/catalog/columns/index.js';
import { assertContradiction, declare } from './declare.js';

const toMaker = (options: ReferenceOptions = {}) => Reference('makers', '制造商', 'Who made it.', options);
const toy = declare('Toy', {}, { maker: toMaker(), madeOn: DateOnly('日期', 'Day.') });
const maker = declare('Maker');

describe('contradiction between datasets is found:', () => {
  it('a reference to nothing', () => {
    assertContradiction([toy], /^Toy: column "maker" refers to "makers", which is no dataset of this registry/);
  });

  it('a key made of a reference to the dataset itself, which would need the key that it makes', () => {
    const whole = Reference('parts', '整体', 'The whole.', { inverse: 'parts' });
    assertContradiction(
      [declare('Part', { key: ['whole', 'name'] }, { whole })],
      /^Part: the key names "whole"/,
      /itself/,
    );
  });

  it('a way back whose name is a column of the record it leads from', () => {
    const taken = declare('Maker', {}, { toys: Text('玩具', 'Toys.') });
    assertContradiction([toy, taken], /^Toy: the way back from Maker would be named "toys"/, /another `inverse`/);
  });

  it('a way back whose name another dataset has given', () => {
    const game = declare('Game', {}, { maker: toMaker({ inverse: 'toys' }) });
    assertContradiction(
      [toy, game, maker],
      /^Game: .*Maker would be named "toys", which Toy uses/,
      /another `inverse`/,
    );
  });

  it('a way back whose name is reserved, or can be no field', () => {
    for (const inverse of ['history', 'checks', 'id', 'sinceRevision'])
      assertContradiction(
        [declare('Toy', {}, { maker: toMaker({ inverse }) }), maker],
        new RegExp(`^Toy: .*"${inverse}"`),
        /inverse/,
      );
    for (const inverse of ['made-toys', 'Toys', ''])
      assertContradiction(
        [declare('Toy', {}, { maker: toMaker({ inverse }) }), maker],
        new RegExp(`^Toy: .*"${inverse}"`),
        /camelCase/,
      );
  });
});

describe('contradiction in a check or a clock is found:', () => {
  it('a column of its own that it does not have', () => {
    const checks = [
      notAbove('V1', 'name', 'size'),
      sumOf('V1', 'name', ['name', '-size']),
      productOf('V1', 'name', ['name', 'size']),
      quotientOf('V1', 'name', 'size', 'name'),
      inOrder('V1', ['name', 'size']),
      implies('V1', { column: 'size', holds: true }, 'name'),
      implies('V1', { column: 'name', holds: true }, 'size'),
    ];
    for (const check of checks)
      assertContradiction([declare('Thing', { checks: [check] })], /^Thing: check V1 names "size", which is no column/);
  });

  it('a way back that does not lead here', () => {
    const checks = [
      heldAtMost('V2', { related: 'games', from: 'madeOn', to: 'madeOn', limit: 1 }),
      sumOfRelated('V2', { total: 'name', related: 'games', column: 'name' }),
    ];
    for (const check of checks)
      assertContradiction(
        [toy, declare('Maker', { checks: [check] })],
        /^Maker: check V2 counts "games", which is no way back/,
      );
  });

  it('a column that the records counted do not have', () => {
    const only = { column: 'colour', equals: 'RED' };
    const checks = [
      heldAtMost('V3', { related: 'toys', from: 'madeOn', to: 'colour', limit: 1 }),
      heldAtMost('V3', { related: 'toys', from: 'madeOn', to: 'madeOn', limit: 1, only }),
      sumOfRelated('V3', { total: 'name', related: 'toys', column: 'colour' }),
      sumOfRelated('V3', { total: 'name', related: 'toys', column: 'name', only }),
    ];
    for (const check of checks)
      assertContradiction(
        [toy, declare('Maker', { checks: [check] })],
        /^Maker: check V3 names "colour", which Toy does not have/,
      );
  });

  it('a limit or a total that is no column', () => {
    const checks = [
      heldAtMost('V4', { related: 'toys', from: 'madeOn', to: 'madeOn', limit: 'places' }),
      sumOfRelated('V4', { total: 'places', related: 'toys', column: 'name' }),
    ];
    for (const check of checks)
      assertContradiction(
        [toy, declare('Maker', { checks: [check] })],
        /^Maker: check V4 names "places", which is no column/,
      );
  });

  it('a clock that looks at a column which is none', () => {
    const only = { column: 'size', holds: true };
    const clocks = [
      within('R20', 'size', 'name'),
      within('R20', 'name', 'name', { limit: 'size' }),
      within('R20', 'name', 'name', { only }),
      lastsAtLeast('R20', 'name', 'size'),
      lastsAtLeast('R20', 'name', 'name', { excuse: 'size' }),
      byYearEnd('R20', 'name', 'name', { only }),
      renewedWithin('R20', 'name', 'size'),
    ];
    for (const clock of clocks)
      assertContradiction(
        [declare('Thing', { clocks: [clock] })],
        /^Thing: clock R20 names "size", which is no column/,
      );
  });
});
