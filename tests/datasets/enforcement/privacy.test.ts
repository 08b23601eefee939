import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../../src/datasets/index.js';
import { sampleRecords } from '../../seeds/sample-records.js';

const DATASETS = registry.datasets.filter(({ family }) => family === 'enforcement');
const MASKED = '示某';

describe('people in the sample of enforcement', () => {
  test('columns for names of people hold masked names, or names of businesses and other bodies', () => {
    for (const dataset of DATASETS) {
      const columns = dataset.columns.filter(({ privacy }) => privacy === 'natural-person-name');
      for (const { key, values } of sampleRecords(dataset.name)) {
        for (const { name } of columns) {
          const value = values[name];
          if (typeof value !== 'string' || value === MASKED) continue;
          assert.match(value, /^(龙城区)?示例.{3,}/, `${key}: ${name}`);
        }
      }
    }
  });

  test('who represents a business is named by a name that nobody bears, and no office holder of the sample has', () => {
    const holders = new Set(sampleRecords('office-holders').map(({ values }) => values.personName));
    for (const { values } of sampleRecords('enterprises')) {
      const isIndividual = values.kind === 'INDIVIDUAL_BUSINESS';
      assert.equal(values.operator, isIndividual ? MASKED : null);
      if (isIndividual) assert.equal(values.legalRepresentative, null);
      else assert.match(String(values.legalRepresentative), /^示例[子丑寅卯辰巳午未申酉戌亥]{2}$/);
      assert.ok(!holders.has(values.legalRepresentative ?? null));
    }
  });

  test('an individual business has no address below its community', () => {
    for (const { values } of sampleRecords('enterprises')) {
      if (values.kind === 'INDIVIDUAL_BUSINESS' && values.address !== null)
        assert.match(String(values.address), /社区$/);
    }
  });

  test('the licence of a natural person shows no number that leads to the person', () => {
    const persons = sampleRecords('licences').filter(({ values }) => values.partyKind === 'NATURAL_PERSON');
    assert.ok(persons.length > 5);
    for (const { values } of persons) {
      assert.equal(values.licenceNumber, null);
      assert.equal(values.enterprise, null);
      assert.equal(values.partyName, MASKED);
    }
  });

  test('no column is made for what may never leave the agency', () => {
    for (const { columns } of DATASETS) {
      const headings = columns.flatMap(({ name, title, aliases }) => [name, title, ...aliases]);
      assert.deepEqual(
        headings.filter((heading) => /ZJHM|ZJLX|SFZ|身份证|证件号码|手机/.test(heading)),
        [],
      );
    }
  });
});
