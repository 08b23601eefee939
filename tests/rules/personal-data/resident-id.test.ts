import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judgeResidentId, residentIdCheckCharacter } from '../../../src/rules/personal-data/resident-id.js';
import { residentId } from './people.js';

describe('check character of a resident identity number', () => {
  it('is the one of the standard’s example and of synthetic numbers', () => {
    assert.equal(residentIdCheckCharacter('11010519491231002'), 'X');
    assert.equal(residentIdCheckCharacter('99030319900101001'), '2');
  });

  it('needs seventeen digits and does not repeat what it was given', () => {
    assert.throws(() => residentIdCheckCharacter('9903031990010100'), {
      code: 'BAD_ARGUMENT',
      message: /got 16 characters/,
    });
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(residentId, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, place, by) => {
        const digit = (Number(id.charAt(place)) + by) % 10;
        assert.notEqual(judgeResidentId(id.slice(0, place) + digit + id.slice(place + 1)), 'RIGHT');
      }),
    );
  });
});
