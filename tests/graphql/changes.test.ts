import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { globalIdOf } from '../../src/catalog/identity.js';
import { publish } from '../../src/publication/publish.js';
import { openEmptyDoor } from '../reports/empty-door.js';
import { publishHotlines, withdrawHotline } from './hotlines.js';
import { at, each, listAt, textAt } from './json.js';

const { ask, attempt, database } = await openEmptyDoor();

const QUESTION = `query ($after: String, $first: Int, $dataset: [String!], $since: AsOf) {
  changes(after: $after, first: $first, dataset: $dataset, since: $since) {
    nodes { revision releasedAt dataset { name } id recordId kind reason actor digest record { __typename label sinceRevision } }
    edges { cursor node { cursor } }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    caughtUp revision
  }
}`;

async function changes(variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  return at((await ask(QUESTION, variables)).data, 'changes');
}

async function now(): Promise<string> {
  const page = await changes({ first: 100 });
  assert.equal(at(page, 'caughtUp'), true);
  return textAt(page, 'pageInfo.endCursor');
}

async function errorOf(variables: Readonly<Record<string, unknown>>) {
  const { errors } = await attempt(QUESTION, variables);
  return errors[0] ?? assert.fail('The question was answered.');
}

describe('changes', () => {
  it('bring each record as it was then, and a tombstone with its reason where it left', async () => {
    const after = await now();
    await publishHotlines(database, { '8890': '民心网' });
    await publishHotlines(database, { '8890': '民心网热线' }, 'Renamed.');
    const recordId = await withdrawHotline(database, '8890', 'Merged.');
    const page = await changes({ after });
    assert.deepEqual(
      listAt(page, 'nodes').map((node) => [
        at(node, 'kind'),
        at(node, 'reason'),
        at(node, 'actor'),
        at(node, 'record'),
      ]),
      [
        ['PUBLISHED', null, 'OPERATOR', { __typename: 'Hotline', label: '民心网', sinceRevision: 1 }],
        ['CORRECTED', 'Renamed.', 'OPERATOR', { __typename: 'Hotline', label: '民心网热线', sinceRevision: 2 }],
        ['WITHDRAWN', 'Merged.', 'OPERATOR', null],
      ],
    );
    assert.deepEqual(new Set(each(page, 'nodes', 'id')), new Set([globalIdOf('hotlines', recordId)]));
    assert.deepEqual(new Set(each(page, 'nodes', 'recordId')), new Set([recordId]));
    assert.equal(at(page, 'nodes.0.dataset.name'), 'hotlines');
    assert.equal(at(page, 'revision'), 3);
  });

  it('are a connection that goes forward, with a cursor to go on from on every page', async () => {
    const after = await now();
    await publishHotlines(database, { '1': '一', '2': '二', '3': '三' });
    const first = await changes({ after, first: 2 });
    assert.deepEqual(
      each(first, 'edges', 'cursor'),
      each(first, 'edges', 'node').map((node) => at(node, 'cursor')),
    );
    const [start, end] = each(first, 'edges', 'cursor');
    assert.deepEqual(at(first, 'pageInfo'), {
      startCursor: start,
      endCursor: end,
      hasNextPage: true,
      hasPreviousPage: false,
    });
    assert.equal(at(first, 'caughtUp'), false);
    const second = await changes({ after: end });
    assert.deepEqual(
      each(second, 'nodes', 'record').map((record) => at(record, 'label')),
      ['三'],
    );
    const last = await changes({ after: textAt(second, 'pageInfo.endCursor') });
    assert.deepEqual([at(last, 'nodes'), at(last, 'caughtUp'), at(last, 'pageInfo.startCursor')], [[], true, null]);
    await publishHotlines(database, { '4': '四' });
    assert.equal(listAt(await changes({ after: textAt(last, 'pageInfo.endCursor') }), 'nodes').length, 1);
  });

  it('can be those of some datasets, by either of their names, and those since a moment', async () => {
    const revision = Number(at(await changes(), 'revision'));
    await publishHotlines(database, { '5': '五' });
    for (const dataset of [['hotlines'], ['agencies', 'hotlines']])
      assert.equal(listAt(await changes({ dataset, since: { revision } }), 'nodes').length, 1);
    assert.deepEqual(at(await changes({ dataset: ['serviceHalls'], since: { revision } }), 'nodes'), []);
    assert.deepEqual(at(await changes({ since: { time: new Date().toISOString() } }), 'nodes'), []);
  });

  it('that an agency published are told from those of the catalogue', async () => {
    const after = await now();
    const dataset = database.registry.get('hotlines');
    const withdrawals = await publishHotlines(database, { '6': '六' });
    const agency = '00000000-0000-5000-8000-000000000001';
    const withdrawn = withdrawals.map(({ recordId }) => ({ recordId, reason: 'Closed.' }));
    await publish(database, { dataset, agency, drafts: [], withdrawals: withdrawn, releasedBy: 'PUBLISHER' });
    assert.deepEqual(each(await changes({ after }), 'nodes', 'actor'), ['OPERATOR', 'PUBLISHER']);
  });

  it('are refused with what to do', async () => {
    const codeOf = async (variables: Readonly<Record<string, unknown>>) => (await errorOf(variables)).extensions?.code;
    assert.equal(await codeOf({ first: 101 }), 'PAGE_TOO_LARGE');
    assert.equal(await codeOf({ first: -1 }), 'BAD_ARGUMENT');
    assert.equal(await codeOf({ after: 'x' }), 'BAD_CURSOR');
    assert.equal(await codeOf({ after: await now(), since: { revision: 0 } }), 'BAD_ARGUMENT');
    assert.equal(await codeOf({ since: { revision: 9_999 } }), 'UNKNOWN_REVISION');
    assert.match((await errorOf({ dataset: ['hotline'] })).message, /did you mean "hotlines"\?$/);
  });

  it('take one statement, and one more for each dataset whose records are asked for', async () => {
    const { statements } = await ask('{ changes { nodes { kind recordId } } }');
    assert.equal(statements, 1);
    assert.equal((await ask('{ changes { nodes { record { label } } } }')).statements, 2);
  });
});
