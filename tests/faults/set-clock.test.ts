import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createKey } from '../../src/access/api-keys.js';
import { asOwner, type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { at, textAt } from '../graphql/json.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type StartedServer, startServer } from '../started-server.js';
import { makePublishingKeys, type PublishingKeys, publishThrough } from './publish-through.js';

const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';
/** What the clock of the server is set to, from where it was right: days and hours ahead and back. */
const JUMPS = ['+0', '+1d', '-2h', '+400d', '-30d', '+0'];
/** Milliseconds for which a window of quotas lasts, and some. */
const WINDOW = 62_000;

/** Needs Debian's faketime: only the clock of the wall is set, as where somebody sets it; what measures time goes on. */
describe('a server whose clock is set while it answers', () => {
  let fresh: FreshDatabase;
  let folder: string;
  let server: StartedServer;
  let keys: PublishingKeys;
  const set = async (clock: string) => {
    await writeFile(join(folder, 'clock'), clock);
    // Node keeps the date of its answers for a second.
    await delay(1_100);
  };
  before(async () => {
    await access(LIBRARY).catch(() => assert.fail('This test needs faketime: apt-get install faketime'));
    fresh = await sampleDatabase();
    folder = await mkdtemp(join(tmpdir(), 'longcheng-clock-'));
    await set('+0');
    keys = await makePublishingKeys(fresh.database);
    server = await startServer({
      DATABASE_URL: fresh.ownerUrl,
      DATA_DIR: folder,
      TRUST_PROXY: 'loopback',
      LD_PRELOAD: LIBRARY,
      FAKETIME_TIMESTAMP_FILE: join(folder, 'clock'),
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    });
  });
  after(async () => {
    await server?.stop();
    await fresh?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(server.address + path, { headers, signal: AbortSignal.timeout(20_000) });
    return { response, body: (await response.json().catch(() => null)) as unknown };
  };
  const late = async () => {
    const query = '{ coverage { datasets { dataset { name } tally { onTime late overdue running } } } }';
    const { response, body } = await ask(`/graphql?query=${encodeURIComponent(query)}`);
    assert.equal(response.status, 200, JSON.stringify(body));
    // But for what this test itself publishes.
    const clauses = JSON.stringify(at(body, 'data.coverage')).split('{"dataset":');
    const others = clauses.filter((text) => !/"(penalties|release-reviews)"/.test(text));
    return createHash('sha256').update(others.join()).digest('hex');
  };
  const released = async () => {
    const rows = await asOwner(
      fresh.ownerUrl,
      'select released_at::text as at from "open"."publication" order by revision',
    );
    return rows.map((row) => String(row.at));
  };

  it('keeps pages, cursors, publications and readiness right, and shows what depends on the day by the day', async (test) => {
    const first = await ask('/api/v1/agencies?first=5');
    const next = textAt(first.body, 'page.next');
    const usual = await ask(next);
    const days: string[] = [];
    const seen = new Map<string, string>();
    for (const [index, jump] of JUMPS.entries()) {
      await set(jump);
      const date = new Date(String((await ask('/health/live')).response.headers.get('date')));
      days.push(date.toISOString().slice(0, 16));
      const again = await ask(next);
      assert.deepEqual(at(again.body, 'data'), at(usual.body, 'data'), jump);
      assert.equal((await ask('/health/ready')).response.status, 200);
      const state = await late();
      assert.equal(seen.get(jump) ?? state, state, 'the same day, another answer');
      seen.set(jump, state);
      await publishThrough(server.address, keys, {
        csv: penaltiesCsv({ 行政处罚决定书文号: `钟〔2026〕${index}号` }),
        idempotencyKey: `clock-${index}`,
      });
      const shown = await ask(
        `/api/v1/penalties?filter[decisionNumber][equals]=${encodeURIComponent(`钟〔2026〕${index}号`)}`,
      );
      assert.equal(shown.response.status, 200);
      assert.match(JSON.stringify(shown.body), new RegExp(`钟〔2026〕${index}号`));
    }
    assert.notEqual(seen.get('+400d'), seen.get('+0'));
    const times = await released();
    assert.deepEqual(times, times.toSorted());
    const [erased] = await asOwner(
      fresh.ownerUrl,
      `select count(*)::int as count from "open"."change" where kind = 'erased'`,
    );
    assert.deepEqual(erased, { count: 0 });
    test.diagnostic(`the server went by ${days.join(', ')}`);
  });

  it('asks nobody to wait for longer than a window, and gives quotas back and keys up when it is over', async (test) => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const { key, id } = await createKey(fresh.database, { role: 'publisher', agencies: 'all' });
    const withKey = { ...headers, authorization: `Bearer ${key}` };
    assert.match(String((await ask('/api/v1/penalties', withKey)).response.headers.get('ratelimit-policy')), /"key"/);
    for (let number = 0; ; number += 1) {
      const { response } = await ask(`/api/v1/penalties?first=100&filter[fine][gte]=0.${number}`, headers);
      if (response.status === 429) break;
      assert.ok(number < 1_000, 'no quota');
    }
    await asOwner(fresh.ownerUrl, 'update "intake"."api_key" set revoked_at = now() where id = $1', [id]);
    await set('-1d');
    const begun = performance.now();
    const refused = await ask('/api/v1/penalties?first=99', headers);
    const wait = Number(refused.response.headers.get('retry-after') ?? 0);
    assert.equal(refused.response.status, 429);
    assert.ok(wait > 0 && wait <= 60, `Retry-After ${wait}`);
    while ((await ask('/api/v1/penalties?first=99', headers)).response.status === 429) {
      assert.ok(performance.now() - begun < WINDOW, 'the quota is not given back');
      await delay(1_000);
    }
    const back = performance.now() - begun;
    await delay(Math.max(0, 31_000 - back));
    const revoked = await ask('/api/v1/penalties?first=2', withKey);
    assert.equal(revoked.response.status, 401);
    test.diagnostic(
      `Retry-After ${wait} s, given back after ${Math.round(back / 1_000)} s by a clock that was set back a day`,
    );
  });
});
