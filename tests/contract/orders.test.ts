import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Column, Dataset } from '../../src/catalog/registry.js';
import { isValueObject, type Value } from '../../src/catalog/value.js';
import { sampleDatabase } from '../fresh-database.js';
import { openReader } from '../query/published-toys.js';
import { compareValues } from '../query/toy-model.js';

const { database, drop } = await sampleDatabase();
after(drop);
const reader = await openReader(database);

/** What a value is ordered by: an instant as its number of milliseconds, a quantity as its canonical number. */
function main({ kind }: Column, value: Value | null | undefined): Value | null {
  const one = (isValueObject(value) ? value.value : value) ?? null;
  return kind.name === 'release time' ? Date.parse(String(one)) : one;
}

/** Whether a value may stand right after another; nothing stands last. */
function mayFollow(column: Column, direction: 'ASC' | 'DESC', before: Value | null, value: Value | null): boolean {
  if (value === null) return true;
  if (before === null) return false;
  const difference = compareValues(column, before, value);
  return direction === 'ASC' ? difference <= 0 : difference >= 0;
}

async function assertSorted(dataset: Dataset, column: Column, direction: 'ASC' | 'DESC'): Promise<void> {
  const orderBy = [{ column: column.name, direction }];
  const { rows } = await reader.list({ dataset, orderBy, page: { first: 20 } });
  const values = rows.map((row) => main(column, row[column.name]));
  const isOrdered = values.every(
    (value, at) => at === 0 || mayFollow(column, direction, values[at - 1] ?? null, value),
  );
  assert.ok(isOrdered, `${column.name} ${direction}: ${JSON.stringify(values)}`);
}

describe('every column that is sortable', () => {
  for (const dataset of database.registry.datasets) {
    it(`of ${dataset.name} sorts in both directions, empty values last`, async () => {
      const sortable = dataset.columns.filter(({ kind }) => kind.isSortable);
      await Promise.all(
        (['ASC', 'DESC'] as const).flatMap((way) => sortable.map((column) => assertSorted(dataset, column, way))),
      );
    });
  }
});
