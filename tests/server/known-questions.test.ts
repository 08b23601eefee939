import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createQuota, inMemory } from '../../src/access/quota.js';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { readingWith } from '../reading-with.js';
import { serveToys } from './served-toys.js';

let failures = 0;
const quota = createQuota(inMemory, {
  anonymous: { name: 'anonymous', limit: 100_000, window: 60 },
  key: { name: 'key', limit: 100_000, window: 60 },
});
// Nothing is kept, so that each question goes all the way.
const { server, database } = await serveToys(
  (own) =>
    readingWith(own, (statement) => {
      if (failures === 0 || !statement.text.includes('as answer')) return own.read(statement);
      failures -= 1;
      return Promise.reject(new Error('The database stumbles.'));
    }),
  { cacheBytes: 0, quota },
);
const { app, clock } = server;
await publishMakers(database, ['积木厂', '木马厂']);
clock.advance(await publishToys(database, [toy({ name: '小鸭' }), toy({ name: '小熊', maker: '木马厂' })]));

interface Question {
  readonly query: string;
  readonly variables?: object;
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  'a list with relations': { query: '{ toys(first: 2) { nodes { id name maker { name toys { nodes { name } } } } } }' },
  'a question with variables': {
    query:
      'query($n: Int, $f: MakerFilter) { makers(first: $n, filter: $f) { pageInfo { hasNextPage endCursor } nodes { name } } }',
    variables: { n: 1, f: { name: { contains: '厂' } } },
  },
  'a record at a revision': { query: '{ maker(by: { key: "积木厂" }, asOf: { revision: 1 }) { name sinceRevision } }' },
};

async function ask({ query, variables }: Question, accept = 'application/json') {
  const payload = { query, ...(variables && { variables }) };
  const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers: { accept } });
  const { statusCode, body, headers } = response;
  const left = Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
  const { date: _, ratelimit: __, ...others } = headers;
  return { answer: { statusCode, body, headers: others }, left };
}

describe('a question that is known', () => {
  for (const [what, question] of Object.entries(QUESTIONS))
    it(`(${what}) is answered as when it was new, for the same price`, async () => {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const first = await ask(question, accept);
        assert.equal(first.answer.statusCode, 200, first.answer.body);
        let before = first.left;
        const { requested } = JSON.parse(first.answer.body).extensions.cost;
        for (const time of [2, 3, 4]) {
          const { answer, left } = await ask(question, accept);
          assert.deepEqual(answer, first.answer, `asked for the ${time}th time`);
          assert.equal(before - left, requested);
          before = left;
        }
      }
    });

  it('shows what was published since, at the price that it has then', async () => {
    const question = { query: '{ toys(first: 50, orderBy: [{ field: NAME }]) { nodes { name } } }' };
    for (let time = 0; time < 3; time += 1) await ask(question);
    clock.advance(await publishToys(database, [toy({ name: '木偶' })]));
    const { data, extensions } = JSON.parse((await ask(question)).answer.body);
    assert.ok(data.toys.nodes.some(({ name }: { name: string }) => name === '木偶'));
    assert.equal(extensions.revision, clock.newest);
  });

  it('is asked in the ordinary way where its statement fails, and paid for once', async () => {
    const question = { query: '{ makers(first: 2) { nodes { id name } } }' };
    await ask(question);
    const { answer, left } = await ask(question);
    failures = 1;
    const mended = await ask(question);
    assert.deepEqual(mended.answer, answer);
    assert.equal(left - mended.left, JSON.parse(answer.body).extensions.cost.requested);
    failures = 2;
    const failed = await ask(question);
    assert.equal(JSON.parse(failed.answer.body).errors[0].extensions.code, 'INTERNAL');
  });
});
