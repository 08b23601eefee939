import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKey } from '../../src/access/api-keys.js';
import { createQuota, inMemory } from '../../src/access/quota.js';
import { publishMakers } from '../query/published-toys.js';
import { serveToys } from './served-toys.js';

const quota = createQuota(inMemory, {
  anonymous: { name: 'anonymous', limit: 200, window: 60 },
  key: { name: 'key', limit: 2_000, window: 60 },
});
const { server, database } = await serveToys(undefined, { quota, trustProxy: '127.0.0.1' });
const { app } = server;
server.clock.advance(
  await publishMakers(
    database,
    Array.from({ length: 60 }, (_, index) => `厂${index}`),
  ),
);

let others = 0;
/** Another caller, whom nobody has seen before. */
function someone(): { readonly headers: Readonly<Record<string, string>> } {
  others += 1;
  return { headers: { 'x-forwarded-for': `192.0.2.${others}` } };
}

function graphql(query: string, { headers }: ReturnType<typeof someone>) {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
}

const PAGE = '{ makers(first: 50) { nodes { name } } }';

/** What is left, as the header has it. */
function remaining(response: { readonly headers: Readonly<Record<string, unknown>> }): number {
  const [, left] = /^"(?:anonymous|key)";r=(\d+);t=\d+$/.exec(String(response.headers.ratelimit)) ?? [];
  return Number(left);
}

describe('every answer', () => {
  it('says what its caller may spend and what is left', async () => {
    const caller = someone();
    const first = await app.inject({ url: '/api/v1/datasets', ...caller });
    assert.equal(first.headers['ratelimit-policy'], '"anonymous";q=200;w=60;qu="cost"');
    const left = remaining(first);
    assert.ok(left >= 190 && left < 200);
    assert.equal(remaining(await app.inject({ url: '/docs', ...caller })), left - 1);
  });

  it('spends what the question costs, by GraphQL and by REST', async () => {
    const [one, other] = [someone(), someone()];
    const answer = await graphql(PAGE, one);
    assert.equal(remaining(answer), 200 - JSON.parse(answer.body).extensions.cost.requested);
    const page = remaining(await app.inject({ url: '/api/v1/makers?first=50&fields=name', ...other }));
    assert.ok(page < 150 && page > 100, String(page));
  });

  it('of what watches over the server is free', async () => {
    const caller = someone();
    for (const url of ['/health/live', '/health/ready'])
      assert.equal((await app.inject({ url, ...caller })).headers.ratelimit, undefined);
  });

  it('that the client has already costs one unit', async () => {
    const caller = someone();
    const { headers } = await app.inject({ url: '/api/v1/makers?first=50', headers: someone().headers });
    const again = await app.inject({
      url: '/api/v1/makers?first=50',
      headers: { ...caller.headers, 'if-none-match': String(headers.etag) },
    });
    assert.deepEqual([again.statusCode, remaining(again)], [304, 199]);
  });
});

describe('a quota that is used up', () => {
  it('is refused with 429 and when to come back, as a problem by REST', async () => {
    const caller = someone();
    const url = '/api/v1/makers?first=50';
    let response = await app.inject({ url, ...caller });
    while (response.statusCode === 200) response = await app.inject({ url, ...caller });
    assert.equal(response.statusCode, 429);
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
    assert.equal(JSON.parse(response.body).code, 'RATE_LIMITED');
    assert.ok(Number(response.headers['retry-after']) > 50);
    assert.equal(response.headers.etag, undefined);
    assert.equal((await app.inject({ url, ...someone() })).statusCode, 200);
  });

  it('is refused as a GraphQL error by GraphQL, before the question runs', async () => {
    const caller = someone();
    // What is answered out of memory costs no more than asking.
    let asked = 0;
    const page = () => {
      asked += 1;
      return graphql(`{ page${asked}: makers(first: 50) { nodes { name } } }`, caller);
    };
    let response = await page();
    while (response.statusCode === 200) response = await page();
    assert.equal(response.statusCode, 429);
    assert.ok(Number(response.headers['retry-after']) > 50);
    const { data, errors } = JSON.parse(response.body);
    assert.equal(data, undefined);
    assert.equal(errors[0].extensions.code, 'RATE_LIMITED');
    // What is left is enough for less.
    assert.equal((await graphql('{ __typename }', caller)).statusCode, 200);
  });

  it('is refused as a GraphQL error too when not even asking is left', async () => {
    const caller = someone();
    await quota.take({ kind: 'anonymous', name: caller.headers['x-forwarded-for'] ?? '' }, 200);
    const response = await graphql('{ __typename }', caller);
    assert.deepEqual([response.statusCode, JSON.parse(response.body).errors[0].extensions.code], [429, 'RATE_LIMITED']);
  });
});

/** Call a tool for agents. */
function tool(name: string, parameters: object, { headers }: ReturnType<typeof someone>) {
  return app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { ...headers, accept: 'application/json, text/event-stream' },
    payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: parameters } },
  });
}

describe('a tool for agents', () => {
  it('costs what the same question costs by REST', async () => {
    for (const [name, parameters, url] of [
      ['query', { dataset: 'makers', first: 49 }, '/api/v1/makers?first=49'],
      ['query', { dataset: 'makers', first: 1, total: 1 }, '/api/v1/makers?first=1&total=1'],
      ['aggregate', { dataset: 'makers', groupBy: ['name'] }, '/api/v1/makers/statistics?groupBy=name&asOf=1'],
      ['find', { words: '厂7' }, '/api/v1/search?query=厂7&first=10'],
    ] as const) {
      const [one, other] = [someone(), someone()];
      const answer = await tool(name, parameters, one);
      assert.equal(JSON.parse(answer.body).result.isError, undefined, answer.body);
      assert.equal(remaining(answer), remaining(await app.inject({ url: encodeURI(url), ...other })), name);
      assert.ok(remaining(answer) < 199);
    }
  });

  it('is refused with a code and when to come back, once the quota is used up', async () => {
    const caller = someone();
    let response = await tool('query', { dataset: 'makers', first: 50 }, caller);
    while (JSON.parse(response.body).result.isError === undefined)
      response = await tool('query', { dataset: 'makers', first: 50 }, caller);
    const { content, structuredContent } = JSON.parse(response.body).result;
    assert.match(content[0].text, /^RATE_LIMITED: This costs \d+ and \d+ of 200 are left/);
    assert.equal(structuredContent.problem.code, 'RATE_LIMITED');
    assert.ok(structuredContent.problem.retryAfter > 50);
    assert.ok(Number(response.headers['retry-after']) > 50);
    assert.equal(
      JSON.parse((await tool('query', { dataset: 'makers', first: 1 }, caller)).body).result.isError,
      undefined,
    );
  });
});

describe('a file', () => {
  it('costs what its rows cost to write, and once it is there only its sending', async () => {
    // One for asking, one for the records looked through, one for each ten rows.
    const first = await app.inject({ url: '/api/v1/makers.csv', ...someone() });
    assert.equal(first.statusCode, 200);
    assert.equal(remaining(first), 200 - 1 - 1 - 6);
    assert.equal(remaining(await app.inject({ url: '/api/v1/makers.csv', ...someone() })), 199);
    assert.equal(remaining(await app.inject({ url: '/api/v1/makers.csv.manifest.json', ...someone() })), 199);
    const narrow = await app.inject({ url: '/api/v1/makers.csv?filter[name]=厂7', ...someone() });
    assert.equal(remaining(narrow), 200 - 1 - 1 - 1);
    assert.equal(remaining(await app.inject({ method: 'HEAD', url: '/api/v1/makers.xlsx', ...someone() })), 199);
    assert.equal(remaining(await app.inject({ url: '/api/v1/makers.xlsx.manifest.json', ...someone() })), 192);
  });

  it('is refused as a problem to whom the quota does not suffice, and is left unwritten', async () => {
    const caller = someone();
    await quota.take({ kind: 'anonymous', name: caller.headers['x-forwarded-for'] ?? '' }, 195);
    const refused = await app.inject({ url: '/api/v1/makers.parquet', ...caller });
    assert.deepEqual([refused.statusCode, JSON.parse(refused.body).code], [429, 'RATE_LIMITED']);
    assert.ok(Number(refused.headers['retry-after']) > 50);
    assert.equal(refused.headers.etag, undefined);
    assert.equal(remaining(await app.inject({ url: '/api/v1/makers.parquet', ...someone() })), 192);
  });
});

describe('the quota field', () => {
  it('says what is left after the question, and is kept by nobody', async () => {
    const caller = someone();
    const response = await graphql('{ rateLimit { cost limit remaining resetAt } makers { nodes { name } } }', caller);
    const { rateLimit } = JSON.parse(response.body).data;
    assert.equal(rateLimit.limit, 200);
    assert.equal(rateLimit.remaining, 200 - rateLimit.cost);
    assert.equal(rateLimit.remaining, remaining(response));
    assert.ok(Date.parse(rateLimit.resetAt) > Date.now());
    assert.equal(response.headers['cache-control'], 'private, no-store');
    assert.ok(!JSON.stringify(JSON.parse(response.body).extensions).includes('remaining'));
  });
});

describe('a caller who says that he asks for another', () => {
  it('is believed only where he is a proxy that the operator has named', async () => {
    for (const trustProxy of [false, '192.0.2.0/24'] as const) {
      const own = createQuota(inMemory, {
        anonymous: { name: 'anonymous', limit: 200, window: 60 },
        key: { name: 'key', limit: 2_000, window: 60 },
      });
      const { server: wary } = await serveToys(undefined, { quota: own, trustProxy });
      const names = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
      const left = names.map(async (name) =>
        remaining(
          await wary.app.inject({ url: '/docs', headers: { 'x-forwarded-for': name, forwarded: `for=${name}` } }),
        ),
      );
      assert.deepEqual((await Promise.all(left)).toSorted(), [197, 198, 199], String(trustProxy));
    }
  });
});

describe('a key', () => {
  it('has the larger quota, wherever it is used', async () => {
    const { key } = await createKey(database, { role: 'publisher', agencies: 'all' });
    for (const [index, address] of ['198.51.100.1', '198.51.100.2'].entries()) {
      const headers = { authorization: `Bearer ${key}`, 'x-forwarded-for': address };
      const response = await app.inject({ url: '/docs', headers });
      assert.equal(response.headers['ratelimit-policy'], '"key";q=2000;w=60;qu="cost"');
      assert.equal(remaining(response), 1_999 - index);
    }
  });

  it('that is wrong is refused, and after ten times not even looked at', async () => {
    const { key } = await createKey(database, { role: 'publisher', agencies: 'all' });
    const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    const ask = (shown: string, headers: Readonly<Record<string, string>>) =>
      app.inject({ url: '/docs', headers: { ...headers, authorization: `Bearer ${shown}` } });
    const { headers } = someone();
    for (let attempt = 0; attempt < 10; attempt += 1) assert.equal((await ask(wrong, headers)).statusCode, 401);
    const eleventh = await ask(wrong, headers);
    assert.deepEqual([eleventh.statusCode, JSON.parse(eleventh.body).code], [429, 'RATE_LIMITED']);
    assert.ok(Number(eleventh.headers['retry-after']) > 0);
    // Nor is this key's id from elsewhere; another key from elsewhere is.
    assert.equal((await ask(wrong, someone().headers)).statusCode, 429);
    const { key: other } = await createKey(database, { role: 'publisher', agencies: 'all' });
    assert.equal((await ask(other, someone().headers)).statusCode, 200);
  });
});
