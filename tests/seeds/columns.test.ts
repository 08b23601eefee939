import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { absenceIn } from '../../src/catalog/absence.js';
import { declaredColumns } from '../../src/catalog/column.js';
import type { Column } from '../../src/catalog/registry.js';
import { isValueObject, type Value } from '../../src/catalog/value.js';
import { registry } from '../../src/datasets/index.js';
import { sampleRecords } from './sample-records.js';
import { readSample, sampleDatasets } from './seed-files.js';

describe('sample files', () => {
  test('have only columns of their dataset, and none that the catalogue fills itself', () => {
    for (const name of sampleDatasets()) {
      const columns = registry.get(name).columns.filter(({ isSystem }) => !isSystem);
      const strangers = readSample(name).header.filter((title) => !columns.some((column) => column.name === title));
      assert.deepEqual(strangers, [], name);
    }
  });

  test('hold something wherever a record must', () => {
    for (const name of sampleDatasets()) {
      const required = registry.get(name).columns.filter(({ isSystem, nullable }) => !isSystem && !nullable);
      for (const row of readSample(name).rows) {
        const missing = required.filter((column) => absenceIn(row[column.name] ?? '') !== undefined);
        assert.deepEqual(missing, [], `${name}: ${JSON.stringify(row)}`);
      }
    }
  });

  test('can be read cell by cell, refer only to records that are there, and name each record once', () => {
    for (const name of sampleDatasets()) {
      const keys = sampleRecords(name).map(({ key }) => key);
      assert.ok(keys.length > 0, name);
      assert.equal(new Set(keys).size, keys.length, `${name} names a record twice`);
    }
  });

  test('refer from inside lists only to records that are there', () => {
    for (const name of sampleDatasets()) {
      for (const column of registry.get(name).columns) {
        for (const { values } of sampleRecords(name)) assertEmbeddedReferences(column, values[column.name] ?? null);
      }
    }
  });

  test('say of every record whether it is sample: all but the duties are', () => {
    for (const name of sampleDatasets()) {
      const expected = name !== 'duties';
      assert.ok(
        sampleRecords(name).every(({ values }) => values.sample === expected),
        name,
      );
    }
  });
});

function assertEmbeddedReferences({ kind }: Column, value: Value | null): void {
  if (kind.graphql.type !== 'embedded' || !Array.isArray(value)) return;
  for (const member of declaredColumns(kind.graphql.entry)) {
    const face = member.kind.graphql;
    if (face.type !== 'reference') continue;
    const labels = new Set(sampleRecords(face.target).flatMap(({ key, label }) => [key, label]));
    for (const entry of value.filter(isValueObject)) {
      const names = [entry[member.name] ?? []].flat();
      for (const text of names) assert.ok(labels.has(String(text)), `"${String(text)}" is not in ${face.target}`);
    }
  }
}
