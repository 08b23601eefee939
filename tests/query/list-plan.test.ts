import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planList } from '../../src/query/list-plan.js';
import type { PageInput } from '../../src/query/list-request.js';
import { toyRegistry } from '../toy-datasets.js';
import { toys } from './toys.js';

function plan(page: PageInput) {
  return planList(toyRegistry, { dataset: toys, page });
}

describe('the size of a page', () => {
  it('is 20 forward where nobody asks', () => {
    const { direction, limit } = plan({});
    assert.deepEqual([direction, limit], ['forward', 20]);
  });

  it('is 0 to 100 in either direction', () => {
    for (const size of [0, 1, 100]) {
      assert.deepEqual([plan({ first: size }).direction, plan({ first: size }).limit], ['forward', size]);
      assert.deepEqual([plan({ last: size }).direction, plan({ last: size }).limit], ['backward', size]);
    }
  });

  it('is refused above 100, with what to do instead', () => {
    for (const argument of ['first', 'last'] as const) {
      assert.throws(() => plan({ [argument]: 101 }), {
        code: 'PAGE_TOO_LARGE',
        message: `"${argument}" is 101; a page holds at most 100 records. Page on with "after", or take the whole dataset as a file.`,
        details: { argument, maximum: 100 },
      });
    }
  });

  it('is refused below 0 and where it is no whole number', () => {
    for (const size of [-1, 1.5, Number.NaN])
      assert.throws(() => plan({ last: size }), { code: 'BAD_ARGUMENT', message: `"last" is ${size}; use 0 to 100.` });
  });

  it('is given once: from the start or from the end', () => {
    assert.throws(() => plan({ first: 1, last: 1 }), {
      code: 'BAD_ARGUMENT',
      message: 'Use either "first" or "last", not both.',
    });
  });
});
