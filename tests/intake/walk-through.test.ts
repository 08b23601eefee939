import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { registry } from '../../src/datasets/index.js';
import { writeTemplate } from '../../src/files/template.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import type { Cells } from '../../src/publication/read-cells.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { at, each, textAt } from '../graphql/json.js';
import { type StartedServer, startServer } from '../started-server.js';
import { MARKET } from './intake-desk.js';

const SOUND: Cells = {
  agency: MARKET,
  partyName: '朝阳龙城食品有限公司',
  partyKind: '法人',
  kinds: '罚款',
  fine: '0.5',
  decidedOn: '2026-11-02',
};
const FAULTS: readonly Cells[] = [
  { decisionNumber: '错1', decidedOn: '2019515日' },
  { decisionNumber: '错2', kinds: '杖责' },
  { decisionNumber: '错3', agency: '没有的局' },
  { decisionNumber: '错4', facts: '联系电话1３800138000' },
  { decisionNumber: '' },
];

/** The whole way of a record, over HTTP and over the command, beside a server that runs. docs/publishing.md tells it. */
describe('from a spreadsheet to the public', () => {
  let fresh: FreshDatabase;
  let folder: string;
  let server: StartedServer;
  let address: string;
  const seen: string[] = [];
  let listening: AbortController;
  let publisher: string;
  let reviewer: string;

  const environment = () => ({ ...process.env, DATABASE_URL: fresh.ownerUrl, DATA_DIR: folder, PORT: '0' });

  before(async () => {
    fresh = await sampleDatabase();
    folder = await mkdtemp(join(tmpdir(), 'longcheng-walk-'));
    server = await startServer(environment());
    ({ address } = server);
    listening = new AbortController();
    void follow(await openStream());
    publisher = textAt(await command('keys', 'create', '--role', 'publisher', '--agency', MARKET, '--json'), 'key');
    reviewer = textAt(await command('keys', 'create', '--role', 'reviewer', '--agency', '*', '--json'), 'key');
  });
  after(async () => {
    listening.abort();
    await server.stop();
    await fresh.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** On a machine that is busy, a server that has just started may say that it has too much to do. */
  async function openStream(): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const stream = await fetch(`${address}/api/v1/changes/stream?dataset=penalties`, { signal: listening.signal });
      if (stream.status !== 503 || tries === 10) {
        assert.equal(stream.status, 200);
        return stream;
      }
      await stream.body?.cancel();
      await delay(Number(stream.headers.get('retry-after') ?? 1) * 1_000);
    }
  }

  async function follow(stream: Response): Promise<void> {
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const part = await reader?.read().catch(() => undefined);
      if (part === undefined || part.done) return;
      text += part.value;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const kind = /^event: change$/m.test(event) ? /"kind":"(\w+)"/.exec(event)?.[1] : undefined;
        if (kind !== undefined) seen.push(kind);
      }
    }
  }

  async function assertSeen(...kinds: readonly string[]): Promise<void> {
    for (let tries = 0; tries < 100 && seen.length < kinds.length; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(seen, kinds);
  }

  async function command(...words: readonly string[]): Promise<unknown> {
    const cli = join(PROJECT_FOLDER, 'dist/src/cli.js');
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...words], { env: environment() }).catch(
      (error: unknown) => {
        // Exit code 1 says that no row is sound; the answer is there all the same.
        if (typeof error === 'object' && error !== null && 'stdout' in error && String(error.stdout) !== '')
          return { stdout: String(error.stdout) };
        throw error;
      },
    );
    return words.includes('--json') ? JSON.parse(stdout) : stdout;
  }

  async function post(
    path: string,
    key: string,
    body: string | Uint8Array<ArrayBuffer>,
    type: string,
  ): Promise<unknown> {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      body,
    });
    return response.json();
  }

  const filled = async (...rows: readonly Cells[]) =>
    new Uint8Array(await writeTemplate(registry.get('penalties'), 'xlsx', rows));
  const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

  it('gives the form to fill, by the command and at its address', async () => {
    const path = join(folder, 'form.xlsx');
    await command('template', 'penalties', '--format', 'xlsx', '--output', path);
    const response = await fetch(`${address}/api/v1/penalties/template.xlsx`);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), await readFile(path));
  });

  it('finds the five faults of a filled form, and says them in a file', async () => {
    const file = await filled({ ...SOUND, decisionNumber: '行1' }, ...FAULTS.map((fault) => ({ ...SOUND, ...fault })));
    const submission = await post('/api/v1/submissions?dataset=penalties', publisher, file, XLSX);
    assert.deepEqual([at(submission, 'counts.sound'), at(submission, 'counts.faulty')], [1, 5]);
    const response = await fetch(`${address}${textAt(submission, 'links.problems')}`, {
      headers: { authorization: `Bearer ${publisher}` },
    });
    const problems = await response.text();
    for (const code of ['NOT_A_DATE', 'NOT_IN_CODE_LIST', 'UNKNOWN_REFERENCE', 'PERSONAL_DATA', 'MISSING'])
      assert.ok(problems.includes(code), `${code} in ${problems}`);
    assert.ok(!problems.normalize('NFKC').includes('13800138000'));
  });

  it('publishes the corrected form once a second key has approved it, over HTTP', async () => {
    const file = await filled({ ...SOUND, decisionNumber: '行1' }, { ...SOUND, decisionNumber: '行2' });
    const submission = await post('/api/v1/submissions?dataset=penalties', publisher, file, XLSX);
    const path = `/api/v1/submissions/${textAt(submission, 'id')}/decision`;
    const own = await post(path, publisher, '{"decision":"approve"}', 'application/json');
    assert.equal(at(own, 'code'), 'FORBIDDEN');
    const decided = await post(path, reviewer, '{"decision":"approve"}', 'application/json');
    assert.equal(at(decided, 'published'), 2);
    await assertSeen('published', 'published');
    const found = await (await fetch(`${address}/api/v1/penalties?filter[decisionNumber][equals]=行1`)).json();
    assert.deepEqual(each(found, 'data', 'partyName'), ['朝阳龙城食品有限公司']);
  });

  it('corrects it by the command, with a reason', async () => {
    const path = join(folder, 'correction.csv');
    await writeFile(
      path,
      await writeTemplate(registry.get('penalties'), 'csv', [{ ...SOUND, decisionNumber: '行1', fine: '0.6' }]),
    );
    const words = ['submit', 'penalties', path, '--key', publisher, '--reason', '金额录入有误', '--json'];
    const submission = await command(...words);
    assert.equal(at(submission, 'counts.corrected'), 1);
    await command('review', textAt(submission, 'id'), 'approve', '--key', reviewer, '--json');
    await assertSeen('published', 'published', 'corrected');
  });

  it('withdraws it by the command, and leaves the reason', async () => {
    await command('withdraw', 'penalties', await keyOf('行1'), '--key', publisher, '--reason', '决定被撤销', '--json');
    await assertSeen('published', 'published', 'corrected', 'withdrawn');
    assert.match(String(await command('verify')), /Intact/);
  });

  async function keyOf(decisionNumber: string): Promise<string> {
    const found = await (
      await fetch(`${address}/api/v1/penalties?filter[decisionNumber][equals]=${encodeURIComponent(decisionNumber)}`)
    ).json();
    return textAt(found, 'data.0.naturalKey');
  }
});
