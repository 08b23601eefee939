import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { readingWith } from '../reading-with.js';
import { serveToys } from '../server/served-toys.js';

let statements = 0;
const { server, database } = await serveToys((own) =>
  readingWith(own, (statement) => {
    // The clock asks by itself, whoever else does.
    if (!statement.text.startsWith('select coalesce(max(revision)')) statements += 1;
    return own.read(statement);
  }),
);
const { app, clock } = server;
const first = await publishToys(database, [toy({ code: 'A' }), toy({ code: 'B' })]);
clock.advance(first);

async function tagOf(url: string, accept = '*/*'): Promise<string> {
  return String((await app.inject({ url, headers: { accept } })).headers.etag);
}

const ADDRESSES = [
  '/api/v1/toys?first=1&order=name',
  '/api/v1/toys/A',
  '/api/v1/toys/A/history',
  '/api/v1/toys/schema.json',
  '/api/v1/datasets',
  '/openapi.json',
];

describe('an answer that the client has already', () => {
  for (const url of ADDRESSES)
    it(`at ${url} is not sent again, and not even looked for`, async () => {
      const etag = await tagOf(url);
      assert.match(etag, /^W\/"[\w-]+"$/);
      const before = statements;
      for (const known of [etag, `"other", ${etag}`, etag.replace('W/', '')]) {
        const response = await app.inject({ url, headers: { 'if-none-match': known } });
        assert.deepEqual([response.statusCode, response.body, response.headers.etag], [304, '', etag]);
        assert.equal(response.headers.vary, 'Accept, Accept-Encoding, X-Data-Revision');
        assert.match(String(response.headers['cache-control']), /^public, max-age=\d+/);
      }
      assert.equal(statements, before);
    });

  it('is sent anew once something was published', async () => {
    const url = '/api/v1/toys?total=1';
    const etag = await tagOf(url);
    clock.advance(await publishToys(database, [toy({ code: 'C' })]));
    const response = await app.inject({ url, headers: { 'if-none-match': etag } });
    assert.deepEqual([response.statusCode, response.json().totalCount], [200, 3]);
    assert.notEqual(response.headers.etag, etag);
  });

  it('is another answer for another question, and the same for the same in other words', async () => {
    const tags = await Promise.all(
      ['/api/v1/toys', '/api/v1/toys?first=2', '/api/v1/makers', '/api/v1/toys?asOf=1'].map((url) => tagOf(url)),
    );
    assert.equal(new Set(tags).size, tags.length);
    assert.equal(await tagOf('/api/v1/toys?first=2&order=name'), await tagOf('/api/v1/toys?order=n%61me&first=2'));
    const schema = '/api/v1/toys/schema.json';
    assert.notEqual(await tagOf(schema, 'application/json'), await tagOf(schema, 'application/schema+json'));
  });

  it('is not claimed for a question that makes no sense', async () => {
    const response = await app.inject({ url: '/api/v1/toys?first=x', headers: { 'if-none-match': '*' } });
    assert.deepEqual([response.statusCode, response.headers.etag], [400, undefined]);
  });
});

describe('an answer', () => {
  it('to HEAD is that to GET without its body', async () => {
    for (const url of ADDRESSES) {
      const [get, head] = await Promise.all([app.inject(url), app.inject({ method: 'HEAD', url })]);
      assert.deepEqual([head.statusCode, head.body], [200, ''], url);
      for (const name of ['etag', 'link', 'content-type', 'content-length', 'x-data-revision'])
        assert.equal(head.headers[name], get.headers[name], `${url} ${name}`);
    }
  });

  it('says which revision it shows and under what licence', async () => {
    const present = await app.inject('/api/v1/toys');
    const past = await app.inject(`/api/v1/toys?asOf=${first}`);
    assert.equal(past.headers['x-data-revision'], String(first));
    assert.equal(Number(present.headers['x-data-revision']), present.json().revision);
    assert.match(String(past.headers.link), /<https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/>; rel="license"/);
    assert.match(String(past.headers.link), /<\/api\/v1\/toys\/schema\.json>; rel="describedby"/);
  });
});
