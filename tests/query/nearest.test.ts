import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nearest } from '../../src/query/nearest.js';

const CANDIDATES = ['name', 'creditCode', 'division', 'establishedOn'];

describe('the nearest name', () => {
  it('is the one that was mistyped, whatever its case', () => {
    assert.equal(nearest('nmae', CANDIDATES), 'name');
    assert.equal(nearest('credit_code', CANDIDATES), 'creditCode');
    assert.equal(nearest('ESTABLISHED', CANDIDATES), 'establishedOn');
  });

  it('is the name itself where it is among them', () => {
    for (const name of CANDIDATES) assert.equal(nearest(name, CANDIDATES), name);
  });

  it('is always one of the candidates', () => {
    fc.assert(fc.property(fc.string(), (word) => assert.ok(CANDIDATES.includes(nearest(word, CANDIDATES)))));
  });
});
