import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { naturalKeyOf, printKey } from '../../src/catalog/identity.js';
import { toyRegistry } from '../toy-datasets.js';

// Full of what has a meaning in a printed key.
const part = fc.string({ unit: fc.constantFrom('|', '\\', 'a', '龙'), maxLength: 5 });
const parts = fc.array(part, { minLength: 1, maxLength: 3 });

function toyKey(values: Readonly<Record<string, string>>): string | undefined {
  return naturalKeyOf(toyRegistry.get('toys'), ({ name }) => values[name]);
}

describe('printed key', () => {
  it('joins its parts by a bar and escapes what stands in them', () => {
    assert.equal(printKey(['211303', '龙城区财政局']), '211303|龙城区财政局');
    assert.equal(printKey(['a|b', 'c\\']), 'a\\|b|c\\\\');
  });

  it('is the part itself where there is one', () => {
    assert.equal(printKey(['国办发〔2019〕54号']), '国办发〔2019〕54号');
  });

  it('is never the same for two keys', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        assert.equal(printKey(one) === printKey(other), one.join('\n') === other.join('\n'));
      }),
      { numRuns: 2_000 },
    );
    assert.notEqual(printKey(['a|b']), printKey(['a', 'b']));
  });
});

describe('natural key', () => {
  it('is the first choice whose columns all hold something', () => {
    assert.equal(toyKey({ code: 'T1', maker: 'M', name: 'N' }), 'T1');
    assert.equal(toyKey({ maker: 'M', name: 'N' }), 'M|N');
    assert.equal(toyKey({ code: '', maker: 'M', name: 'N' }), 'M|N');
  });

  it('is none where no choice is complete', () => {
    assert.equal(toyKey({ name: 'N' }), undefined);
    assert.equal(toyKey({ maker: '', name: 'N' }), undefined);
  });
});
