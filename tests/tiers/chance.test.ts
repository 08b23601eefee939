import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Chance, seedAt, seedOf } from '../../src/tiers/chance.js';

describe('chance of a tier', () => {
  it('is the same on every machine and for ever', () => {
    const chance = new Chance(seedAt(seedOf('licences'), 7));
    assert.deepEqual([chance.below(1_000), chance.below(1_000), chance.below(1_000)], [744, 260, 208]);
  });

  it('stays below its bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 0x1_0000_0000 }), (seed, bound) => {
        const number = new Chance(seed).below(bound);
        assert.ok(Number.isInteger(number) && number >= 0 && number < bound);
      }),
    );
  });

  it('happens about as often as it is said to', () => {
    const happened = Array.from({ length: 10_000 }, (_, place) => new Chance(seedAt(1, place)).happens(120));
    const count = happened.filter((each) => each).length;
    assert.ok(count > 1_080 && count < 1_320, String(count));
  });
});
