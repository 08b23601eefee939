import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../src/database/embedded/embedded-database.js';
import { prepareFolder } from '../../src/database/embedded/folder.js';
import { findPostmaster } from '../../src/database/embedded/postmaster.js';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { publishSampleData } from '../../src/files/sample-data.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { openRelay, type Relay } from './relay.js';
import { type ServedChild, startServedChild } from './served-child-process.js';

const SECOND = 1_000;

describe('a database that is killed and comes back under load', () => {
  let folder: string;
  let cluster: EmbeddedDatabase;
  let served: ServedChild;
  let relay: Relay;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-restart-'));
    cluster = await openEmbeddedDatabase({ directory: join(folder, 'postgres') });
    const database = await openDatabase(registry, { url: cluster.url, dataDirectory: folder });
    await publishSampleData(database, join(PROJECT_FOLDER, 'seeds'), () => undefined).finally(database.close);
    const url = new URL(cluster.url);
    relay = await openRelay(Number(url.port));
    url.port = String(relay.port);
    served = await startServedChild(url.href);
  });
  after(async () => {
    await served.stop();
    relay.close();
    await cluster.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  });

  it('makes errors in the gap and a second after it only, each a 503 with its code and when to come back', async (test) => {
    const answers: {
      readonly at: number;
      readonly status: number;
      readonly code: unknown;
      readonly retry: string | null;
    }[] = [];
    let isOver = false;
    const load = Array.from({ length: 10 }, async (_, client) => {
      for (let round = 0; !isOver; round += 1) {
        const { url, init } = questionOf(served.address, client, round);
        const at = Date.now();
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(20 * SECOND) });
        const body: unknown = JSON.parse(await response.text());
        const errors: unknown = Object(body).errors;
        const code = Object(body).code ?? (Array.isArray(errors) ? Object(errors[0]).extensions?.code : undefined);
        answers.push({ at, status: response.status, code, retry: response.headers.get('retry-after') });
        await delay(10);
      }
    });
    await delay(2 * SECOND);

    const directory = await prepareFolder(join(folder, 'postgres'));
    const postmaster = await findPostmaster(directory);
    assert.ok(postmaster !== undefined);
    const killedAt = Date.now();
    process.kill(postmaster.pid, 'SIGKILL');
    await delay(2 * SECOND);
    const again = await openEmbeddedDatabase({ directory: join(folder, 'postgres') });
    relay.aimAt(Number(new URL(again.url).port));
    const backAt = Date.now();
    await delay(4 * SECOND);
    isOver = true;
    await Promise.all(load);

    const failed = answers.filter(({ status }) => status !== 200);
    test.diagnostic(
      `${answers.length} answers, ${failed.length} errors from ${Math.min(...failed.map(({ at }) => at - killedAt))} to ${Math.max(...failed.map(({ at }) => at - backAt))} ms after it was back; gap ${backAt - killedAt} ms`,
    );
    assert.ok(failed.length > 0);
    for (const { at, status, code, retry } of failed) {
      assert.deepEqual([status, code], [503, 'DATABASE_UNAVAILABLE']);
      assert.ok(Number(retry) > 0);
      assert.ok(at >= killedAt - SECOND && at <= backAt + SECOND, `${at - backAt} ms after it was back`);
    }
    assert.equal((await fetch(`${served.address}/health/ready`)).status, 200);
    await again.stop().catch(() => undefined);
  });
});

function questionOf(
  address: string,
  client: number,
  round: number,
): { readonly url: string; readonly init: RequestInit } {
  if (client % 2 === 0) return { url: `${address}/api/v1/agencies?first=${(round % 50) + 1}`, init: {} };
  const query = `{ agencies(first: ${(round % 50) + 1}) { nodes { name departments { nodes { name } } } } }`;
  const headers = { 'content-type': 'application/json' };
  return { url: `${address}/graphql`, init: { method: 'POST', headers, body: JSON.stringify({ query }) } };
}
