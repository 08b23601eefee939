import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LongchengError } from '../../src/errors.js';
import { negotiate } from '../../src/rest/negotiation.js';

const OFFERED = ['application/json', 'text/csv'] as const;

describe('the media type of an answer', () => {
  for (const [accept, expected] of [
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['text/*', 'text/csv'],
    ['Text/CSV', 'text/csv'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['*/*, application/json;q=0', 'text/csv'],
  ] as const)
    it(`for Accept ${accept} is ${expected}`, () => {
      assert.equal(negotiate(accept, OFFERED), expected);
    });

  for (const accept of ['image/png', 'application/json;q=0', 'nonsense'])
    it(`is none for Accept ${accept}`, () => {
      assert.throws(
        () => negotiate(accept, OFFERED),
        (error) => error instanceof LongchengError && error.code === 'NOT_ACCEPTABLE',
      );
    });
});
