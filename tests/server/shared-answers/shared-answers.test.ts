import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import zlib from 'node:zlib';
import { publishToys } from '../../query/published-toys.js';
import { toy } from '../../query/toys.js';
import { readingWith } from '../../reading-with.js';
import { serveToys } from '../served-toys.js';

let statements = 0;
let failure: Error | undefined;
let gate: Promise<void> | undefined;
let day = '2026-11-24';
const { server, database } = await serveToys(
  (own) =>
    readingWith(own, async (statement) => {
      // The clock asks by itself, whoever else does.
      if (statement.text.startsWith('select coalesce(max(revision)')) return own.read(statement);
      statements += 1;
      await gate;
      if (failure !== undefined) throw failure;
      return own.read(statement);
    }),
  { today: () => day },
);
const { app, clock } = server;
const many = Array.from({ length: 60 }, (_, index) => toy({ name: `玩具${index}` }));
clock.advance(await publishToys(database, many));

interface Asked {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: object;
}

const LIST = '{ toys(first: 50) { nodes { name id } } }';
const link = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`;
const post = (payload: object, headers = {}): Asked => ({ method: 'POST', url: '/graphql', payload, headers });

async function ask(asked: Asked | string) {
  const before = statements;
  const response = await app.inject(typeof asked === 'string' ? { url: asked } : { ...asked });
  const { statusCode, body, rawPayload, headers } = response;
  const { 'cache-status': status } = headers;
  return { statusCode, body, rawPayload, headers, status, json: () => response.json(), took: statements - before };
}

async function hitsSoFar(): Promise<number> {
  const { body } = await app.inject('/metrics');
  return Number(/^longcheng_cache_requests_total\{result="hit"\} (\d+)$/m.exec(body)?.[1]);
}

function undated({ date: _, ...headers }: Readonly<Record<string, unknown>>) {
  return headers;
}

/** A question that nobody has asked yet. */
let asked = 0;
function question(): string {
  asked += 1;
  return `{ toys(first: 50) { nodes { name id } } q${asked}: __typename }`;
}

describe('a question that was answered before', () => {
  for (const [what, asked] of Object.entries<Asked | string>({
    'by REST': '/api/v1/toys?first=50&order=name',
    'by a GraphQL link': link(LIST),
    'by GraphQL': post({ query: '{ toys(first: 49) { nodes { name } } }' }),
    'for changes': '/api/v1/changes?first=3',
  }))
    it(`${what} is answered with the same bytes, without the database`, async () => {
      const first = await ask(asked);
      const second = await ask(asked);
      assert.deepEqual([first.status, second.status], ['longcheng; fwd=miss; stored', 'longcheng; hit']);
      assert.ok(first.took > 0);
      assert.equal(second.took, 0);
      assert.deepEqual(second.rawPayload, first.rawPayload);
      const { 'cache-status': _, date: __, ...headers } = second.headers;
      for (const [name, value] of Object.entries(headers)) assert.equal(first.headers[name], value, name);
    });

  it('by a link for the third time is answered as for the second, head and body', async () => {
    const link = '/api/v1/toys?first=51&order=name';
    await ask(link);
    for (const encoding of ['br', 'gzip', 'identity']) {
      const second = await ask({ url: link, headers: { 'accept-encoding': encoding } });
      const third = await ask({ url: link, headers: { 'accept-encoding': encoding } });
      assert.deepEqual(third.rawPayload, second.rawPayload);
      assert.deepEqual(undated(third.headers), undated(second.headers));
      assert.deepEqual([third.statusCode, third.took], [200, 0]);
      assert.equal(third.headers['content-encoding'] ?? 'identity', encoding);
    }
    const hits = await hitsSoFar();
    const whole = await ask(link);
    assert.equal(await hitsSoFar(), hits + 1);
    const unchanged = await ask({ url: link, headers: { 'if-none-match': String(whole.headers.etag) } });
    assert.equal(unchanged.statusCode, 304);
  });

  it('by GET is known by POST, with members in another order and null for what is left out', async () => {
    const query = 'query A($f: ToyFilter, $n: Int) { toys(filter: $f, first: $n) { nodes { name } } }';
    const variables = { f: { name: { equals: '玩具1', startsWith: '玩' } }, n: 5 };
    const turned = { n: 5, f: { name: { startsWith: '玩', equals: '玩具1' } } };
    await ask(link(query, `&variables=${encodeURIComponent(JSON.stringify(variables))}`));
    const { status } = await ask(post({ query, variables: turned, operationName: null }));
    assert.equal(status, 'longcheng; hit');
    const other = await ask(post({ query, variables: { ...variables, n: 6 } }));
    assert.equal(other.status, 'longcheng; fwd=miss; stored');
  });

  it('is known by its digest alone, once it was sent with it', async () => {
    const query = question();
    const digest = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash: digest } };
    const short = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    for (let time = 0; time < 2; time += 1) {
      const unknown = await ask(short);
      assert.equal(unknown.json().errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
      assert.doesNotMatch(String(unknown.status), /hit|stored/);
    }
    const first = await ask(post({ query, extensions }));
    const second = await ask(short);
    assert.deepEqual([second.body, second.status], [first.body, 'longcheng; hit']);
    const forged = await ask(post({ query: question(), extensions }));
    assert.equal(forged.json().data, undefined);
    assert.deepEqual((await ask(short)).body, first.body);
  });

  it('is answered anew as soon as something was published, and never with the old', async () => {
    const query = '{ toys(first: 1, filter: { code: { equals: "新" } }) { totalCount } }';
    assert.equal((await ask(link(query))).json().data.toys.totalCount, 0);
    clock.advance(await publishToys(database, [toy({ code: '新' })]));
    const after = await ask(link(query));
    assert.deepEqual([after.json().data.toys.totalCount, after.status], [1, 'longcheng; fwd=miss; stored']);
  });

  it('is answered anew on the next day, since deadlines are seen from it', async () => {
    const query = question();
    await ask(link(query));
    day = '2026-11-25';
    assert.equal((await ask(link(query))).status, 'longcheng; fwd=miss; stored');
  });

  it('is told so to a client that has the answer, though it has long been forgotten here', async () => {
    const asked = link(question());
    const { etag } = (await ask(asked)).headers;
    const again = await ask({ url: asked, headers: { 'if-none-match': `"x", ${etag}` } });
    assert.deepEqual([again.statusCode, again.body, again.headers.etag, again.took], [304, '', etag, 0]);
    assert.equal(again.headers['x-data-revision'], String(clock.newest));
    const forged = String(etag).replace(/\d+-/, '1-');
    assert.equal((await ask({ url: asked, headers: { 'if-none-match': forged } })).statusCode, 200);
  });
});

describe('those who ask the same at once', () => {
  const together = (asked: Asked) => Promise.all(Array.from({ length: 5 }, () => ask(asked)));

  it('wait for one answer', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    const before = statements;
    const asking = together(post({ query: question() }));
    await delay(200);
    resolve();
    gate = undefined;
    const answers = await asking;
    assert.equal(statements - before, 1);
    assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
    const [, ...waited] = answers.map(({ status }) => String(status)).toSorted((a, b) => b.localeCompare(a));
    for (const status of waited) assert.match(status, /; (hit|fwd=miss; collapsed)$/);
  });

  it('are all answered when the first is told of a failure, and none of it stays', async () => {
    failure = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    const query = question();
    const answers = await together(post({ query }));
    for (const answer of answers) assert.equal(answer.json().errors[0].extensions.code, 'DATABASE_UNAVAILABLE');
    failure = undefined;
    const well = await ask(post({ query }));
    assert.deepEqual([well.json().errors, well.status], [undefined, 'longcheng; fwd=miss; stored']);
  });
});

describe('what is not the same for everybody, or not for long', () => {
  it('is neither kept nor given out: what comes with a key', async () => {
    for (const name of ['authorization', 'x-api-key']) {
      const headers = { [name]: 'Bearer x' };
      const answer = await ask({ url: '/api/v1/toys?first=50&order=name', headers });
      assert.deepEqual([answer.status, answer.headers['cache-control']], ['longcheng; fwd=bypass', 'no-store']);
      assert.equal(answer.headers.etag, undefined);
      assert.ok(answer.took > 0);
    }
  });

  it('is not kept: errors of every kind', async () => {
    for (const url of [
      '/api/v1/toys?first=x',
      '/api/v1/toys/nothing',
      link('{ toys(first: 101) { totalCount } }'),
      link('{ nothing }'),
      link('{'),
    ])
      for (let time = 0; time < 2; time += 1) {
        const { status, headers } = await ask(url);
        assert.doesNotMatch(String(status), /hit|stored/, url);
        assert.doesNotMatch(String(headers['cache-control']), /public/, url);
      }
  });

  it('is not touched at all: pages of health, and the stream of changes', async () => {
    for (const asked of ['/health/ready', { method: 'HEAD', url: '/api/v1/changes/stream' } as const])
      assert.equal((await ask(asked)).status, undefined);
  });
});

describe('an answer that is kept', () => {
  it('shows nothing of who asked first: no host, no origin', async () => {
    const url = link(question());
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' };
    await ask({ url, headers });
    const { body, headers: sent } = await ask(url);
    assert.doesNotMatch(body + JSON.stringify(sent), /evil/);
  });

  it('is another one for another media type', async () => {
    const url = link(question());
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      const { headers } = await ask({ url, headers: { accept } });
      const expected = accept === '*/*' ? 'application/json' : accept;
      assert.equal(String(headers['content-type']).split(';')[0], expected);
    }
  });

  it('is sent in the coding that the client likes best, and as it is to one that likes none', async () => {
    const url = link(LIST);
    const { rawPayload: plain } = await ask(url);
    const decode = { br: zlib.brotliDecompressSync, zstd: zlib.zstdDecompressSync, gzip: zlib.gunzipSync };
    for (const [accept, coding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip;q=1, br;q=0.5', 'gzip'],
      ['zstd', 'zstd'],
    ] as const)
      for (let time = 0; time < 2; time += 1) {
        const { rawPayload, headers } = await ask({ url, headers: { 'accept-encoding': accept } });
        assert.equal(headers['content-encoding'], coding);
        assert.ok(rawPayload.length < plain.length / 2);
        assert.deepEqual(decode[coding](rawPayload), plain);
      }
    for (const accept of ['identity', 'deflate', 'br;q=0', ''])
      assert.deepEqual((await ask({ url, headers: { 'accept-encoding': accept } })).rawPayload, plain, accept);
  });

  it('may be kept by others for a minute in all, and by none that was asked by POST', async () => {
    const caching = String((await ask(link(LIST))).headers['cache-control']);
    const seconds = [...caching.matchAll(/=(\d+)/g)].reduce((sum, [, digits]) => sum + Number(digits), 0);
    assert.match(caching, /^public, max-age=\d+, stale-while-revalidate=\d+$/);
    assert.ok(seconds <= 60);
    assert.equal((await ask(post({ query: LIST }))).headers['cache-control'], 'no-store');
  });
});

describe('a server that keeps no answers', () => {
  it('asks the database each time, and still says by 304 that nothing has changed', async () => {
    let asked = 0;
    const bare = await serveToys(
      (own) =>
        readingWith(own, (statement) => {
          asked += statement.text.includes('open"."toys"') ? 1 : 0;
          return own.read(statement);
        }),
      { cacheBytes: 0 },
    );
    const url = '/api/v1/toys?first=2';
    const { headers } = await bare.server.app.inject(url);
    await bare.server.app.inject(url);
    assert.equal(asked, 2);
    const again = await bare.server.app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    assert.deepEqual([again.statusCode, asked], [304, 2]);
  });
});
