import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serveToys } from './served-toys.js';

const { app } = (await serveToys()).server;
const origin = 'https://someone-elses.example';

describe('a page of someone else', () => {
  it('may read every answer, its revision too, without credentials', async () => {
    for (const url of ['/graphql?query={__typename}', '/graphql?query={', '/', '/nowhere', '/api/v1/toys']) {
      const { headers } = await app.inject({ url, headers: { origin } });
      assert.equal(headers['access-control-allow-origin'], '*', url);
      assert.equal(
        headers['access-control-expose-headers'],
        'x-data-revision, etag, link, cache-status, content-disposition, content-location, content-range, ratelimit, ratelimit-policy, retry-after',
      );
      assert.equal(headers['access-control-allow-credentials'], undefined);
    }
  });

  it('may ask by POST, and by no method that writes', async () => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const response = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    assert.equal(response.statusCode, 204);
    assert.equal(response.headers['access-control-allow-methods'], 'GET, HEAD, POST');
    assert.equal(response.headers['access-control-allow-headers'], 'content-type');
  });
});

describe('every answer', () => {
  it('is taken for what it says it is, leaks no address and sets no cookie', async () => {
    for (const url of [
      '/',
      '/graphiql',
      '/graphiql/start.js',
      '/graphql?query={__typename}',
      '/nowhere',
      '/health/live',
      '/api/v1/toys',
      '/api/v1/toys?first=x',
      '/openapi.json',
      '/docs',
    ]) {
      const { headers } = await app.inject(url);
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
      assert.equal(headers['strict-transport-security'], undefined);
      assert.equal(headers['set-cookie'], undefined);
      assert.equal(headers['x-powered-by'], undefined);
    }
  });
});

describe('a server that is reached by HTTPS only', () => {
  it('tells browsers to come by nothing else', async () => {
    const { server: secure } = await serveToys(undefined, { isSecure: true });
    const { headers } = await secure.app.inject('/docs');
    assert.equal(headers['strict-transport-security'], 'max-age=31536000');
  });
});

describe('a page that has not changed', () => {
  it('keeps the policy that came with it: 304 brings no other', async () => {
    const { headers } = await app.inject('/');
    assert.match(String(headers['content-security-policy']), /script-src/);
    const again = await app.inject({
      url: '/',
      headers: { 'if-none-match': String(headers.etag), accept: 'text/html' },
    });
    assert.equal(again.statusCode, 304);
    assert.equal(again.headers['content-security-policy'], undefined);
  });
});
