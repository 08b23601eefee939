import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'fast-querystring';
import { parseQueryString } from '../../src/server/query-strings.js';

describe('a query string', () => {
  it('is read as Fastify reads it, the first time and again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webQueryParameters(),
      fc.constantFrom('a=1&a=2', '__proto__=1', 'a=%E7%9B%9', '+'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const expected = Object.entries(parse(text));
        for (const _ of [1, 2]) assert.deepEqual(Object.entries(parseQueryString(text)), expected);
      }),
    );
  });

  it('is no one’s to change for others', () => {
    parseQueryString('query=1').query = '2';
    assert.equal(parseQueryString('query=1').query, '1');
  });
});
