import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { globalIdOf, recordIdOf } from '../../src/catalog/identity.js';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { makerId, toy } from '../query/toys.js';
import { at } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask, attempt } = await openToyDoor();
await publishMakers(database, ['积木厂', '木马厂']);
const duck = toy({ code: 'T-1', name: '小鸭' });
await publishToys(database, [duck]);
const makerGlobalId = globalIdOf('makers', makerId('积木厂'));
const toyGlobalId = globalIdOf('toys', duck.recordId);

describe('node', () => {
  it('gives back any record by its id, with its type', async () => {
    const { data } = await ask('query ($id: ID!) { node(id: $id) { __typename id ... on Toy { name } } }', {
      id: toyGlobalId,
    });
    assert.deepEqual(data, { node: { __typename: 'Toy', id: toyGlobalId, name: '小鸭' } });
  });

  it('is null for whatever is no id of a record', async () => {
    const strangers = [
      '',
      'x',
      '小鸭',
      duck.recordId,
      globalIdOf('toys', recordIdOf('toys', '无')),
      globalIdOf('x', duck.recordId),
    ];
    for (const id of strangers)
      assert.deepEqual((await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data, { node: null }, id);
  });
});

describe('nodes', () => {
  const QUESTION = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('are in the order of the ids, null where there is none, the same one as often as asked for', async () => {
    const ids = [toyGlobalId, 'x', makerGlobalId, toyGlobalId];
    const { data } = await ask(QUESTION, { ids });
    assert.deepEqual(data, { nodes: [{ id: toyGlobalId }, null, { id: makerGlobalId }, { id: toyGlobalId }] });
  });

  it('are at most 100', async () => {
    await ask(QUESTION, { ids: Array.from({ length: 100 }, () => toyGlobalId) });
    const { errors } = await attempt(QUESTION, { ids: Array.from({ length: 101 }, () => toyGlobalId) });
    assert.equal(errors[0]?.message, '"ids" has 101 entries; use at most 100.');
    assert.deepEqual(errors[0]?.extensions, { code: 'PAGE_TOO_LARGE', argument: 'ids', maximum: 100 });
  });
});

describe('one record', () => {
  const QUESTION = 'query ($by: ToyBy!) { toy(by: $by) { name } }';

  it('is found by id, by record id and by natural key', async () => {
    for (const by of [{ id: toyGlobalId }, { id: duck.recordId }, { key: 'T-1' }])
      assert.deepEqual((await ask(QUESTION, { by })).data, { toy: { name: '小鸭' } });
  });

  it('is null where there is none', async () => {
    for (const by of [{ key: 'T-2' }, { key: '' }, { id: recordIdOf('toys', 'T-2') }])
      assert.deepEqual((await ask(QUESTION, { by })).data, { toy: null });
  });

  it('is asked for by exactly one of the two', async () => {
    for (const by of [{ id: toyGlobalId, key: 'T-1' }, {}, { id: null }]) {
      const { errors } = await attempt(QUESTION, { by });
      assert.match(errors[0]?.message ?? '', /Exactly one key must be specified|must be non-null/, JSON.stringify(by));
      assert.equal(errors[0]?.extensions?.code, 'BAD_USER_INPUT');
    }
  });

  it('is refused by an id of another dataset and by what is no id', async () => {
    for (const id of [makerGlobalId, 'T-1', '']) {
      const { errors } = await attempt(QUESTION, { by: { id } });
      assert.equal(errors[0]?.message, '"by.id" is no id of toys; take it from a record\'s `id` or `recordId`.');
      assert.deepEqual(errors[0]?.extensions, { code: 'BAD_ARGUMENT', argument: 'by.id' });
    }
  });

  it('is found as it was at a moment', async () => {
    const { data, extensions } = await ask(
      '{ now: maker(by: { key: "积木厂" }) { name } past: maker(by: { key: "积木厂" }, asOf: { revision: 0 }) { name } }',
    );
    assert.deepEqual(data, { now: { name: '积木厂' }, past: null });
    assert.equal(at(extensions, 'revision'), 2);
  });
});
