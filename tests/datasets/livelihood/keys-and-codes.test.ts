import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOCUMENTS, documentKey } from '../../../seeds/generator/documents/document-list/all-documents.js';
import { AGENCIES } from '../../../seeds/generator/organisation/agency-list.js';
import { publicationOrder } from '../../../src/catalog/publication-order.js';
import { type Column, referenceTarget } from '../../../src/catalog/registry.js';
import { jobFairGroups } from '../../../src/datasets/livelihood/employment-codes.js';
import { records, registry } from './livelihood-sample.js';

const DATASETS = registry.datasets.filter(({ family }) => family === 'livelihood');

function codesUsed(name: string, column: string): ReadonlySet<unknown> {
  return new Set(records(name).flatMap(({ values }) => values[column] ?? []));
}

function isCode(column: Column): column is Column & { kind: { graphql: { type: 'code' } } } {
  return column.kind.graphql.type === 'code';
}

describe('keys, references and codes of the livelihood family', () => {
  test('the natural keys are those of the register of datasets', () => {
    const keys = Object.fromEntries(
      DATASETS.map(({ name, key }) => [name, key.map((choice) => choice.map((part) => part.name))]),
    );
    assert.deepEqual(keys, {
      vacancies: [['employer', 'post', 'postedOn']],
      'job-fairs': [['organiser', 'name', 'heldOn']],
      schools: [['schoolCode']],
      admissions: [['school', 'year', 'round']],
      'health-facilities': [['registrationNumber']],
      'hospital-performances': [['facility', 'year', 'indicatorCode']],
      'drug-recalls': [['product', 'batch', 'noticeNumber']],
      'vaccine-inspections': [['period', 'subject']],
      'insurance-cases': [['caseNumber']],
    });
  });

  test('no two records of a dataset have one key', () => {
    for (const { name } of DATASETS) {
      const keys = records(name).map(({ key }) => key);
      assert.ok(keys.length >= 15, name);
      assert.equal(new Set(keys).size, keys.length, name);
    }
  });

  test('every reference leads to a record', () => {
    for (const { name, columns } of DATASETS) {
      for (const column of columns) {
        const target = referenceTarget(column);
        if (target === undefined) continue;
        const known = new Set(
          target === 'agencies'
            ? AGENCIES.map((agency) => agency.name)
            : target === 'documents'
              ? DOCUMENTS.map(({ handle }) => documentKey(handle))
              : records(target).map(({ key }) => key),
        );
        for (const { values, label } of records(name)) {
          const text = values[column.name];
          if (typeof text === 'string') assert.ok(known.has(text), `${label}, ${column.name}: ${text}`);
        }
      }
    }
  });

  test('every code of every list is used, so that every filter has something to find', () => {
    for (const { name, columns } of DATASETS) {
      for (const column of columns.filter(isCode)) {
        const used = codesUsed(name, column.name);
        // Admissions know the stages that admit within the district only.
        if (name === 'admissions' && column.name === 'stage') continue;
        const { list } = column.kind.graphql;
        assert.deepEqual(
          list.codes.map(({ code }) => code).filter((code) => !used.has(code)),
          [],
          `${name}.${column.name}`,
        );
      }
    }
  });

  test('job fairs know the groups that the work plan names', () => {
    for (const group of ['高校毕业生', '退役军人', '下岗职工', '农民工']) assert.ok(jobFairGroups.find(group), group);
  });

  test('schools are published before admissions, and facilities before what is said of them', () => {
    const order = publicationOrder(registry).map(({ name }) => name);
    for (const [before, after] of [
      ['schools', 'admissions'],
      ['documents', 'admissions'],
      ['health-facilities', 'hospital-performances'],
      ['health-facilities', 'insurance-cases'],
    ] as const)
      assert.ok(order.indexOf(before) < order.indexOf(after), `${before} before ${after}`);
  });
});
