import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { serveToys } from '../served-toys.js';
import { answerToBytes, statusesOf } from './raw-request.js';

const { server } = await serveToys();
const { app } = server;
const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
const HOST = 'host: open.example\r\n';
const SMUGGLED = `GET /docs HTTP/1.1\r\n${HOST}\r\n`;

const ask = (bytes: string) => answerToBytes(port, bytes);

describe('a request that a proxy and the server could read in two ways', () => {
  const requests: Readonly<Record<string, string>> = {
    'a length and chunks (CL.TE)': `POST /graphql HTTP/1.1\r\n${HOST}content-length: 60\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`,
    'chunks and a length (TE.CL)': `POST /graphql HTTP/1.1\r\n${HOST}transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n27\r\n${SMUGGLED}\r\n0\r\n\r\n`,
    'chunks by another name (TE.TE)': `POST /graphql HTTP/1.1\r\n${HOST}transfer-encoding: xchunked\r\ncontent-length: 4\r\n\r\n0\r\n\r\n${SMUGGLED}`,
    'two lengths': `POST /graphql HTTP/1.1\r\n${HOST}content-length: 0\r\ncontent-length: 39\r\n\r\n${SMUGGLED}`,
    'a blank before a colon': `GET /docs HTTP/1.1\r\nhost : open.example\r\n\r\n`,
    'a folded header': `GET /docs HTTP/1.1\r\n${HOST}x-a: b\r\n c\r\n\r\n`,
    'bare line feeds': `GET /docs HTTP/1.1\nhost: open.example\n\n`,
    'no host': 'GET /docs HTTP/1.1\r\n\r\n',
    'a null byte in its address': `GET /docs\u0000 HTTP/1.1\r\n${HOST}\r\n`,
    'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'a method that there is not': `XYZZY / HTTP/1.1\r\n${HOST}\r\n`,
  };
  for (const [what, bytes] of Object.entries(requests))
    it(`is refused once, and nothing behind it is answered: ${what}`, async () => {
      const answer = await ask(bytes);
      assert.deepEqual(statusesOf(answer), [400], answer);
      assert.match(answer, /connection: close/i);
      assert.doesNotMatch(answer, /<html|at \w+ \(/);
    });

  it('is refused with a problem that says what is wrong with it', async () => {
    const [, body = ''] = (await ask(requests['two lengths'] ?? '')).split('\r\n\r\n');
    assert.deepEqual(JSON.parse(body), {
      type: 'about:blank',
      title: 'An argument has a value that is not allowed',
      status: 400,
      code: 'BAD_ARGUMENT',
      detail: 'This is not read as a request of HTTP/1.1.',
    });
  });
});

describe('a request that is too large', () => {
  for (const [what, head, status] of [
    ['header', `GET /docs HTTP/1.1\r\n${HOST}x: ${'a'.repeat(17_000)}\r\n`, 431],
    [
      'number of headers',
      `GET /docs HTTP/1.1\r\n${HOST}${Array.from({ length: 3_000 }, (_, index) => `a${index}: b\r\n`).join('')}`,
      431,
    ],
    ['address', `GET /${'a'.repeat(17_000)} HTTP/1.1\r\n${HOST}`, 431],
    [
      'chunk extension',
      `POST /graphql HTTP/1.1\r\n${HOST}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n`,
      413,
    ],
  ] as const)
    it(`is refused for its ${what}, and told how large it may be`, async () => {
      const answer = await ask(`${head}\r\n`);
      assert.deepEqual(statusesOf(answer), [status]);
      assert.match(answer, /up to 16 KiB/);
    });

  it('is refused for a body that is small only while it is packed', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const payload = gzipSync(JSON.stringify({ query: `{ __typename } #${' '.repeat(1_000_000)}` }));
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    assert.equal(statusCode, 415);
    assert.match(body, /Content-Encoding/);
  });
});

describe('a method that is none of ours', () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH'])
    it(`does nothing: ${method}`, async () => {
      for (const path of ['/', '/graphql', '/api/v1/toys', '/health/live', '/metrics']) {
        const answer = await ask(`${method} ${path} HTTP/1.1\r\n${HOST}x-trace: geheim\r\ncontent-length: 0\r\n\r\n`);
        assert.deepEqual(statusesOf(answer), [404], `${path} ${answer}`);
        assert.doesNotMatch(answer, /geheim/);
      }
    });

  it('opens no tunnel and no other protocol', async () => {
    assert.deepEqual(statusesOf(await ask(`CONNECT elsewhere.example:443 HTTP/1.1\r\n${HOST}\r\n`)), []);
    const upgrade = `GET /graphql?query={__typename} HTTP/1.1\r\n${HOST}connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
    assert.deepEqual(statusesOf(await ask(upgrade)), [200]);
  });

  it('is not smuggled in by a header', async () => {
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      const { statusCode } = await app.inject({ url: '/api/v1/toys', headers: { [name]: 'DELETE' } });
      assert.equal(statusCode, 200);
    }
  });
});

describe('an address that climbs out of its folder', () => {
  for (const path of [
    '/docs/../../../package.json',
    '/graphiql/assets/graphiql/..%2f..%2f..%2fpackage.json',
    '/graphiql/assets/graphiql/%2e%2e/%2e%2e/package.json',
    '/graphiql/assets/graphiql/....//....//package.json',
    '/graphiql/assets/graphiql/..;/..;/package.json',
    '/graphiql/assets/graphiql/..%5c..%5cpackage.json',
    '/graphiql/assets/graphiql/..%255c..%255cpackage.json',
    '/graphiql/assets/graphiql/%c0%ae%c0%ae/%c0%ae%c0%ae/package.json',
    '/graphiql/assets/graphiql/package.json%00.js',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/api/v1/toys.csv/../../../../../etc/passwd',
    '/api/v1/..%2f..%2f..%2fetc%2fpasswd',
    '/.env',
    '/.git/config',
    '/package.json',
    '/server-status',
    '/actuator/env',
    '/debug/pprof/',
  ])
    it(`leads nowhere: ${path}`, async () => {
      const answer = await ask(`GET ${path} HTTP/1.1\r\n${HOST}connection: close\r\n\r\n`);
      assert.ok([400, 403, 404].includes(statusesOf(answer)[0] ?? 0), answer);
      assert.doesNotMatch(answer, /"dependencies"|root:|\[core\]/);
    });
});

describe('a request that says where it comes from or leads to', () => {
  it('is answered with no address but our own: absolute form, Host, X-Forwarded-Host, X-Original-URL', async () => {
    const foreign = 'elsewhere.example';
    for (const path of [
      '/docs',
      '/en',
      '/feed.atom',
      '/api/v1/toys?first=1',
      '/catalog.ttl',
      '/.well-known/api-catalog',
    ])
      for (const bytes of [
        `GET http://${foreign}${path} HTTP/1.1\r\n${HOST}\r\n`,
        `GET ${path} HTTP/1.1\r\nhost: ${foreign}\r\n\r\n`,
        `GET ${path} HTTP/1.1\r\n${HOST}x-forwarded-host: ${foreign}\r\nforwarded: host=${foreign}\r\nx-original-url: /api/v1/audit\r\n\r\n`,
      ]) {
        const answer = await ask(bytes);
        assert.deepEqual(statusesOf(answer), [200], bytes);
        assert.ok(!answer.includes(foreign), bytes);
      }
  });

  it('keeps the door of the intake closed to other pages, in absolute form too', async () => {
    const answer = await ask(`GET http://x.example/api/v1/submissions HTTP/1.1\r\n${HOST}origin: null\r\n\r\n`);
    assert.deepEqual(statusesOf(answer), [401]);
    assert.doesNotMatch(answer, /access-control-allow-origin/i);
  });

  it('is sent to no other host by what it asks for', async () => {
    for (const path of [
      '//elsewhere.example/%2f..',
      '/\\elsewhere.example',
      '/?next=//elsewhere.example',
      '/en//elsewhere.example',
    ]) {
      const { headers } = await app.inject(path);
      assert.doesNotMatch(String(headers.location ?? ''), /elsewhere/);
    }
  });
});

describe('a request with line breaks or scripts in it', () => {
  it('puts no header into the answer', async () => {
    for (const path of [
      '/api/v1/toys?first=1&order=%0d%0aset-cookie:%20a=b',
      '/api/v1/toys.csv?filter%5Bname%5D%5Bequals%5D=%0d%0aset-cookie:%20a=b',
      '/api/v1/toys/%0d%0aset-cookie:%20a=b',
      '/?q=%0d%0aset-cookie:%20a=b',
      '/search?q=%0d%0aset-cookie:%20a=b',
    ]) {
      const [head = ''] = (await ask(`GET ${path} HTTP/1.1\r\n${HOST}\r\n`)).split('\r\n\r\n');
      assert.doesNotMatch(head, /^set-cookie/im, path);
    }
  });

  it('puts no script into a page', async () => {
    const script = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}';
    for (const path of ['/?q=', '/search?q=', '/datasets/toys?filter=', '/datasets/', '/en/search?q=']) {
      const { body } = await app.inject(`${path}${encodeURIComponent(script)}`);
      assert.doesNotMatch(body, /<script>alert|<img src=x/, path);
    }
  });
});

describe('a client that will not come to an end', () => {
  it('is hung up on when its headers take longer than 5 seconds', async () => {
    const from = performance.now();
    const sockets = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined).resume();
      socket.write(`GET /docs HTTP/1.1\r\n${HOST}`);
      const drip = setInterval(() => socket.write('x-a: b\r\n'), 500);
      socket.on('close', () => clearInterval(drip));
      return once(socket, 'close');
    });
    assert.equal((await app.inject('/health/live')).statusCode, 200);
    await Promise.all(sockets);
    assert.ok(performance.now() - from < 9_000);
  });

  it('gets no more of a file for asking for it a thousand times in one request', async () => {
    const range = `bytes=${Array.from({ length: 1_000 }, () => '0-').join(',')}`;
    const [whole, ranged] = [
      await app.inject('/api/v1/toys.csv'),
      await app.inject({ url: '/api/v1/toys.csv', headers: { range } }),
    ];
    assert.ok(ranged.rawPayload.length <= whole.rawPayload.length);
  });

  it('keeps nobody waiting by a text that is slow to match', async () => {
    const evil = [
      'a'.repeat(7_000),
      ' '.repeat(2_000),
      '('.repeat(2_000),
      '1-'.repeat(3_000),
      '〔'.repeat(800),
      'a!'.repeat(3_000),
    ];
    for (const text of evil)
      for (const name of [
        'order',
        'fields',
        'asOf',
        'after',
        'filter[name][contains]',
        'filter[madeOn][gte]',
        'filter[price][in]',
        text,
      ]) {
        const from = performance.now();
        const { statusCode } = await app.inject(
          `/api/v1/toys?${encodeURIComponent(name)}=${encodeURIComponent(text)}`.slice(0, 8_000),
        );
        assert.ok(statusCode < 500);
        assert.ok(performance.now() - from < 500, `${name}=${text.slice(0, 10)}…`);
      }
  });
});

describe('a name that means something to JavaScript', () => {
  it('is only a name', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
      for (const url of [
        `/api/v1/toys?filter[${name}][equals]=x`,
        `/api/v1/toys?filter[name][${name}]=x`,
        `/api/v1/toys?${name}[polluted]=x`,
        `/api/v1/toys?fields=${name}`,
        `/api/v1/toys?order=${name}`,
        `/api/v1/${name}`,
      ]) {
        const { statusCode } = await app.inject(url);
        assert.ok(statusCode === 400 || statusCode === 404, `${url} ${statusCode}`);
      }
    for (const payload of [
      '{"query":"{__typename}","__proto__":{"polluted":1}}',
      '{"query":"{__typename}","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    ])
      assert.ok(
        (
          await app.inject({
            method: 'POST',
            url: '/graphql',
            headers: { 'content-type': 'application/json' },
            payload,
          })
        ).statusCode < 500,
      );
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});
