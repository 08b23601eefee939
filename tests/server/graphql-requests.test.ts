import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { serveToys } from './served-toys.js';

const { server, database } = await serveToys();
const { app } = server;
const revision = await publishToys(database, [toy({ name: '小鸭' })]);
server.clock.advance(revision);

const MODERN = 'application/graphql-response+json';

/** Requests that can not be executed at all. */
const IMPOSSIBLE = {
  'a document that can not be parsed': { query: '{ toys(' },
  'a document that is not valid': { query: '{ toys { nodes { nam } } }' },
  'a variable that is missing': { query: 'query ($n: Int!) { toys(first: $n) { totalCount } }' },
  'a variable of the wrong type': {
    query: 'query ($n: Int) { toys(first: $n) { totalCount } }',
    variables: { n: 'many' },
  },
  'a variable that a scalar of ours refuses': {
    query: 'query ($day: Date) { toys(filter: { madeOn: { gt: $day } }) { totalCount } }',
    variables: { day: '22.10.2019' },
  },
} as const;

function post(payload: object, accept: string) {
  return app.inject({ method: 'POST', url: '/graphql', payload, headers: { accept } });
}

describe('a request that can not be executed', () => {
  for (const [what, payload] of Object.entries(IMPOSSIBLE)) {
    it(`for ${what} is answered with 400 in the modern media type`, async () => {
      const { statusCode, headers, body } = await post(payload, MODERN);
      assert.equal(statusCode, 400);
      assert.match(String(headers['content-type']), /^application\/graphql-response\+json/);
      assert.doesNotMatch(body, /"data"/);
    });

    it(`for ${what} is answered with 200 to clients that know only JSON`, async () => {
      for (const accept of ['application/json', '*/*', '']) assert.equal((await post(payload, accept)).statusCode, 200);
    });
  }
});

describe('a request whose answer is an error of one field', () => {
  it('is answered with 200 in either media type', async () => {
    for (const accept of [MODERN, 'application/json']) {
      const { statusCode, body } = await post({ query: '{ toys(first: 101) { totalCount } }' }, accept);
      assert.deepEqual([statusCode, JSON.parse(body).errors[0].extensions.code], [200, 'PAGE_TOO_LARGE']);
    }
  });
});

describe('a request that is nested beyond all reason', () => {
  it('is refused and is no fault of ours', async () => {
    const levels = 7_000;
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const payload = `{"query":"query ($f: ToyFilter) { toys(filter: $f) { totalCount } }","variables":{"f":${filter}}}`;
    const headers = { 'content-type': 'application/json' };
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
    const [error] = JSON.parse(body).errors;
    assert.deepEqual(error, {
      message: 'The question is nested too deeply to be read; flatten it.',
      extensions: { code: 'BAD_ARGUMENT' },
    });
  });

  it('is refused as a document too', async () => {
    const query = `{ toys(filter: ${'{not:'.repeat(9_000)}{}${'}'.repeat(9_000)}) { totalCount } }`;
    assert.equal(JSON.parse((await post({ query }, '*/*')).body).errors[0].extensions.code, 'QUERY_TOO_COMPLEX');
  });
});

describe('a plain link', () => {
  const link = `/graphql?query=${encodeURIComponent('query ($n: String) { toys(filter: { name: { equals: $n } }) { totalCount } }')}&variables=${encodeURIComponent('{"n":"小鸭"}')}`;

  it('asks a question by GET, without any header', async () => {
    const { statusCode, body, headers } = await app.inject(link);
    assert.equal(statusCode, 200);
    assert.deepEqual(JSON.parse(body), {
      data: { toys: { totalCount: 1 } },
      extensions: { revision, cost: { requested: 3, maximum: 20_000 } },
    });
    assert.equal(headers['x-data-revision'], String(revision));
  });

  it('can not write anything, as nothing can', async () => {
    const { statusCode } = await app.inject(`/graphql?query=${encodeURIComponent('mutation { x }')}`);
    assert.ok(statusCode === 405 || statusCode === 400);
    for (const operation of ['mutation', 'subscription']) {
      const { body } = await post({ query: `${operation} { x }` }, MODERN);
      const [error] = JSON.parse(body).errors;
      assert.match(error.message, new RegExp(operation));
      assert.equal(error.extensions.code, 'BAD_REQUEST');
    }
  });
});

describe('every answer', () => {
  it('says which revision it shows, in the body and in a header, though it is an error', async () => {
    for (const query of ['{ __typename }', '{ toys(', '{ toys(first: 101) { totalCount } }']) {
      const { headers, body } = await post({ query }, MODERN);
      assert.equal(headers['x-data-revision'], String(revision));
      assert.equal(JSON.parse(body).extensions.revision, revision);
    }
  });
});
