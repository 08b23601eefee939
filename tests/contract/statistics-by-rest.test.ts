import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constantCase } from '../../src/catalog/naming.js';
import type { Column, Dataset } from '../../src/catalog/registry.js';
import { registry } from '../../src/datasets/index.js';
import { figuresOf, groupingOf } from '../../src/query/statistics/column-roles.js';
import { at, listAt } from '../graphql/json.js';
import { serveSample } from '../rest/served-sample.js';

const { app } = await serveSample();

const NUMBERS = ['sum', 'average', 'minimum', 'maximum', 'missing'];
const MOMENTS = ['minimum', 'maximum', 'missing'];

/** The columns that are grouped by, two at a time, so that each is and few questions are asked. */
function pairs(columns: readonly Column[]): readonly (readonly Column[])[] {
  return columns.flatMap((_, place) => (place % 2 === 0 ? [columns.slice(place, place + 2)] : []));
}

function functionsFor(column: Column): readonly string[] {
  const role = figuresOf(column);
  return role === 'number' ? NUMBERS : role === 'moment' ? MOMENTS : [];
}

/** Groups in one form, however they were asked for. */
interface Plain {
  readonly keys: readonly unknown[];
  readonly count: unknown;
  readonly figures: readonly unknown[];
}

async function byRest(dataset: Dataset, by: readonly Column[], figured: readonly Column[]): Promise<readonly Plain[]> {
  const names = figured.flatMap((column) => functionsFor(column).map((name) => `${name}.${column.name}`));
  const url = `/api/v1/${dataset.name}/statistics?groupBy=${by.map(({ name }) => name).join(',')}&figures=${['count', ...names].join(',')}&first=1000`;
  const response = await app.inject(url);
  assert.equal(response.statusCode, 200, response.body);
  return listAt(response.json(), 'data').map((group) => ({
    keys: by.map(({ name }) => {
      const { value, label, isMissing } = Object(at(group, `keys.${name}`));
      return [value === null ? null : String(value), label, isMissing];
    }),
    count: at(group, 'count'),
    figures: names.map((name) => Object(at(group, 'figures'))[name]),
  }));
}

async function byGraphql(
  dataset: Dataset,
  by: readonly Column[],
  figured: readonly Column[],
): Promise<readonly Plain[]> {
  const fields = figured.map((column) => `${column.name} { ${functionsFor(column).join(' ')} }`).join(' ');
  const groupBy = by.map(({ name }) => `{ field: ${constantCase(name)} }`).join(', ');
  const query = `{ ${dataset.singularName}Statistics(groupBy: [${groupBy}], first: 1000) {
    groups { keys { value label isMissing } count ${fields === '' ? '' : `figures { ${fields} }`} } } }`;
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  assert.equal(response.statusCode, 200, response.body);
  return listAt(response.json(), `data.${dataset.singularName}Statistics.groups`).map((group) => ({
    keys: listAt(group, 'keys').map((key) => [at(key, 'value'), at(key, 'label'), at(key, 'isMissing')]),
    count: at(group, 'count'),
    figures: figured.flatMap((column) =>
      functionsFor(column).map((name) => at(group, `figures.${column.name}.${name}`)),
    ),
  }));
}

describe('statistics by REST', () => {
  for (const dataset of registry.datasets)
    it(`of ${dataset.name} are those of GraphQL`, async () => {
      const figured = dataset.columns.filter((column) => functionsFor(column).length > 0);
      for (const by of pairs(dataset.columns.filter((column) => groupingOf(column) !== undefined)))
        assert.deepEqual(await byRest(dataset, by, figured), await byGraphql(dataset, by, figured));
    });
});
