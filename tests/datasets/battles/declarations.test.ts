import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { naturalKeyOf } from '../../../src/catalog/identity.js';
import { environmentalDecisionKinds, waterClasses } from '../../../src/datasets/battles/environment-codes.js';
import { indicators, indicatorTopics } from '../../../src/datasets/battles/indicator-codes.js';
import { INDICATORS } from '../../../src/datasets/battles/indicator-list.js';
import { registry, sample } from './sample.js';

const KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  indicators: [['agency', 'indicator', 'division', 'period']],
  'relief-funds': [['level', 'budgetYear', 'sourceNumber', 'tranche']],
  'relief-projects': [['projectNumber']],
  'air-readings': [
    ['station', 'observedAt'],
    ['station', 'observedOn'],
  ],
  'water-readings': [['section', 'month']],
  'polluted-waters': [['code']],
  'environmental-decisions': [['documentNumber']],
};

describe('declarations of the three battles', () => {
  test('names records by the keys of the forms, and no two sample records alike', () => {
    for (const [name, columns] of Object.entries(KEYS)) {
      const dataset = registry.get(name);
      assert.deepEqual(
        dataset.key.map((choice) => choice.map((column) => column.name)),
        columns,
      );
      const keys = sample(name).map((record) =>
        naturalKeyOf(dataset, (column) => {
          const value = record[column.name];
          return value === null || value === undefined ? undefined : String(value);
        }),
      );
      assert.ok(keys.length >= 15, name);
      assert.ok(!keys.includes(undefined), name);
      assert.equal(new Set(keys).size, keys.length, name);
    }
  });

  test('an indicator is found by its Chinese title, and belongs to a topic of the work plan', () => {
    assert.equal(indicators.find('求人倍率')?.code, 'LABOUR_DEMAND_RATIO');
    assert.equal(new Set(INDICATORS.map(({ title }) => title)).size, indicators.codes.length);
    for (const { code, topic } of INDICATORS) assert.ok(indicatorTopics.find(topic) !== undefined, code);
  });

  test('every indicator is observed in the sample, in its own unit and under its own topic', () => {
    const observations = sample('indicators');
    for (const { code, unit, topic } of INDICATORS) {
      const own = observations.filter(({ indicator }) => indicator === code);
      assert.ok(own.length > 0, code);
      for (const record of own) assert.deepEqual([record.unit, record.topic], [unit, topic], code);
    }
  });

  test('water is told by the classes of the standard, from the best to the worst', () => {
    assert.deepEqual(
      waterClasses.codes.map(({ title }) => title),
      ['Ⅰ类', 'Ⅱ类', 'Ⅲ类', 'Ⅳ类', 'Ⅴ类', '劣Ⅴ类'],
    );
  });

  test('facilities against solid waste are accepted no more since the Solid Waste Law of 2020', () => {
    assert.equal(environmentalDecisionKinds.find('SOLID_WASTE_ACCEPTANCE')?.validTo, '2020-08-31');
    const late = sample('environmental-decisions').filter(
      ({ kind, decidedOn }) => kind === 'SOLID_WASTE_ACCEPTANCE' && String(decidedOn) > '2020-08-31',
    );
    assert.deepEqual(late, []);
  });

  test('the sample shows every kind of relief project and of environmental decision, and every topic', () => {
    for (const [name, column] of [
      ['relief-projects', 'kind'],
      ['relief-projects', 'status'],
      ['relief-funds', 'level'],
      ['environmental-decisions', 'kind'],
      ['environmental-decisions', 'outcome'],
      ['polluted-waters', 'status'],
      ['indicators', 'topic'],
    ] as const) {
      const kind = registry.get(name).column(column)?.kind.graphql;
      assert.ok(kind?.type === 'code');
      const shown = new Set(sample(name).map((record) => record[column]));
      for (const { code } of kind.list.codes) assert.ok(shown.has(code), `${name} ${column} ${code}`);
    }
  });
});
