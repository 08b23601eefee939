import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, listAt, textAt } from '../graphql/json.js';
import { serveSample } from '../rest/served-sample.js';
import { readFeed } from './parsed-feed.js';

const { app } = await serveSample();
const MARKET = '龙城区市场监督管理局';

/** The record id of the agency of a name. */
async function agencyId(name: string): Promise<string> {
  const found = (await app.inject(`/api/v1/agencies?filter[name]=${encodeURIComponent(name)}`)).json();
  return textAt(listAt(found, 'data')[0], 'recordId');
}

describe('the feed of an agency', () => {
  it('has all records that are its own, of every dataset, and no others', async () => {
    const id = await agencyId(MARKET);
    const seen = new Map<string, string>();
    for (let url: string | undefined = `/feed.atom?agency=${id}&first=100`; url !== undefined; ) {
      const { feed, links } = await readFeed(app, url);
      for (const item of feed.items) seen.set(item.id ?? '', item.authors[0]?.name ?? '');
      url = links.get('next');
    }
    assert.deepEqual([...new Set(seen.values())], [MARKET]);
    const counts = await Promise.all(
      listAt((await app.inject('/api/v1/datasets')).json(), 'data').map(async (dataset) => {
        const url = `${textAt(dataset, 'links.records')}?first=0&total=1&filter[agency]=${id}`;
        return Number(at((await app.inject(url)).json(), 'totalCount'));
      }),
    );
    assert.equal(
      seen.size,
      counts.reduce((sum, count) => sum + count, 0),
    );
  });

  it('of one dataset is called by both', async () => {
    const id = await agencyId(MARKET);
    const { feed } = await readFeed(app, `/api/v1/penalties/feed.atom?agency=${id}`);
    assert.equal(feed.title, `龙城政务公开数据 · 行政处罚 · ${MARKET}`);
    assert.ok(feed.items.length > 0);
  });

  it('that there is not is not found', async () => {
    assert.equal((await app.inject('/feed.atom?agency=nobody')).statusCode, 404);
  });
});
