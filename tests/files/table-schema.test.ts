import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embeddedColumns } from '../../src/catalog/flat-columns.js';
import { registry } from '../../src/datasets/index.js';
import { entryTableSchema, tableSchema } from '../../src/files/table-schema.js';

const penalties = registry.get('penalties');
const fieldNamed = (name: string) => tableSchema(penalties).fields.find((field) => field.name === name);

describe('the table schema of a dataset', () => {
  it('types what has a type, and leaves codes of digits text', () => {
    assert.equal(fieldNamed('decidedOn')?.type, 'date');
    assert.equal(fieldNamed('publishedAt')?.type, 'datetime');
    assert.equal(fieldNamed('fine.amount')?.type, 'number');
    assert.equal(fieldNamed('partyCreditCode')?.type, 'string');
    assert.equal(fieldNamed('sinceRevision')?.type, 'integer');
  });

  it('says what every code means', () => {
    const coded = registry.datasets.flatMap((dataset) => tableSchema(dataset).fields).filter((f) => f.categories);
    assert.ok(coded.length > 100);
    for (const { categories = [] } of coded)
      for (const { value, label } of categories) assert.ok(value !== '' && label !== '');
  });

  it('leads to tables and columns that there are', () => {
    for (const dataset of registry.datasets) {
      const schemas = [tableSchema(dataset), ...embeddedColumns(dataset).map((c) => entryTableSchema(dataset, c))];
      for (const { foreignKeys } of schemas)
        for (const { reference } of foreignKeys)
          assert.ok(reference.resource === '' || registry.find(reference.resource) !== undefined, reference.resource);
    }
  });

  it('names no two fields of a table alike, whatever their case', () => {
    for (const dataset of registry.datasets)
      for (const { fields } of [
        tableSchema(dataset),
        ...embeddedColumns(dataset).map((column) => entryTableSchema(dataset, column)),
      ]) {
        const names = fields.map(({ name }) => name.toLowerCase());
        assert.equal(new Set(names).size, names.length, dataset.name);
      }
  });
});
