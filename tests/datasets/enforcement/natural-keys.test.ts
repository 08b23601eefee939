import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { naturalKeyOf, printKey } from '../../../src/catalog/identity.js';
import { registry } from '../../../src/datasets/index.js';
import { sampleRecords } from '../../seeds/sample-records.js';

describe('natural keys of enforcement', () => {
  test('a result is named by task, subject and check item, or without the item where it is of the whole task', () => {
    const results = registry.get('inspection-results');
    const cells: Readonly<Record<string, string>> = { task: '抽查1号', subject: '91', checkItem: '甲|1' };
    assert.equal(
      naturalKeyOf(results, ({ name }) => cells[name]),
      '抽查1号|91|甲\\|1',
    );
    assert.equal(
      naturalKeyOf(results, ({ name }) => (name === 'checkItem' ? undefined : cells[name])),
      '抽查1号|91',
    );
  });

  test('the sample has results of both forms', () => {
    const withItem = sampleRecords('inspection-results').filter(({ values }) => values.checkItem !== null);
    assert.ok(withItem.length > 0 && withItem.length < sampleRecords('inspection-results').length);
  });

  test('a decision number names a penalty only together with its agency', () => {
    for (const name of ['penalties', 'licences']) {
      assert.deepEqual(
        registry.get(name).key.map((columns) => columns.map((column) => column.name)),
        [['agency', 'decisionNumber']],
      );
      for (const { key, values } of sampleRecords(name))
        assert.equal(key, printKey([String(values.agency), String(values.decisionNumber)]));
    }
  });

  test('an edition is part of the name of a supervision item: two agencies have the same items twice', () => {
    const editions = new Map<string, Set<unknown>>();
    for (const { values } of sampleRecords('supervision-items')) {
      const code = String(values.itemCode);
      editions.set(code, (editions.get(code) ?? new Set()).add(values.edition));
    }
    assert.equal([...editions.values()].filter((found) => found.size === 2).length, 5);
  });
});
