import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presentMoment } from '../../src/query/moment.js';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { publishMakers, publishToys, withdrawToy } from '../query/published-toys.js';
import { makerId, toy } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';

const { server, database } = await serveToys();
const PATH = '/api/v1/changes';

async function get(url: string) {
  const { statusCode, headers, body } = await server.app.inject(url);
  const json: unknown = JSON.parse(body);
  return { status: statusCode, headers, json };
}

async function problem(query: string) {
  const { status, headers, json } = await get(`${PATH}?${query}`);
  assert.match(String(headers['content-type']), /^application\/problem\+json/);
  return [status, at(json, 'code'), at(json, 'detail')];
}

/** Publish something and give the cursor before it. */
async function before(act: () => Promise<number>): Promise<string> {
  server.clock.advance((await presentMoment(database.read)).revision);
  const { json } = await get(`${PATH}?first=1000`);
  assert.equal(at(json, 'caughtUp'), true);
  server.clock.advance(await act());
  return textAt(json, 'next');
}

describe('the changes by REST', () => {
  it('have each record in canonical JSON, and none where it left', async () => {
    const draft = toy({ code: '木马', amount: 2, sellers: ['甲店'], madeOn: '2019-10-01' });
    const after = await before(async () => {
      await publishToys(database, [draft]);
      return withdrawToy(database, draft, 'A secret.');
    });
    const { status, headers, json } = await get(`${PATH}?after=${after}`);
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /^application\/json/);
    assert.equal(headers['x-data-revision'], String(at(json, 'revision')));
    assert.doesNotMatch(String(headers.link), /rel="next"/);
    const [published, withdrawn, ...others] = listAt(json, 'data');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [at(published, 'dataset'), at(published, 'kind'), at(published, 'reason'), at(published, 'recordId')],
      ['toys', 'published', null, draft.recordId],
    );
    const record = at(published, 'record');
    assert.deepEqual(
      [at(record, 'id'), at(record, 'amount'), at(record, 'madeOn'), at(record, 'story')],
      [at(published, 'id'), 2, '2019-10-01', null],
    );
    assert.deepEqual(each(record, 'sellers', 'id'), [Buffer.from(`1:makers:${makerId('甲店')}`).toString('base64url')]);
    assert.deepEqual(
      [at(withdrawn, 'kind'), at(withdrawn, 'reason'), at(withdrawn, 'record'), at(withdrawn, 'digest')],
      ['withdrawn', 'A secret.', null, at(published, 'digest')],
    );
  });

  it('lead on by `Link` and `next` until all is read', async () => {
    const after = await before(async () => {
      await publishMakers(database, ['甲']);
      return publishToys(
        database,
        [1, 2, 3].map((amount) => toy({ amount }, `页${amount}`)),
      );
    });
    const first = await get(`${PATH}?after=${after}&first=2&dataset=toys`);
    assert.equal(at(first.json, 'caughtUp'), false);
    const [, link = ''] = /^<([^>]+)>; rel="next"/.exec(String(first.headers.link)) ?? [];
    const second = await get(link);
    assert.deepEqual(
      [...each(first.json, 'data', 'record'), ...each(second.json, 'data', 'record')].map((record) =>
        at(record, 'amount'),
      ),
      [1, 2, 3],
    );
    assert.equal(at(second.json, 'caughtUp'), true);
    assert.doesNotMatch(String(second.headers.link), /rel="next"/);
    const third = await get(`${PATH}?after=${textAt(second.json, 'next')}&dataset=toys,makers`);
    assert.deepEqual(at(third.json, 'data'), []);
  });

  it('of several datasets are named with commas or one by one', async () => {
    const after = await before(async () => {
      await publishMakers(database, ['乙']);
      return publishToys(database, [toy({}, '两')]);
    });
    for (const query of ['dataset=toys,makers', 'dataset=toys&dataset=makers'])
      assert.deepEqual(each((await get(`${PATH}?after=${after}&${query}`)).json, 'data', 'dataset'), [
        'makers',
        'toys',
      ]);
  });

  it('are refused for what they do not understand, with what was meant', async () => {
    assert.deepEqual(await problem('frist=1'), [
      400,
      'BAD_ARGUMENT',
      'There is no parameter "frist" here; did you mean "first"?',
    ]);
    assert.deepEqual(await problem('dataset=toy'), [
      404,
      'UNKNOWN_DATASET',
      'There is no dataset "toy"; did you mean "toys"?',
    ]);
    assert.deepEqual(await problem('first=x'), [400, 'BAD_ARGUMENT', '"first" is "x"; use a whole number.']);
    assert.deepEqual(await problem('first=1&first=2'), [
      400,
      'BAD_ARGUMENT',
      '"first" stands more than once; give it once.',
    ]);
    assert.deepEqual((await problem('first=1001')).slice(0, 2), [400, 'PAGE_TOO_LARGE']);
    for (const after of ['', 'x', Buffer.from('["c",99999,1]').toString('base64url')])
      assert.deepEqual((await problem(`after=${after}`)).slice(0, 2), [400, 'BAD_CURSOR']);
  });

  it('can be asked for their head alone', async () => {
    const { statusCode, body } = await server.app.inject({ method: 'HEAD', url: PATH });
    assert.deepEqual([statusCode, body], [200, '']);
  });
});
