import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { freePort } from '../scale/debian-clusters.js';
import { type StartedServer, startServer } from '../started-server.js';

const CLIENTS = 8;
const ROUNDS = 5;

interface Asked {
  readonly method: string;
  /** Undefined where it was answered by 200. */
  readonly failure: string | undefined;
}

/** Needs Debian's nginx on the path. */
describe('two servers behind the nginx of the project', () => {
  let fresh: FreshDatabase;
  let folder: string;
  let nginx: ChildProcess;
  let balancer: string;
  let one: StartedServer;
  let other: StartedServer;
  let onePort: number;

  const start = (port: number) =>
    startServer({ DATABASE_URL: fresh.ownerUrl, PORT: String(port), TRUST_PROXY: 'loopback', RATE_LIMIT: 'off' });
  before(async () => {
    fresh = await sampleDatabase();
    folder = await mkdtemp(join(tmpdir(), 'longcheng-nginx-'));
    const [port, otherPort] = [await freePort(), await freePort()];
    onePort = await freePort();
    [one, other] = await Promise.all([start(onePort), start(otherPort)]);
    const configuration = (await readFile(join(PROJECT_FOLDER, 'nginx.conf'), 'utf8'))
      .replace('server one:4000', `server 127.0.0.1:${onePort}`)
      .replace('server two:4000', `server 127.0.0.1:${otherPort}`)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('/var/cache/nginx/longcheng', join(folder, 'cache'))
      .replace('access_log /dev/stdout answered', 'access_log off')
      .replace(
        'worker_processes auto;',
        `worker_processes 1; user root; daemon off; pid ${folder}/pid; error_log ${folder}/log;`,
      );
    await writeFile(join(folder, 'nginx.conf'), configuration);
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
    balancer = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 50; tries += 1) {
      if (await fetch(`${balancer}/health/live`).catch(() => undefined)) return;
      await delay(100);
    }
    throw new Error('nginx does not answer; is it installed? apt-get install nginx');
  });
  after(async () => {
    if (nginx?.exitCode === null) {
      const exited = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await exited;
    }
    await Promise.all([one?.stop(), other?.stop()]);
    await fresh?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Read through the balancer while something is done with one of the servers, again and again. */
  async function readWhile(test: TestContext, work: (round: number) => Promise<void>): Promise<readonly Asked[]> {
    const asked: Asked[] = [];
    let isOver = false;
    const reading = Array.from({ length: CLIENTS }, async (_, client) => {
      for (let number = client; !isOver; number += CLIENTS) {
        // A third by POST, which a balancer sends twice only where it knows that it reads.
        const method = number % 3 === 0 ? 'POST' : 'GET';
        asked.push({ method, failure: await failureOf(balancer, method, number) });
      }
    });
    try {
      for (let round = 0; round < ROUNDS; round += 1) await work(round);
    } finally {
      isOver = true;
      await Promise.all(reading);
    }
    const failed = asked.filter(({ failure }) => failure !== undefined);
    test.diagnostic(
      `${asked.length} asked, ${failed.length} failed (${failed.filter(({ method }) => method === 'GET').length} by GET) in ${ROUNDS} rounds`,
    );
    return asked;
  }

  it(`answer everything when one is killed, ${ROUNDS} times`, async (test) => {
    const asked = await readWhile(test, async () => {
      await delay(1_500);
      await one.stop('SIGKILL');
      await delay(1_500);
      one = await start(onePort);
    });
    assert.deepEqual(failuresOf(asked), []);
  });

  it('answer everything while one after the other is started again', async (test) => {
    const asked = await readWhile(test, async () => {
      await delay(500);
      await one.stop();
      one = await start(onePort);
    });
    assert.deepEqual(failuresOf(asked), []);
  });

  it('are said to be away by a typed 503 while neither answers, and answer once one is back', async () => {
    await Promise.all([one.stop('SIGKILL'), other.stop('SIGKILL')]);
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(balancer + path, init);
      const { headers, status } = response;
      const [type, retryAfter] = [headers.get('content-type'), headers.get('retry-after')];
      return { status, type, retryAfter, body: JSON.parse(await response.text()) };
    };
    const question = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    };
    for (const [path, init] of [
      ['/api/v1/penalties?first=4', {}],
      ['/api/v1/submissions?dataset=penalties', { method: 'POST', body: 'a' }],
      ['/api/v1/penalties.csv', {}],
    ] as const) {
      const { status, type, retryAfter, body } = await ask(path, init);
      assert.deepEqual(
        [status, type, retryAfter, body.status, body.code],
        [503, 'application/problem+json', '2', 503, 'OVERLOADED'],
      );
    }
    const { status, retryAfter, body } = await ask('/graphql', question);
    assert.deepEqual([status, retryAfter, body.errors[0].extensions.code], [503, '2', 'OVERLOADED']);
    one = await start(onePort);
    const deadline = performance.now() + 5_000;
    while ((await ask('/graphql', question)).status !== 200 && performance.now() < deadline) await delay(100);
    assert.equal((await ask('/graphql', question)).body.data.__typename, 'Query');
  });
});

function failuresOf(asked: readonly Asked[]): readonly string[] {
  return asked.flatMap(({ failure }) => failure ?? []);
}

/** What is wrong with an answer; each question is a new one, so that neither cache hides the servers. */
async function failureOf(address: string, method: string, number: number): Promise<string | undefined> {
  const amount = `${number / 1_000}`;
  const query = `{ penalties(first: 5, filter: { fine: { gte: "${amount}" } }) { nodes { decisionNumber } } }`;
  const [path, init] =
    method === 'GET'
      ? [`/api/v1/penalties?first=5&filter[fine][gte]=${amount}`, {}]
      : ['/graphql', { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }];
  try {
    const response = await fetch(address + path, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    return response.status === 200 && !text.includes('"errors"')
      ? undefined
      : `${response.status} ${text.slice(0, 200)}`;
  } catch (error) {
    return String(error);
  }
}
