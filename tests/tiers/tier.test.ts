import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { DISTRIBUTION, recordCount } from '../../src/tiers/distribution.js';
import { FORMS } from '../../src/tiers/forms/index.js';
import { readTier } from '../../src/tiers/tier.js';

describe('a tier', () => {
  it('is one of those that there are', () => {
    assert.deepEqual(readTier('T1'), { name: 'T1', scale: 1 });
    assert.throws(() => readTier('T3'), { code: 'BAD_ARGUMENT', message: /no tier "T3"; use T1 .* or T2/ });
  });

  it('has about 0.9 or 8 million records before their later versions', () => {
    const total = (name: 'T1' | 'T2') =>
      DISTRIBUTION.reduce((sum, portion) => sum + recordCount(portion, { name, scale: 1 }), 0);
    assert.ok(total('T1') > 850_000 && total('T1') < 950_000, String(total('T1')));
    assert.ok(total('T2') > 8_000_000 && total('T2') < 9_500_000, String(total('T2')));
  });

  it('has a form for each of its datasets, which are datasets of ours', () => {
    const names = DISTRIBUTION.map(({ dataset }) => dataset);
    assert.deepEqual([...FORMS.keys()].toSorted(), names.toSorted());
    for (const { dataset, anchors, replaced = [] } of FORMS.values())
      for (const column of [...anchors, ...replaced])
        assert.ok(registry.get(dataset).column(column) !== undefined, `${dataset} ${column}`);
  });
});
