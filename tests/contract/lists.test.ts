import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Dataset } from '../../src/catalog/registry.js';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask, database } = await openSampleDoor();
const SIZE = 60;

/** Every record of a dataset, page by page from the start. */
async function readAll({ pluralName }: Dataset): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for (let after: unknown = null; ; ) {
    const { data } = await ask(
      `query ($after: String) {
        list: ${pluralName}(first: ${SIZE}, after: $after) {
          totalCount nodes { id recordId naturalKey label sample } pageInfo { hasNextPage hasPreviousPage endCursor }
        }
      }`,
      { after },
    );
    assert.equal(at(data, 'list.pageInfo.hasPreviousPage'), records.length > 0);
    records.push(...listAt(data, 'list.nodes'));
    assert.equal(at(data, 'list.pageInfo.hasNextPage'), records.length < Number(at(data, 'list.totalCount')));
    if (at(data, 'list.pageInfo.hasNextPage') !== true) return records;
    after = at(data, 'list.pageInfo.endCursor');
  }
}

for (const dataset of database.registry.datasets) {
  describe(dataset.name, () => {
    let all: readonly unknown[] = [];
    before(async () => {
      all = await readAll(dataset);
    });

    it('has sample data, which is listed page by page with each record once', async () => {
      const ids = all.map((record) => at(record, 'id'));
      assert.ok(ids.length > 0);
      assert.equal(new Set(ids).size, ids.length);
      const { data } = await ask('query ($name: String!) { dataset(name: $name) { recordCount } }', {
        name: dataset.name,
      });
      assert.equal(at(data, 'dataset.recordCount'), ids.length);
    });

    it('finds a record by id, by record id, by natural key and as a node', async () => {
      for (const record of [all[0], all[all.length >> 1], all.at(-1)]) {
        const lookups = [{ id: at(record, 'id') }, { id: at(record, 'recordId') }, { key: at(record, 'naturalKey') }];
        for (const by of lookups) {
          const { data } = await ask(
            `query ($by: ${dataset.typeName}By!) { found: ${dataset.singularName}(by: $by) { id recordId naturalKey label sample } }`,
            { by },
          );
          assert.deepEqual(at(data, 'found'), record);
        }
        const { data } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: at(record, 'id') });
        assert.deepEqual(at(data, 'node'), { __typename: dataset.typeName, id: at(record, 'id') });
      }
    });

    it('calls each record something', async () => {
      const labels = all.map((record) => at(record, 'label'));
      assert.ok(labels.every((label) => typeof label === 'string' && label.trim() !== ''));
    });

    it('was empty before its first publication', async () => {
      const { data } = await ask(`{ list: ${dataset.pluralName}(asOf: { revision: 0 }) { totalCount nodes { id } } }`);
      assert.deepEqual(at(data, 'list'), { totalCount: 0, nodes: [] });
    });

    it('pages backward through the same records', async () => {
      const { data } = await ask(
        `{ list: ${dataset.pluralName}(last: ${SIZE}) { nodes { id } pageInfo { hasNextPage } } }`,
      );
      const ids = all.map((record) => at(record, 'id'));
      assert.deepEqual(each(data, 'list.nodes', 'id'), ids.slice(-SIZE));
      assert.equal(at(data, 'list.pageInfo.hasNextPage'), false);
    });
  });
}
