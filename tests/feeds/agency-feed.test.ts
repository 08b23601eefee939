import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inWriterTransaction } from '../../src/database/writer-transaction.js';
import { eraseWithin } from '../../src/publication/erase.js';
import { presentMoment } from '../../src/query/moment.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { serveSample } from '../rest/served-sample.js';
import { readFeed } from './parsed-feed.js';

const { app, clock, database } = await serveSample();
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

  it('has a tombstone of a record that was its own when it was erased, and no other feed of an agency has', async () => {
    const id = await agencyId(MARKET);
    const url = `/api/v1/penalties?first=1&filter[agency]=${id}`;
    const record = listAt((await app.inject(url)).json(), 'data')[0];
    const recordId = textAt(record, 'recordId');
    await inWriterTransaction(database.writer, (run) =>
      eraseWithin(run, {
        dataset: database.registry.get('penalties'),
        recordIds: [recordId],
        ground: 'CREDIT_REPAIRED',
        releasedBy: 'ADMINISTRATOR',
      }),
    );
    clock.advance((await presentMoment(database.read)).revision);
    const feedOf = async (agency: string) => (await app.inject(`/feed.atom?agency=${agency}`)).body;
    const ownFeed = await feedOf(id);
    assert.match(ownFeed, new RegExp(`<at:deleted-entry ref="urn:uuid:${recordId}"`));
    assert.match(ownFeed, /CREDIT_REPAIRED|信用修复/);
    assert.doesNotMatch(ownFeed, new RegExp(`<id>urn:uuid:${recordId}`));
    const other = listAt((await app.inject('/api/v1/agencies?first=2')).json(), 'data')
      .map((agency) => textAt(agency, 'recordId'))
      .find((agency) => agency !== id);
    assert.ok(!(await feedOf(other ?? '')).includes(recordId));
  });

  it('that there is not is not found', async () => {
    assert.equal((await app.inject('/feed.atom?agency=nobody')).statusCode, 404);
  });
});
