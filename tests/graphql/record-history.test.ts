import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { globalIdOf } from '../../src/catalog/identity.js';
import { openEmptyDoor } from '../reports/empty-door.js';
import { publishHotlines, withdrawHotline } from './hotlines.js';
import { at, each, listAt } from './json.js';

const { ask, database } = await openEmptyDoor();

const FIELDS = `kind reason actor sinceRevision untilRevision record { label }
  changes { field title before after absenceBefore absenceAfter redactionBefore { rule } redactionAfter { rule } }`;

async function historyOf(recordId: string): Promise<readonly unknown[]> {
  const question = `query ($id: ID!) { recordHistory(id: $id) { ${FIELDS} } }`;
  const { data } = await ask(question, { id: globalIdOf('hotlines', recordId) });
  return listAt(data, 'recordHistory');
}

describe('the history of a record that has left', () => {
  it('is found by its id, says when and why it left, and still has its past', async () => {
    await publishHotlines(database, { '12345': '热线' });
    const recordId = await withdrawHotline(database, '12345', '内容有误。');
    const { data } = await ask('query ($id: ID!) { hotline(by: { id: $id }) { label } node(id: $id) { id } }', {
      id: globalIdOf('hotlines', recordId),
    });
    assert.deepEqual(data, { hotline: null, node: null });
    const versions = await historyOf(recordId);
    assert.deepEqual(
      versions.map((version) => [at(version, 'kind'), at(version, 'reason'), at(version, 'record')]),
      [
        ['PUBLISHED', null, { label: '热线' }],
        ['WITHDRAWN', '内容有误。', null],
      ],
    );
    assert.equal(at(versions[0], 'untilRevision'), at(versions[1], 'sinceRevision'));
    assert.equal(at(versions[1], 'untilRevision'), null);
  });

  it('is empty where there never was such a record', async () => {
    for (const id of [
      '',
      'x',
      globalIdOf('hotlines', '00000000-0000-5000-8000-000000000000'),
      globalIdOf('x', '00000000-0000-5000-8000-000000000000'),
    ])
      assert.deepEqual((await ask('query ($id: ID!) { recordHistory(id: $id) { kind } }', { id })).data, {
        recordHistory: [],
      });
  });
});

describe('the history of a record', () => {
  it('says of each version in which fields it differs from the one before', async () => {
    const [draft = assert.fail()] = await publishHotlines(database, { '8890': '旧名' });
    await publishHotlines(database, { '8890': '新名' });
    await withdrawHotline(database, '8890', 'For a while.');
    await publishHotlines(database, { '8890': '又名' });
    const nothing = { absenceBefore: null, absenceAfter: null, redactionBefore: null, redactionAfter: null };
    const named = (before: string, after: string) => [{ field: 'name', title: '热线名称', before, after, ...nothing }];
    const expected = [[], named('旧名', '新名'), [], named('新名', '又名')];
    assert.deepEqual(
      (await historyOf(draft.recordId)).map((version) => at(version, 'changes')),
      expected,
    );
    const { data } = await ask(`{ hotline(by: { key: "8890" }) { history { ${FIELDS} } } }`);
    assert.deepEqual(each(data, 'hotline.history', 'changes'), expected);
    assert.deepEqual(each(data, 'hotline.history', 'kind'), ['PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'PUBLISHED']);
  });
});
