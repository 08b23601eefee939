import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LongchengError } from '../../src/errors.js';
import { readCommaList } from '../../src/rest/parameters.js';
import { type Parameter, QUERY_STRING_BOUNDS, readQueryString } from '../../src/rest/query-string.js';

/** The texts at a path of names. */
function textsAt(text: string, ...path: readonly string[]): readonly string[] | undefined {
  let members = readQueryString(text).parameters;
  let found: Parameter | undefined;
  for (const name of path) {
    found = members.get(name);
    members = found?.members ?? new Map();
  }
  return found?.texts;
}

function assertRefused(text: string, pattern: RegExp): void {
  assert.throws(
    () => readQueryString(text),
    (error) => error instanceof LongchengError && error.code === 'BAD_ARGUMENT' && pattern.test(error.message),
  );
}

describe('a query string', () => {
  it('is a tree of what its brackets name', () => {
    assert.deepEqual(
      textsAt('filter[or][0][name][contains]=%E8%B4%A2%E6%94%BF', 'filter', 'or', '0', 'name', 'contains'),
      ['财政'],
    );
    assert.deepEqual(textsAt('a[b]=1&a=2', 'a'), ['2']);
  });

  it('holds a repeated parameter several times, with empty brackets too', () => {
    assert.deepEqual(textsAt('in=a&in[]=b+c&&in', 'in'), ['a', 'b c', '']);
  });

  it('can name what means something to JavaScript without meaning it', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      assert.deepEqual(textsAt(`filter[${name}][polluted]=1`, 'filter', name, 'polluted'), ['1']);
    assert.equal(Object(Object.prototype).polluted, undefined);
  });

  it('is refused when it is malformed', () => {
    assertRefused('a=%E8%B4', /begins no UTF-8 character/);
    for (const name of ['filter[a', 'filter]a[', '[a]', 'a[b]c', '=1'])
      assertRefused(`${name}=1`, /is no name of a parameter/);
  });

  it('is refused beyond its bounds', () => {
    assertRefused(`a=${'x'.repeat(QUERY_STRING_BOUNDS.length)}`, /at most 8192/);
    assertRefused('a&'.repeat(QUERY_STRING_BOUNDS.parameters + 1), /201 parameters; at most 200/);
    assertRefused(`a${'[b]'.repeat(QUERY_STRING_BOUNDS.depth)}=1`, /41 levels; at most 40/);
    assertRefused(`${'a'.repeat(QUERY_STRING_BOUNDS.name + 1)}=1`, /name of 101 characters/);
  });

  it('asks the same in whatever order its parameters come', () => {
    assert.deepEqual(readQueryString('b=1&a=2').pairs, readQueryString('a=2&b=%31').pairs);
  });
});

describe('a comma list', () => {
  it('gives back whatever was escaped into it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (entries) => {
        const text = entries.map((entry) => entry.replace(/[\\,]/g, '\\$&')).join(',');
        assert.deepEqual(readCommaList(text), entries);
      }),
    );
  });

  it('takes a backslash before anything else for itself', () => {
    assert.deepEqual(readCommaList('a\\b,c\\'), ['a\\b', 'c\\']);
  });
});
