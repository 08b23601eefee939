import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { publishToys } from '../../query/published-toys.js';
import { toy } from '../../query/toys.js';
import { serveToys } from '../served-toys.js';

const one = await serveToys();
const other = await serveToys(undefined, {}, one.fresh);
// It listens where nobody speaks: what it knows of a publication, it knows by asking.
const deaf = await serveToys((own) => ({ ...own, readerUrl: elsewhere(own.readerUrl) }), {}, one.fresh);
const { database } = one;

function elsewhere(url: string): string {
  const address = new URL(url);
  address.pathname = '/postgres';
  return address.href;
}

const COUNT = '/api/v1/toys?total=1&first=1';

async function countAt({ server }: typeof one, headers: Record<string, string> = {}): Promise<number> {
  const response = await server.app.inject({ url: COUNT, headers });
  assert.equal(response.statusCode, 200, response.body);
  return response.json().totalCount;
}

describe('two servers over one database', () => {
  for (const [what, second] of Object.entries({ 'that is told': other, 'that nobody tells': deaf }))
    it(`show a publication: the one that published at once, one ${what} within a second`, async () => {
      for (let round = 1; round <= 5; round += 1) {
        const before = await countAt(one);
        one.server.clock.advance(await publishToys(database, [toy({ code: `${what}${round}` })]));
        const published = performance.now();
        assert.equal(await countAt(one), before + 1);
        while ((await countAt(second)) !== before + 1) {
          assert.ok(performance.now() - published < 1_100);
          await wait(5);
        }
      }
    });

  it('never answer with less than the revision that a request names, told of it or not', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const before = await countAt(one);
      const revision = await publishToys(database, [toy({ code: `N${round}` })]);
      one.server.clock.advance(revision);
      const headers = { 'x-data-revision': String(revision) };
      assert.equal(await countAt(deaf, headers), before + 1);
      const past = await deaf.server.app.inject(`${COUNT}&asOf=${revision}`);
      assert.deepEqual([past.statusCode, past.json().totalCount], [200, before + 1]);
    }
  });

  it('refuse to answer for a revision that there is not', async () => {
    for (const asked of [{ url: COUNT, headers: { 'x-data-revision': '999999' } }, { url: `${COUNT}&asOf=999999` }]) {
      const { statusCode, body } = await one.server.app.inject(asked);
      assert.deepEqual([statusCode, JSON.parse(body).code], [400, 'UNKNOWN_REVISION']);
    }
    const { headers } = await one.server.app.inject({ url: COUNT, headers: { 'x-data-revision': 'x' } });
    assert.match(String(headers['cache-status']), /longcheng/);
  });
});
