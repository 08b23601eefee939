import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Column, Dataset } from '../../../src/catalog/registry.js';
import { registry } from '../../../src/datasets/index.js';
import { readCsv } from '../../../src/files/csv-reader.js';
import { PROJECT_FOLDER } from '../../../src/project-folder.js';
import { detectPersonalData } from '../../../src/rules/personal-data/detect.js';
import { isPersonName } from '../../../src/rules/personal-data/person-name.js';
import { findSecretMarks } from '../../../src/rules/personal-data/secret-marks.js';

interface SampleCell {
  readonly dataset: Dataset;
  readonly column: Column;
  readonly cell: string;
}

const cells: readonly SampleCell[] = registry.datasets.flatMap((dataset) => {
  const rows = readCsv(readFileSync(join(PROJECT_FOLDER, 'seeds', `${dataset.name}.csv`), 'utf8'));
  return dataset.columns
    .filter(({ kind }) => kind.name !== 'url')
    .flatMap((column) => rows.map((row) => ({ dataset, column, cell: row[column.name] ?? '' })))
    .filter(({ cell }) => cell !== '' && !cell.startsWith('#'));
});

function named({ dataset, column, cell }: SampleCell): string {
  return `${dataset.name}.${column.name}: ${cell}`;
}

describe('the sample data', () => {
  it('passes every detector, cell by cell', () => {
    const hit = cells.filter(({ column, cell }) => {
      const context = { title: column.title, isOfficeContact: column.kind.name === 'contact' };
      return detectPersonalData(cell, context).length > 0;
    });
    assert.ok(cells.length > 100_000);
    assert.deepEqual(hit.map(named), []);
  });

  it('bears no mark of secrecy', () => {
    assert.deepEqual(cells.filter(({ cell }) => findSecretMarks(cell).length > 0).map(named), []);
  });

  it('names no person who is not masked, where a person may be named', () => {
    const people = cells.filter(({ column, cell }) => column.privacy === 'natural-person-name' && isPersonName(cell));
    assert.deepEqual(people.map(named), []);
  });

  it('has file names that say nothing of anyone', () => {
    const names = registry.datasets.map(({ name }) => `${name}.csv`);
    assert.deepEqual(
      names.filter((name) => detectPersonalData(name).length > 0),
      [],
    );
  });
});
