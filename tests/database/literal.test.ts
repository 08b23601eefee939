import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { literal } from '../../src/database/literal.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';

const text = fc.string({
  unit: fc.constantFrom(
    "'",
    '"',
    '\\',
    '$',
    '$1',
    ';',
    '--',
    '/*',
    '*/',
    '\n',
    '{',
    '}',
    ',',
    'E',
    'a',
    '龙',
    '𠮷',
    '\u0001',
  ),
  maxLength: 20,
});

describe('a value in the text of a statement', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  const readBack = async (value: unknown, type: string): Promise<unknown> => {
    const [row] = await fresh.database.read({ text: `select ${literal(value)}::${type} as value`, values: [] });
    return row?.value;
  };

  it('is the same value again, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), fc.integer(), async (one, several, number) => {
        assert.equal(await readBack(one, 'text'), one);
        assert.deepEqual(await readBack(several, 'text[]'), several);
        assert.equal(await readBack(number, 'integer'), number);
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing where there is none, and true or false', async () => {
    assert.deepEqual([literal(null), literal(undefined), literal(true), literal(-1)], ['null', 'null', 'true', '(-1)']);
    assert.equal(await readBack(false, 'boolean'), false);
  });

  it('is refused where it could end the statement or is no value', () => {
    for (const value of ['a\u0000b', ['\u0000'], Number.NaN, Number.POSITIVE_INFINITY, {}, () => 1, Symbol('x')])
      assert.throws(() => literal(value), TypeError);
  });
});
