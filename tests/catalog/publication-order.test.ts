import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { EmbeddedList, Reference, References } from '../../src/catalog/columns/index.js';
import type { RecordClass } from '../../src/catalog/dataset.js';
import { publicationOrder } from '../../src/catalog/publication-order.js';
import { registry } from '../../src/datasets/index.js';
import { LongchengError } from '../../src/errors.js';
import { declare } from './declare.js';

const to = (target: string) => Reference(target, '引用', 'Refers.', { nullable: true });
const order = (...classes: readonly RecordClass[]) => publicationOrder(buildRegistry(classes)).map(({ name }) => name);
const maker = declare('Maker');

describe('publication order', () => {
  it('puts what is referred to first, and keeps the order of the registry else', () => {
    const toy = declare('Toy', {}, { maker: to('makers') });
    const sale = declare('Sale', {}, { toy: to('toys') });
    assert.deepEqual(order(sale, toy, declare('Game'), maker), ['makers', 'toys', 'sales', 'games']);
  });

  it('counts lists of references and references in embedded lists', () => {
    class Part {
      @Reference('makers', '制造商', 'Who made it.')
      maker!: string;
    }
    const parts = EmbeddedList(Part, '部件', 'Parts.');
    assert.deepEqual(order(declare('Toy', {}, { parts }), maker), ['makers', 'toys']);
    assert.deepEqual(order(declare('Toy', {}, { makers: References('makers', '制造商', 'Makers.') }), maker), [
      'makers',
      'toys',
    ]);
  });

  it('does not mind a dataset that refers to itself', () => {
    const part = declare(
      'Part',
      {},
      { whole: Reference('parts', '整体', 'Whole.', { nullable: true, inverse: 'parts' }) },
    );
    assert.deepEqual(order(part), ['parts']);
  });

  it('is none for datasets that refer to each other in a circle, which are named', () => {
    const egg = declare('Egg', {}, { hen: to('hens') });
    const hen = declare('Hen', {}, { egg: to('eggs') });
    assert.throws(
      () => order(egg, hen),
      (error) =>
        error instanceof LongchengError && error.code === 'BAD_CATALOGUE' && /eggs → hens → eggs/.test(error.message),
    );
  });

  it('exists for the datasets that we disclose', () => {
    assert.equal(new Set(publicationOrder(registry)).size, registry.datasets.length);
  });
});
