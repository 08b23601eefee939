import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalText, isStorable, isValueObject, type Value } from '../../src/catalog/value.js';
import { anyText } from './any-text.js';

const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), fc.option(tie('value')), { maxKeys: 4 }),
  ),
}));

describe('canonical text of a value', () => {
  it('has sorted keys and no white space', () => {
    assert.equal(
      canonicalText({ b: [1, '二', true], a: { d: null, c: '"\n' } }),
      '{"a":{"c":"\\"\\n","d":null},"b":[1,"二",true]}',
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(anyValue, (value) =>
        assert.deepEqual(JSON.parse(canonicalText(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), anyValue), { selector: ([name]) => name }), (members) => {
        const forwards = canonicalText(Object.fromEntries(members));
        assert.equal(canonicalText(Object.fromEntries(members.toReversed())), forwards);
      }),
    );
  });

  it('differs where values differ, be it only in their type', () => {
    const texts = [0, '0', false, null, [], {}, '', [0], ['0'], { a: null }].map((value) => canonicalText(value));
    assert.equal(new Set(texts).size, texts.length);
  });
});

describe('value object', () => {
  it('is told from lists, texts and nothing', () => {
    assert.ok(isValueObject({ value: '1' }));
    for (const other of [[], null, undefined, 'text', 1]) assert.ok(!isValueObject(other));
  });
});

describe('storable value', () => {
  it('holds no text that PostgreSQL can not, however deep', () => {
    for (const text of ['a\u0000', '\ud800', '\udc00a']) {
      const values: readonly Value[] = [text, ['a', text], { a: { b: [text] } }];
      for (const value of values) assert.ok(!isStorable(value), JSON.stringify(value));
    }
    for (const value of ['', '𠮷', '\\u0000', 0, true, null, [], { a: null }]) assert.ok(isStorable(value));
  });
});
