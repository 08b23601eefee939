import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { at, each, listAt } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask } = await openToyDoor();
await publishMakers(database, ['积木厂', '木马厂']);
const revision = await publishToys(database, [toy({ name: '小鸭' })]);

describe('the catalogue', () => {
  it('has every dataset with how much is in it and when it last changed', async () => {
    const { data } = await ask(`{ catalog { revision datasets {
      name title typeName pluralName singularName family familyTitle clauses key recordCount latestRevision sampleCount
    } } }`);
    assert.equal(at(data, 'catalog.revision'), revision);
    const [makers, toys, ...others] = listAt(data, 'catalog.datasets');
    assert.deepEqual(others, []);
    assert.deepEqual([at(makers, 'recordCount'), at(makers, 'latestRevision')], [2, revision - 1]);
    assert.deepEqual(toys, {
      name: 'toys',
      title: '玩具',
      typeName: 'Toy',
      pluralName: 'toys',
      singularName: 'toy',
      family: 'organisation',
      familyTitle: at(makers, 'familyTitle'),
      clauses: ['C6'],
      key: ['code', 'maker|name'],
      recordCount: 1,
      latestRevision: revision,
      sampleCount: 0,
    });
  });

  it('counts all datasets in one statement', async () => {
    const { statements } = await ask('{ catalog { datasets { recordCount sampleCount latestPublishedAt } } }');
    assert.equal(statements, 1);
  });

  it('is a data dictionary', async () => {
    const { data } = await ask(`{ dataset(name: "toys") { columns {
      name kind nullable isSortable operators sourceUnit refersTo codes { code title validFrom }
    } } }`);
    const column = (name: string) =>
      listAt(data, 'dataset.columns').find((candidate) => at(candidate, 'name') === name);
    assert.deepEqual(column('price'), {
      name: 'price',
      kind: 'money',
      nullable: true,
      isSortable: true,
      operators: ['equals', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
      sourceUnit: 'WAN_YUAN',
      refersTo: null,
      codes: [],
    });
    assert.equal(at(column('sellers'), 'refersTo'), 'makers');
    assert.deepEqual(at(column('colour'), 'codes'), [
      { code: 'RED', title: '红', validFrom: null },
      { code: 'BLUE', title: '蓝', validFrom: null },
      { code: 'GREEN', title: '绿', validFrom: '2020-01-01' },
    ]);
    assert.deepEqual(each(data, 'dataset.columns', 'name').slice(0, 4), [
      'recordId',
      'naturalKey',
      'sinceRevision',
      'publishedAt',
    ]);
  });

  it('has null for a dataset that there is not', async () => {
    for (const name of ['toy', 'Toys', '', '__proto__'])
      assert.deepEqual((await ask('query ($name: String!) { dataset(name: $name) { name } }', { name })).data, {
        dataset: null,
      });
  });
});
