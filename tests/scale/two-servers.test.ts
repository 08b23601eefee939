import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createKey } from '../../src/access/api-keys.js';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { publishSampleData } from '../../src/files/sample-data.js';
import { asOwner } from '../fresh-database.js';
import { at, textAt } from '../graphql/json.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type StartedServer, startServer } from '../started-server.js';
import { freePort } from './debian-clusters.js';
import { findDebianPrograms } from './debian-programs.js';
import { type ReplicatedClusters, startReplicatedClusters } from './replicated-clusters.js';

/** Milliseconds within which another server must know of a publication. */
const PATIENCE = 1_000;

describe('two servers on a primary with a replica', () => {
  let clusters: ReplicatedClusters;
  let redis: ChildProcess;
  let environment: NodeJS.ProcessEnv;
  let one: StartedServer;
  let other: StartedServer;
  const keys = { publisher: '', reviewer: '' };
  let published = 0;

  before(async () => {
    const programs = await findDebianPrograms();
    clusters = await startReplicatedClusters(programs);
    const redisPort = await freePort();
    redis = spawn(programs.redis, ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''], {
      stdio: 'ignore',
    });
    const database = await openDatabase(registry, { url: clusters.primary.url, dataDirectory: '/nowhere' });
    await publishSampleData(database, 'seeds', () => undefined);
    keys.publisher = (await createKey(database, { role: 'publisher', agencies: 'all' })).key;
    keys.reviewer = (await createKey(database, { role: 'reviewer', agencies: 'all' })).key;
    await database.close();
    environment = {
      DATABASE_URL: clusters.primary.url,
      READ_DATABASE_URLS: clusters.replica.url,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      RATE_LIMIT: 'off',
    };
    [one, other] = await Promise.all([startServer(environment), startServer(environment)]);
  });
  after(async () => {
    await Promise.all([one?.stop(), other?.stop()]);
    redis?.kill();
    await clusters?.drop();
  });

  /** Publish one penalty through a server; gives its document number. */
  async function publishThrough({ address }: StartedServer): Promise<string> {
    published += 1;
    const number = `规模〔2026〕${published}号`;
    const send = async (path: string, key: string, body: string, type: string) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': type };
      const response = await fetch(`${address}${path}`, { method: 'POST', headers, body });
      assert.ok(response.ok, `${path}: ${response.status}`);
      return response.json();
    };
    const csv = penaltiesCsv({ 行政处罚决定书文号: number });
    const submission = await send('/api/v1/submissions?dataset=penalties', keys.publisher, csv, 'text/csv');
    const path = `/api/v1/submissions/${textAt(submission, 'id')}/decision`;
    await send(path, keys.reviewer, JSON.stringify({ decision: 'approve' }), 'application/json');
    return number;
  }

  async function ask({ address }: StartedServer, filter: string): Promise<Response> {
    return fetch(`${address}/api/v1/penalties?${filter}`, { signal: AbortSignal.timeout(10_000) });
  }

  async function shows(server: StartedServer, number: string): Promise<boolean> {
    const response = await ask(server, `filter[decisionNumber][equals]=${encodeURIComponent(number)}`);
    assert.equal(response.status, 200, await response.clone().text());
    const body: unknown = await response.json();
    return JSON.stringify(body).includes(number);
  }

  /** Ask questions that no cache has seen, for a while; gives what failed. */
  async function failuresOf(servers: readonly StartedServer[], milliseconds: number): Promise<readonly string[]> {
    const end = performance.now() + milliseconds;
    const failures: string[] = [];
    for (let turn = 0; performance.now() < end; turn += 1) {
      const filter = `first=1&filter[fine][gte]=${turn / 1_000 + Math.random()}`;
      // What a balancer does: a server that does not answer is passed over.
      const answers = await Promise.all(servers.map((server) => outcomeOf(server, filter)));
      if (!answers.includes('200')) failures.push(answers.join(', '));
      await delay(20);
    }
    return failures;
  }

  async function outcomeOf(server: StartedServer, filter: string): Promise<string> {
    try {
      const response = await ask(server, filter);
      return response.ok ? '200' : `${response.status} ${await response.text()}`;
    } catch (error) {
      return String(error);
    }
  }

  const onReplica = (text: string) => asOwner(clusters.replica.url, text);

  it('show a publication at once where it was made, and within a second on the other', async () => {
    const number = await publishThrough(one);
    assert.ok(await shows(one, number));
    const begun = performance.now();
    while (!(await shows(other, number))) assert.ok(performance.now() - begun < PATIENCE, 'it took too long');
  });

  it('show it even while the replica has not got it', async () => {
    await onReplica('select pg_wal_replay_pause()');
    try {
      const number = await publishThrough(one);
      assert.deepEqual(await onReplica(`select 1 from "open"."penalties" where decision_number = '${number}'`), []);
      assert.ok(await shows(one, number));
    } finally {
      await onReplica('select pg_wal_replay_resume()');
    }
  });

  it('tell a subscriber of one what was published through the other', async () => {
    const listening = new AbortController();
    const stream = await fetch(`${other.address}/api/v1/changes/stream?dataset=penalties`, {
      signal: listening.signal,
    });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const number = await publishThrough(one);
    let heard = '';
    const end = performance.now() + 5_000;
    while (!/event: change/.test(heard) && performance.now() < end) heard += (await reader?.read())?.value ?? '';
    listening.abort();
    assert.match(heard, /event: change/, number);
  });

  it('have the replica answer, and go on reading when the primary is gone', async () => {
    await clusters.primary.kill();
    assert.deepEqual(await failuresOf([one], 3_000), []);
    assert.deepEqual(await failuresOf([other], 1_000), []);
    await clusters.primary.start();
    const begun = performance.now();
    for (;;) {
      const number = await publishThrough(one).catch(() => undefined);
      if (number !== undefined) {
        assert.ok(await shows(one, number));
        return;
      }
      assert.ok(performance.now() - begun < 10_000, 'nothing could be published after the primary came back');
      await delay(200);
    }
  });

  it('go on reading when the replica is gone, and ask it again when it is back', async () => {
    await clusters.replica.kill();
    assert.deepEqual(await failuresOf([one], 2_000), []);
    await clusters.replica.start();
    assert.deepEqual(await failuresOf([one], 1_000), []);
  });

  it('stand in for each other when one is killed', async () => {
    const reading = failuresOf([one, other], 3_000);
    await delay(1_000);
    await one.stop('SIGKILL');
    assert.deepEqual(await reading, []);
    const number = await publishThrough(other);
    assert.ok(await shows(other, number));
    const again = await startServer(environment);
    assert.ok(await shows(again, number));
    await again.stop();
  });

  it('say whether the replica answers', async () => {
    const replicas = async () => at(await (await fetch(`${other.address}/health/ready`)).json(), 'replicas');
    assert.deepEqual(await replicas(), { answering: 1, of: 1 });
    await clusters.replica.kill();
    await delay(1_000);
    assert.deepEqual(await replicas(), { answering: 0, of: 1 });
    await clusters.replica.start();
  });
});
