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

  it('counts all datasets in one statement, after one that says which have changed', async () => {
    const { statements } = await ask('{ catalog { datasets { recordCount sampleCount latestPublishedAt } } }');
    assert.equal(statements, 2);
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

describe('a dataset of the catalogue', () => {
  it('says who publishes it, why, under which licence, and where its files are', async () => {
    const { data } = await ask(`{ dataset(name: "toys") {
      cadence licence publisher { name division } answers { code path title } firstPublishedAt latestPublishedAt
      distributions { format mediaType address }
    } }`);
    const { firstPublishedAt, latestPublishedAt, ...rest } = Object(at(data, 'dataset'));
    assert.equal(firstPublishedAt, latestPublishedAt);
    assert.deepEqual(
      [rest.cadence, rest.licence, rest.publisher],
      ['EVENT', 'https://creativecommons.org/licenses/by/4.0/', { name: '朝阳市龙城区人民政府', division: '211303' }],
    );
    assert.deepEqual(rest.answers, [{ code: 'C6', path: '三.(六)', title: '机构职责' }]);
    assert.deepEqual(
      listAt(rest, 'distributions').map((file) => at(file, 'address')),
      ['/api/v1/toys.csv', '/api/v1/toys.jsonl', '/api/v1/toys.xlsx', '/api/v1/toys.parquet'],
    );
  });

  it('says of each column its unit and the list that its codes are of', async () => {
    const { data } = await ask(
      '{ dataset(name: "toys") { columns { name unit privacy isSystem codeList { name edition } } } }',
    );
    const column = (name: string) =>
      listAt(data, 'dataset.columns').find((candidate) => at(candidate, 'name') === name);
    assert.deepEqual(column('price'), {
      name: 'price',
      unit: 'YUAN',
      privacy: 'public',
      isSystem: false,
      codeList: null,
    });
    assert.equal(at(column('colour'), 'codeList.name'), 'Colour');
    assert.equal(at(column('recordId'), 'isSystem'), true);
  });

  it('says how its records stand', async () => {
    const { data } = await ask('{ dataset(name: "toys") { tally { recordCount failing lateShare } } }');
    assert.deepEqual(at(data, 'dataset.tally'), { recordCount: 1, failing: 0, lateShare: null });
  });
});
