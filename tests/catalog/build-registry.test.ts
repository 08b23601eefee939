import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { notAbove } from '../../src/catalog/check.js';
import { CLAUSES } from '../../src/catalog/clause.js';
import { within } from '../../src/catalog/clock.js';
import { DateOnly, Integer, Money, Text } from '../../src/catalog/columns/index.js';
import type { Dataset } from '../../src/catalog/registry.js';
import { SYSTEM_COLUMNS } from '../../src/catalog/system-columns.js';
import { LongchengError } from '../../src/errors.js';
import { declare } from './declare.js';

function build(...parameters: Parameters<typeof declare>): Dataset {
  const [dataset] = buildRegistry([declare(...parameters)]).datasets;
  assert.ok(dataset);
  return dataset;
}

describe('built registry', () => {
  it('derives every name of a dataset from its class and its one name', () => {
    const dataset = build('ThreeDeterminationPlan', { name: 'three-determination-plans' });
    assert.equal(dataset.name, 'three-determination-plans');
    assert.equal(dataset.pluralName, 'threeDeterminationPlans');
    assert.equal(dataset.singularName, 'threeDeterminationPlan');
    assert.equal(dataset.typeName, 'ThreeDeterminationPlan');
    assert.equal(dataset.tableName, 'three_determination_plans');
  });

  it('derives the database name of a column from its name', () => {
    const { column } = build('Thing', {}, { decidedOn: DateOnly('日期', 'Day.'), fine: Money('罚款', 'Fine.') });
    assert.equal(column('decidedOn')?.databaseName, 'decided_on');
    assert.equal(column('sinceRevision')?.databaseName, 'since_revision');
    assert.equal(column('decided_on'), undefined);
  });

  it('puts the columns of the catalogue before those of the dataset, which keep their order', () => {
    const { columns } = build('Thing', {}, { second: Text('二', 'Second.'), first: Text('一', 'First.') });
    assert.deepEqual(
      columns.map(({ name, isSystem }) => (isSystem ? `system ${name}` : name)),
      [...SYSTEM_COLUMNS.map(({ name }) => `system ${name}`), 'name', 'second', 'first'],
    );
  });

  it('takes a column for public, not nullable and without index until it says otherwise', () => {
    const source = '政府信息公开条例 art. 20';
    const told = {
      nullable: true,
      privacy: 'free-text',
      aliases: ['CF_SM'],
      indexed: true,
      source,
      whenEmpty: '无',
    } as const;
    const { column } = build('Thing', {}, { plain: Text('一', 'One.'), told: Text('二', 'Two.', told) });
    const { kind: _kind, ...plain } = column('plain') ?? {};
    assert.deepEqual(plain, {
      name: 'plain',
      databaseName: 'plain',
      title: '一',
      description: 'One.',
      nullable: false,
      privacy: 'public',
      aliases: [],
      indexed: false,
      source: undefined,
      whenEmpty: undefined,
      isSystem: false,
    });
    const { name: _, databaseName: __, kind, title, description, isSystem, ...options } = column('told') ?? {};
    assert.deepEqual(options, told);
  });

  it('orders by natural key until the dataset says otherwise, with nothing last', () => {
    const amount = Integer('件数', 'How many.', { nullable: true });
    const terms = (dataset: Dataset) => dataset.order.map((term) => [term.column.name, term.direction, term.nulls]);
    assert.deepEqual(terms(build('Thing')), [['naturalKey', 'ASC', 'LAST']]);
    assert.deepEqual(terms(build('Thing', { order: ['-amount', 'name'] }, { amount })), [
      ['amount', 'DESC', 'LAST'],
      ['name', 'ASC', 'LAST'],
    ]);
  });

  it('knows a key as a list of choices, whichever way it is declared', () => {
    const code = Text('编码', 'Code.', { nullable: true });
    const names = (dataset: Dataset) => dataset.key.map((columns) => columns.map(({ name }) => name));
    assert.deepEqual(names(build('Thing')), [['name']]);
    assert.deepEqual(names(build('Thing', { key: [['code'], ['name']] }, { code })), [['code'], ['name']]);
  });

  it('lets a dataset answer every clause of the work plan', () => {
    assert.deepEqual(build('Thing', { clauses: 'all' }).clauses, Object.keys(CLAUSES));
    assert.equal(Object.keys(CLAUSES).length, 22);
  });

  it('finds a dataset by its kebab-case name', () => {
    const registry = buildRegistry([declare('Thing'), declare('Other')]);
    assert.equal(registry.find('things'), registry.datasets[0]);
    assert.equal(registry.get('others'), registry.datasets[1]);
    assert.equal(registry.find('Thing'), undefined);
    assert.throws(
      () => registry.get('nothings'),
      (error) =>
        error instanceof LongchengError && error.code === 'UNKNOWN_DATASET' && /"nothings"/.test(error.message),
    );
  });

  it('can not be changed, nor can anything in it', () => {
    const options = { checks: [notAbove('V1', 'name', 'name')], clocks: [within('R1', 'name', 'name')] };
    const registry = buildRegistry([declare('Thing', options)]);
    assert.ok(Object.isFrozen(registry) && Object.isFrozen(registry.datasets));
    for (const dataset of registry.datasets) {
      assert.ok(Object.isFrozen(dataset));
      const { columns, key, order, inverses, checks, clocks, clauses } = dataset;
      const parts = { columns, key, order, inverses, checks, clocks, clauses };
      for (const [name, list] of Object.entries(parts)) {
        assert.ok(Object.isFrozen(list), name);
        for (const item of list) assert.ok(Object.isFrozen(item), name);
      }
    }
  });
});
