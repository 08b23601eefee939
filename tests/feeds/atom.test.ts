import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eraseToy } from '../query/erase-toy.js';
import { publishMakers, publishToys, withdrawToy } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';
import { readFeed } from './parsed-feed.js';

const { server, database, ownerUrl } = await serveToys();
const { app, clock } = server;

const strange = toy({ code: '1', name: '<b>&"小鸭"\u0007' });
const gone = toy({ code: '2', name: '木马' });
const secret = toy({ code: '3', name: '不该公开的' });

await publishMakers(database, ['积木厂']);
await publishToys(database, [strange, gone, secret]);
await publishToys(database, [toy({ code: '1', name: '大鸭' })], '名称有误。');
await withdrawToy(database, gone, '产品停售。');
clock.advance(await eraseToy(ownerUrl, secret, '涉及个人信息'));

const urn = ({ recordId }: { readonly recordId: string }) => `urn:uuid:${recordId}`;

describe('the feed of a dataset', () => {
  it('has what was published and corrected, the newest first, with the ids of the records', async () => {
    const { feed } = await readFeed(app, '/api/v1/toys/feed.atom');
    assert.deepEqual(
      feed.items.map(({ id, title }) => [id, title]),
      [
        [urn(strange), '更正玩具：大鸭'],
        [urn(gone), '发布玩具：木马'],
        [urn(strange), '发布玩具：<b>&"小鸭"�'],
      ],
    );
    assert.equal(feed.items[0]?.description, '更正玩具：大鸭。理由：名称有误。');
    assert.equal(feed.title, '龙城政务公开数据 · 玩具');
    assert.equal(feed.meta.type, 'atom');
  });

  it('buries with a reason what was withdrawn, and nothing of what was erased but its ground', async () => {
    const { tombstones } = await readFeed(app, '/api/v1/toys/feed.atom');
    assert.deepEqual(
      tombstones.map(({ ref, comment }) => [ref, comment]),
      [
        [urn(secret), '删除玩具一条。理由：涉及个人信息'],
        [urn(gone), '撤回玩具一条。理由：产品停售。'],
      ],
    );
    assert.ok(tombstones.every(({ when }) => !Number.isNaN(Date.parse(when))));
    const { body } = await app.inject('/api/v1/toys/feed.atom');
    assert.ok(!body.includes('不该公开的'));
  });

  it('leads from each entry to the record as it is and as it was then', async () => {
    const { body } = await app.inject('/api/v1/toys/feed.atom');
    const addresses = [...body.matchAll(/href="http:\/\/127\.0\.0\.1(\/api\/v1\/toys\/[0-9a-f]{8}-[^"]*)"/g)].map(
      ([, path]) => path ?? '',
    );
    assert.equal(addresses.length, 6);
    for (const address of addresses.filter((path) => !path.includes(gone.recordId) || path.includes('asOf')))
      assert.equal((await app.inject(address)).statusCode, 200, address);
  });
});

describe('the feed of all', () => {
  it('is walked to its end by its links, and has every change once', async () => {
    const seen: string[] = [];
    let pages = 0;
    for (let url: string | undefined = '/feed.atom?first=2'; url !== undefined; pages += 1) {
      const { feed, tombstones, links } = await readFeed(app, url);
      seen.push(...feed.items.map(({ id, updated }) => `${id} ${updated?.toISOString()}`));
      seen.push(...tombstones.map(({ ref, when }) => `${ref} ${when}`));
      assert.equal(links.get('first'), '/feed.atom');
      url = links.get('next');
    }
    assert.equal(pages, 4);
    // Seven changes; of the erased record only the tombstone is left.
    assert.equal(seen.length, 6);
    assert.equal(new Set(seen).size, 6);
  });

  it('keeps its older pages as they are when more is published', async () => {
    const { links } = await readFeed(app, '/feed.atom?first=2');
    const older = links.get('next') ?? '';
    const before = (await app.inject(older)).body;
    clock.advance(await publishToys(database, [toy({ code: '9', name: '新' })]));
    assert.equal((await app.inject(older)).body, before);
  });

  it('is not sent again while nothing has changed', async () => {
    const { headers } = await app.inject('/feed.atom');
    const again = await app.inject({ url: '/feed.atom', headers: { 'if-none-match': String(headers.etag) } });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });

  it('refuses what it does not know', async () => {
    for (const [query, sentence] of [
      ['frist=2', /did you mean \\"first\\"/],
      ['first=0', /use 1 to 100/],
      ['first=101', /at most 100 entries/],
      ['before=x', /no cursor of changes/],
    ] as const) {
      const { statusCode, body } = await app.inject(`/feed.atom?${query}`);
      assert.equal(statusCode, 400);
      assert.match(body, sentence);
    }
  });
});
