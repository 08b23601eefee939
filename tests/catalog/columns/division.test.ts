import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Division } from '../../../src/catalog/columns/index.js';
import { kindOf, readValue } from './kind-of.js';

const division = kindOf(Division('区划', 'Division.'));

describe('division column', () => {
  it('reads the padded form of service platforms as the short one', () => {
    assert.equal(readValue(division, '211303000000'), '211303');
    assert.equal(readValue(division, '211303101000'), '211303101');
    assert.equal(readValue(division, '２１１３０３'), '211303');
  });

  it('keeps a village and whatever is no padded code', () => {
    for (const cell of ['211303101201', '211303', '21130', '2113030', '龙城区'])
      assert.equal(readValue(division, cell), cell);
  });

  it('compares with a code as it would be read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}(000000|\d{3}|\d{3}000|\d{6})?$/), (code) => {
        assert.equal(division.readOperand(code), readValue(division, code));
      }),
    );
  });
});
