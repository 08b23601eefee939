import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishMakers, publishToys, withdrawToy } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';
import { addressesIn, loadedBy } from './links-of.js';

const { server, database } = await serveToys();
const { app, clock } = server;
clock.advance(await publishMakers(database, ['积木厂', '木马厂', '布偶厂']));

async function page(address: string): Promise<string> {
  const { body, statusCode } = await app.inject(address);
  assert.equal(statusCode, 200, `${address}: ${body}`);
  return body;
}

describe('the home page', () => {
  it('shows each dataset with its present count and the revision', async () => {
    const { body, headers } = await app.inject('/');
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.equal(headers['x-data-revision'], '1');
    assert.match(body, /<a href="\/datasets\/makers">制造商<\/a><span class="count">3<\/span>/);
    assert.match(
      body,
      /<a href="\/datasets\/toys">玩具<\/a><span class="count">0<\/span><span class="fresh"><span class="nothing">尚无/,
    );
  });

  it('shows what was published since in the next request', async () => {
    clock.advance(await publishMakers(database, ['泥人厂']));
    assert.match(await page('/'), /制造商<\/a><span class="count">4</);
  });

  it('says nothing of sample data where there is none', async () => {
    assert.doesNotMatch(await page('/'), /示例数据/);
  });

  it('is there in English too, each leading to the other', async () => {
    assert.match(await page('/'), /^<!doctype html>\n<html lang="zh-CN">/);
    assert.ok(addressesIn(await page('/')).includes('/en'));
    const english = await page('/en');
    assert.match(english, /<html lang="en">/);
    assert.match(english, /<a href="\/en\/datasets\/makers">Makers<\/a>/);
    assert.ok(addressesIn(english).includes('/'));
    assert.equal((await app.inject('/en/datasets/makers?order=-name')).statusCode, 200);
    assert.ok(addressesIn(await page('/en/datasets/makers?order=-name')).includes('/datasets/makers?order=-name'));
  });
});

for (const path of [
  '/',
  '/en',
  '/datasets/makers',
  '/embed/makers',
  '/search',
  '/rules',
  '/pictures',
  '/docs',
  '/docs/makers',
])
  describe(`the page at ${path}`, () => {
    it('loads everything from this server under names that may be kept for ever', async () => {
      const files = loadedBy(await page(path));
      assert.ok(files.length > 0);
      for (const file of files) {
        assert.match(file, /^\/assets\/[\w-]+-[A-Z0-9]{8}\.(js|css)$/);
        const { statusCode, headers } = await app.inject({ url: file, headers: { 'accept-encoding': 'br' } });
        assert.equal(statusCode, 200);
        assert.equal(headers['content-encoding'], 'br');
        assert.match(String(headers['cache-control']), /immutable/);
      }
    });

    it('holds no script, style or handler of its own, and its policy allows none', async () => {
      const { body, headers } = await app.inject(path);
      for (const [, attributes, content] of body.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
        assert.ok(content === '' || attributes === ' type="application/ld+json"', attributes);
      assert.doesNotMatch(body, /<[^>]+\s(on\w+|style)=|javascript:/i);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.doesNotMatch(policy, /unsafe|https?:/);
      assert.match(policy, path.startsWith('/embed') ? /frame-ancestors \*/ : /frame-ancestors 'none'/);
    });
  });

describe('whatever records say', () => {
  const hostile = '"><script>alert(1)</script>&amp;</title>\u2028';

  it('is text on every page', async () => {
    const { recordId } = toy({ name: hostile, maker: '积木厂' });
    clock.advance(await publishToys(database, [toy({ name: hostile, maker: '积木厂' })]));
    for (const path of ['/datasets/toys', `/datasets/toys/${recordId}`, '/embed/toys', '/datasets/toys?group=maker']) {
      const body = await page(path);
      assert.match(body, /alert\(1\)/, path);
      assert.doesNotMatch(body, /<script>|<\/title>&/, path);
    }
  });

  it('is text when it comes with the address', async () => {
    const query = `filter[name][contains]=${encodeURIComponent(hostile)}`;
    for (const path of [
      `/datasets/toys?${query}`,
      `/search?q=${encodeURIComponent(hostile)}`,
      `/datasets/toys?${query}&group=%3Cscript%3E`,
    ]) {
      const { body } = await app.inject(path);
      assert.doesNotMatch(body, /<script>/, path);
    }
  });
});

describe('a record that has left', () => {
  it('says when and why, with what is left of its past', async () => {
    const draft = toy({ name: '回收的积木', maker: '积木厂' });
    clock.advance(await publishToys(database, [draft]));
    const address = `/datasets/toys/${draft.recordId}`;
    assert.match(await page(address), /<h1>回收的积木/);
    const before = clock.newest;
    clock.advance(await withdrawToy(database, draft, '涂料不合格'));
    const { statusCode, body } = await app.inject(address);
    assert.equal(statusCode, 410);
    assert.match(body, /该记录已撤回/);
    assert.match(body, /涂料不合格/);
    assert.match(await page(`${address}?asOf=${before}`), /<h1>回收的积木/);
  });

  it('was never there where there never was one', async () => {
    const { statusCode, body, headers } = await app.inject('/datasets/toys/00000000-0000-5000-8000-000000000000');
    assert.equal(statusCode, 404);
    assert.match(body, /NOT_FOUND/);
    assert.equal(headers['cache-control'], 'no-store');
  });
});

describe('a question that makes no sense', () => {
  for (const [what, path, code] of [
    ['a dataset that there is not', '/datasets/toy', 'UNKNOWN_DATASET'],
    ['a column that there is not', '/datasets/toys?filter[nam][contains]=x', 'BAD_FILTER'],
    ['an order by what has none', '/datasets/toys?order=parts', 'BAD_ORDER'],
    ['a chart of what can not be grouped', '/datasets/toys?group=story', 'BAD_ARGUMENT'],
    ['a parameter that there is not', '/datasets/toys?sort=name', 'BAD_ARGUMENT'],
    ['a revision that is yet to come', '/datasets/toys?asOf=9999', 'UNKNOWN_REVISION'],
  ] as const)
    it(`is answered by a page that says so: ${what}`, async () => {
      const { statusCode, body, headers } = await app.inject(path);
      assert.ok(statusCode >= 400 && statusCode < 500, String(statusCode));
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.match(body, new RegExp(code));
    });
});

describe('a form that was sent as it was', () => {
  it('comes to the address without what was left empty', async () => {
    const sent = 'filter[name][contains]=&filter[madeOn][gte]=2019-01-01&fields=name&fields=maker&asOf=';
    const { statusCode, headers } = await app.inject(`/datasets/toys?${sent}`);
    assert.equal(statusCode, 303);
    assert.equal(
      decodeURIComponent(String(headers.location)),
      '/datasets/toys?filter[madeOn][gte]=2019-01-01&fields=name,maker',
    );
    assert.equal((await app.inject(String(headers.location))).statusCode, 200);
  });
});

describe('the explorer', () => {
  it('asks this server, and greets with a question that it can answer or with the one that came along', async () => {
    const { body, headers } = await app.inject('/graphiql/start.js');
    assert.match(String(headers['content-type']), /^text\/javascript/);
    assert.match(body, /createFetcher\(\{ url: '\/graphql' \}\)/);
    assert.match(body, /duties\(first: 50\)/);
    assert.match(body, /get\('query'\)/);
  });

  it('loads everything from this server, with its types, and no folder', async () => {
    const { body, headers } = await app.inject('/graphiql');
    for (const address of addressesIn(body)) assert.equal((await app.inject(address)).statusCode, 200, address);
    const policy = String(headers['content-security-policy']);
    assert.doesNotMatch(/script-src ([^;]*)/.exec(policy)?.[1] ?? 'unsafe', /unsafe|data:/);
    const types = { 'graphiql/graphiql.min.css': /^text\/css/, 'react/react.production.min.js': /javascript/ };
    for (const [file, type] of Object.entries(types))
      assert.match(String((await app.inject(`/graphiql/assets/${file}`)).headers['content-type']), type);
    for (const folder of ['', 'graphiql/', 'react/'])
      assert.ok((await app.inject(`/graphiql/assets/${folder}`)).statusCode >= 400, folder);
  });
});
