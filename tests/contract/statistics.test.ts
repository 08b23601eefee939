import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Column, Dataset } from '../../src/catalog/registry.js';
import { planList } from '../../src/query/list-plan.js';
import { figuresOf, functionsOf, groupingOf } from '../../src/query/statistics/column-roles.js';
import { MOST_GROUPS } from '../../src/query/statistics/statistics-plan.js';
import { sampleDatabase } from '../fresh-database.js';
import { openReader } from '../query/published-toys.js';

const { database, drop } = await sampleDatabase();
after(drop);
const reader = await openReader(database);

/** The counts of the groups of a column; undefined when there are more groups than one answer holds. */
async function counts(dataset: Dataset, column: Column): Promise<readonly number[] | undefined> {
  const groupBy = [{ column: column.name }];
  const { groups, hasMore, totalGroups } = await reader.statistics({
    dataset,
    groupBy,
    first: MOST_GROUPS,
    withTotal: true,
  });
  assert.equal(hasMore, (totalGroups ?? 0) > MOST_GROUPS);
  return hasMore ? undefined : groups.map(({ count }) => count);
}

describe('every column that makes groups', () => {
  for (const dataset of database.registry.datasets) {
    it(`of ${dataset.name} puts each record in exactly one, or of a list in at least one`, async () => {
      const total = await reader.count(planList(database.registry, { dataset, page: {} }), reader.present);
      for (const column of dataset.columns) {
        const role = groupingOf(column);
        const found = role === undefined ? undefined : await counts(dataset, column);
        const sum = found?.reduce((all, count) => all + count, 0) ?? total;
        assert.ok(role === 'entry' ? sum >= total : sum === total, `${column.name}: ${sum} of ${total}`);
      }
    });
  }
});

describe('every figure', () => {
  for (const dataset of database.registry.datasets) {
    it(`of ${dataset.name} can be worked out, and agrees with the others`, async () => {
      const figures = dataset.columns.flatMap((column) =>
        functionsOf(column).map((name) => ({ function: name, column: column.name })),
      );
      const { groups } = await reader.statistics({ dataset, figures });
      const [all = assert.fail()] = groups;
      for (const column of dataset.columns.filter((one) => figuresOf(one) === 'number')) {
        const figure = (name: string) => all.figures.get(`${name} of ${column.name}`);
        const isEmpty = figure('missing') === all.count;
        for (const name of ['sum', 'average', 'minimum', 'maximum'])
          assert.equal(figure(name) === null, isEmpty, column.name);
        assert.ok(isEmpty || Number(figure('minimum')) <= Number(figure('maximum')), column.name);
        assert.equal(figure('distinctCount') === 0, isEmpty, column.name);
      }
    });
  }
});
