import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROJECTS } from '../../../seeds/generator/execution/project-list.js';
import { agencyKey } from '../../../seeds/generator/organisation/agency-identity.js';
import { AGENCIES } from '../../../seeds/generator/organisation/agency-list.js';
import { publicationOrder } from '../../../src/catalog/publication-order.js';
import { referenceTarget } from '../../../src/catalog/registry.js';
import { land } from '../../../src/datasets/land/index.js';
import { records, registry } from './land-sample.js';

const NAMES = ['land-acquisitions', 'land-parcels', 'land-notices', 'price-zones', 'compensation-lines'];

function namesOf(target: string): ReadonlySet<string> {
  if (target === 'agencies') return new Set(AGENCIES.map(({ name }) => name));
  return new Set(
    target === 'major-projects' ? PROJECTS.map(({ code }) => code) : records(target).map(({ key }) => key),
  );
}

describe('keys and references of the land family', () => {
  test('an acquisition is named by its approval, and before that by agency and batch', () => {
    const keys = new Map(records('land-acquisitions').map(({ key, label }) => [label, key]));
    assert.equal(keys.get('龙城区2006年度第1批次城镇建设用地'), '辽政地示字〔2006〕11号');
    assert.equal(keys.get('示例污水处理厂工程'), `${agencyKey('龙城区自然资源局')}|示例污水处理厂工程`);
  });

  test('no two records of a dataset have one key', () => {
    for (const name of NAMES) {
      const keys = records(name).map(({ key }) => key);
      assert.ok(keys.length > 0, name);
      assert.equal(new Set(keys).size, keys.length, name);
    }
  });

  test('every reference leads to a record', () => {
    for (const name of NAMES) {
      for (const column of registry.get(name).columns) {
        const target = referenceTarget(column);
        if (target === undefined) continue;
        const names = namesOf(target);
        for (const { values, label } of records(name)) {
          const text = values[column.name];
          if (text !== null) assert.ok(names.has(String(text)), `${label}, ${column.name}: ${String(text)}`);
        }
      }
    }
  });

  test('the ways back lead from acquisitions and zones to what belongs to them', () => {
    const inverses = (name: string) =>
      registry.get(name).inverses.map((inverse) => `${inverse.name}: ${inverse.dependent.name}`);
    assert.deepEqual(inverses('land-acquisitions'), [
      'landParcels: land-parcels',
      'landNotices: land-notices',
      'compensationLines: compensation-lines',
    ]);
    assert.deepEqual(inverses('price-zones'), ['compensationLines: compensation-lines']);
  });

  test('the family is published after what it refers to, and each part after the acquisition', () => {
    const order = publicationOrder(registry).map(({ name }) => name);
    for (const [before, after] of [
      ['agencies', 'land-acquisitions'],
      ['major-projects', 'land-acquisitions'],
      ['land-acquisitions', 'land-parcels'],
      ['price-zones', 'compensation-lines'],
    ] as const)
      assert.ok(order.indexOf(before) < order.indexOf(after), `${before} before ${after}`);
    assert.equal(land.length, NAMES.length);
  });
});
