import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  creditCodeCheckCharacter,
  judgeCreditCode,
  organisationCodeCheckCharacter,
} from '../../src/rules/credit-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PUBLISHED = ['91350100M000100Y43', '11511301008778386B', '125113010603241893', '11341703003249514X'];

const validCode = fc
  .record({
    authority: fc.constantFrom(...'123456789AGJNQY'),
    category: fc.constantFrom(...ALPHABET),
    division: fc.stringMatching(/^\d{6}$/),
    organisation: fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }).map((parts) => parts.join('')),
  })
  .map(({ authority, category, division, organisation }) => {
    const first17 = `${authority}${category}${division}${organisation}${organisationCodeCheckCharacter(organisation)}`;
    return `${first17}${creditCodeCheckCharacter(first17)}`;
  });

function partOf(code: string): string {
  const verdict = judgeCreditCode(code);
  return verdict.isValid ? 'none' : verdict.part;
}

function replaced(code: string, position: number, character: string): string {
  return code.slice(0, position) + character + code.slice(position + 1);
}

function swapped(code: string, position: number): string {
  return `${code.slice(0, position)}${code.charAt(position + 1)}${code.charAt(position)}${code.slice(position + 2)}`;
}

describe('credit code', () => {
  test('accepts codes that are really in use', () => {
    for (const code of PUBLISHED) assert.deepEqual(judgeCreditCode(code), { isValid: true }, code);
  });

  test('accepts every code that its own check characters complete', () => {
    fc.assert(fc.property(validCode, (code) => judgeCreditCode(code).isValid));
  });

  test('names the part that is wrong', () => {
    assert.equal(partOf('1151130000877869M'), 'LENGTH');
    assert.equal(partOf('9135O100M000100Y43'), 'ALPHABET');
    assert.equal(partOf('91350100m000100Y43'), 'ALPHABET');
    assert.equal(partOf('9135A100M000100Y43'), 'DIVISION');
    assert.equal(partOf('91350100M000100Y4Z'), 'ALPHABET');
    assert.equal(partOf('91350100M000100Y44'), 'CHECK_CHARACTER');
    assert.equal(partOf('11511301008778376B'), 'ORGANISATION_CODE');
    assert.notEqual(partOf('TE5116020105116050'), 'none');
  });

  test('tells an inner organisation code that is wrong by itself from one that is mistyped', () => {
    const first17 = '11211303001234560';
    const inner = judgeCreditCode(`${first17}${creditCodeCheckCharacter(first17)}`);
    assert.ok(!inner.isValid && inner.part === 'ORGANISATION_CODE');
    assert.doesNotMatch(inner.message, /does not agree either/);
    const mistyped = judgeCreditCode('11511301008778376B');
    assert.ok(!mistyped.isValid);
    assert.match(mistyped.message, /does not agree either/);
    assert.match(mistyped.messageZh, /整码校验码也不符/);
  });

  test('says what the character should be, in both languages', () => {
    const verdict = judgeCreditCode('91350100M000100Y44');
    assert.ok(!verdict.isValid);
    assert.equal(verdict.message, '91350100M000100Y44 ends in 4; by GB 32100 its check character should be 3.');
    assert.equal(verdict.messageZh, '91350100M000100Y44校验码为4，按GB 32100应为3。');
  });

  test('is not sure of a registration authority that it does not know', () => {
    const first17 = `T${'91350100M000100Y43'.slice(1, 17)}`;
    const verdict = judgeCreditCode(`${first17}${creditCodeCheckCharacter(first17)}`);
    assert.ok(!verdict.isValid);
    assert.deepEqual([verdict.part, verdict.certainty], ['REGISTRATION_AUTHORITY', 'PROVISIONAL']);
  });

  test('finds every single wrong character', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        for (let position = 0; position < 18; position += 1)
          for (const character of ALPHABET)
            if (character !== code.charAt(position))
              assert.ok(!judgeCreditCode(replaced(code, position, character)).isValid);
      }),
      { numRuns: 20 },
    );
  });

  test('finds every swap of two neighbours', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        for (let position = 0; position < 17; position += 1)
          if (code.charAt(position) !== code.charAt(position + 1))
            assert.ok(!judgeCreditCode(swapped(code, position)).isValid);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => judgeCreditCode(text) !== undefined),
    );
  });

  test('gives no check character to a text that can not begin a code', () => {
    for (const text of ['', '91350100M000100Y', '91350100M000100Y43', '9135O100M000100Y4'])
      assert.throws(() => creditCodeCheckCharacter(text), { code: 'BAD_ARGUMENT' });
    for (const text of ['', '0087783', '008778380', '0087783b'])
      assert.throws(() => organisationCodeCheckCharacter(text), { code: 'BAD_ARGUMENT' });
  });
});

describe('organisation code', () => {
  test('has the check characters of codes that are really in use', () => {
    for (const code of PUBLISHED)
      assert.equal(organisationCodeCheckCharacter(code.slice(8, 16)), code.charAt(16), code);
  });

  test('misses exactly the wrong characters whose values differ by a multiple of eleven', () => {
    const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (let position = 0; position < 8; position += 1) {
      let missed = 0;
      for (const from of characters)
        for (const to of characters) {
          const isSame =
            organisationCodeCheckCharacter(replaced('00877838', position, from)) ===
            organisationCodeCheckCharacter(replaced('00877838', position, to));
          if (from !== to && isSame) missed += 1;
        }
      // 36 values in 11 classes: three classes of four and eight of three, 3 x 4 x 3 + 8 x 3 x 2 of 1,260 pairs.
      assert.equal(missed, 84, `position ${position + 1}`);
    }
  });

  test('finds every swap of two different digits that are neighbours', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), fc.integer({ min: 0, max: 6 }), (digits, position) => {
        const other = swapped(digits, position);
        return other === digits || organisationCodeCheckCharacter(other) !== organisationCodeCheckCharacter(digits);
      }),
    );
  });
});
