import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import type { ReferenceOptions } from '../../src/catalog/column.js';
import { Reference, References } from '../../src/catalog/columns/index.js';
import type { RecordClass } from '../../src/catalog/dataset.js';
import { declare } from './declare.js';

const maker = declare('Maker');
const toMaker = (options: ReferenceOptions = {}) => Reference('makers', '制造商', 'Who made it.', options);

/** The ways back from makers: `name: dependent dataset by its columns`. */
function waysBack(...classes: readonly RecordClass[]): readonly string[] {
  const { inverses } = buildRegistry([...classes, maker]).get('makers');
  return inverses.map(
    ({ name, dependent, by }) => `${name}: ${dependent.name} by ${by.map((column) => column.name).join(', ')}`,
  );
}

describe('inverse relation', () => {
  it('is named as the dataset that refers', () => {
    const plan = declare('ToyPlan', { name: 'toy-plans' }, { maker: toMaker() });
    assert.deepEqual(waysBack(plan), ['toyPlans: toy-plans by maker']);
  });

  it('has the name that the reference gives it', () => {
    assert.deepEqual(waysBack(declare('Toy', {}, { maker: toMaker({ inverse: 'madeToys' }) })), [
      'madeToys: toys by maker',
    ]);
  });

  it('is none where the reference says so', () => {
    assert.deepEqual(waysBack(declare('Toy', {}, { maker: toMaker({ inverse: false }) })), []);
  });

  it('is one for several references under one name, and leads to what refers by any of them', () => {
    const sellers = References('makers', '经销商', 'Who sells it.', { inverse: 'toys' });
    assert.deepEqual(waysBack(declare('Toy', {}, { maker: toMaker(), sellers })), ['toys: toys by maker, sellers']);
  });

  it('is one for each name that references of one dataset give', () => {
    const sellers = References('makers', '经销商', 'Who sells it.', { inverse: 'soldToys' });
    assert.deepEqual(waysBack(declare('Toy', {}, { maker: toMaker(), sellers })), [
      'toys: toys by maker',
      'soldToys: toys by sellers',
    ]);
  });

  it('is one for each dataset that refers', () => {
    const toy = declare('Toy', {}, { maker: toMaker() });
    const game = declare('Game', {}, { maker: toMaker() });
    assert.deepEqual(waysBack(toy, game), ['toys: toys by maker', 'games: games by maker']);
  });

  it('leads back from a dataset to itself', () => {
    const part = declare(
      'Part',
      {},
      { whole: Reference('parts', '整体', 'The whole.', { nullable: true, inverse: 'parts' }) },
    );
    const [dataset] = buildRegistry([part]).datasets;
    assert.equal(dataset?.inverses[0]?.name, 'parts');
    assert.equal(dataset?.inverses[0]?.dependent, dataset);
  });

  it('leads to the dataset of the same registry, wherever the two stand in it', () => {
    const toy = declare('Toy', {}, { maker: toMaker() });
    for (const classes of [
      [toy, maker],
      [maker, toy],
    ]) {
      const registry = buildRegistry(classes);
      assert.equal(registry.get('makers').inverses[0]?.dependent, registry.get('toys'));
    }
  });
});
