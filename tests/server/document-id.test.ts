import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { describe, it } from 'node:test';
import { serveToys } from './served-toys.js';

const TRUSTED = 'query Trusted($first: Int) { toys(first: $first) { totalCount } }';
const digest = hash('sha256', TRUSTED, 'hex');
const { server } = await serveToys(undefined, { documents: new Map([[digest, TRUSTED]]) });

const link = (parameters: Readonly<Record<string, string>>) => `/graphql?${new URLSearchParams(parameters)}`;
const get = async (parameters: Readonly<Record<string, string>>) =>
  (await server.app.inject({ url: link(parameters) })).json();
const post = async (payload: Readonly<Record<string, unknown>>) =>
  (await server.app.inject({ method: 'POST', url: '/graphql', payload })).json();

describe('a document that is named by its id', () => {
  it('is answered as if it had been sent', async () => {
    const sent = await post({ query: TRUSTED, variables: { first: 1 } });
    assert.deepEqual(sent.data, { toys: { totalCount: 0 } });
    assert.deepEqual(await post({ documentId: `sha256:${digest}`, variables: { first: 1 } }), sent);
    assert.deepEqual(await get({ documentId: `sha256:${digest}`, variables: '{"first":1}' }), sent);
  });

  it('is kept as an answer, whichever way it is named', async () => {
    const answers = [
      await server.app.inject({ url: link({ documentId: `sha256:${digest}` }) }),
      await server.app.inject({ url: link({ documentId: `sha256:${digest.toUpperCase()}` }) }),
      await server.app.inject({ url: link({ query: TRUSTED }) }),
    ];
    assert.match(String(answers[1]?.headers['cache-status']), /hit/);
    assert.match(String(answers[2]?.headers['cache-status']), /hit/);
  });

  it('may be one that somebody sent before', async () => {
    const query = '{ makers { totalCount } }';
    const sha256Hash = hash('sha256', query, 'hex');
    const documentId = `sha256:${sha256Hash}`;
    assert.equal((await get({ documentId })).errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
    await post({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    assert.deepEqual((await get({ documentId })).data, { makers: { totalCount: 0 } });
  });

  for (const given of [{ documentId: 'toys' }, { documentId: `sha256:${digest}`, query: TRUSTED }])
    it(`is refused with the way to name it: ${Object.keys(given).join(' and ')} given`, async () => {
      for (const answer of [await get(given), await post(given)]) {
        assert.match(JSON.stringify(answer), /BAD_ARGUMENT/);
        assert.match(JSON.stringify(answer), /documentId/);
      }
    });
});
