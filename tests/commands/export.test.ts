import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { buildServer } from '../../src/server/build-server.js';
import { sampleDatabase } from '../fresh-database.js';
import { at } from '../graphql/json.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

const { database, ownerUrl, drop } = await sampleDatabase();
const { app } = await buildServer({ database, schema: buildSchema(registry), logLevel: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'longcheng-export-test-'));
after(async () => {
  await app.close();
  await drop();
  await rm(folder, { recursive: true });
});

async function run(...parameters: readonly string[]) {
  const env = { PATH: process.env.PATH ?? '', DATABASE_URL: ownerUrl };
  const child = spawn(process.execPath, [CLI, 'export', ...parameters], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, output, complaint };
}

describe('longcheng export', () => {
  it('writes the same bytes as the server sends, and says what they are', async () => {
    const revision = String(at((await app.inject('/api/v1/agencies?first=1')).json(), 'revision'));
    for (const format of ['csv', 'jsonl', 'xlsx', 'parquet']) {
      const path = join(folder, `agencies.${format}`);
      const { code, output, complaint } = await run(
        'agencies',
        '--format',
        format,
        '--out',
        path,
        '--as-of',
        revision,
        '--json',
      );
      assert.equal(code, 0, complaint);
      const sent = await app.inject(`/api/v1/agencies.${format}?asOf=${revision}`);
      assert.ok((await readFile(path)).equals(sent.rawPayload), format);
      const manifest: unknown = (await app.inject(`/api/v1/agencies.${format}.manifest.json?asOf=${revision}`)).json();
      for (const member of ['rows', 'bytes', 'sha256', 'revision'])
        assert.equal(at(JSON.parse(output), member), at(manifest, member), `${format} ${member}`);
    }
  });

  it('takes filters, an order and fields', async () => {
    const path = join(folder, 'few.jsonl');
    const question = ['--filter', 'name[contains]=市场', '--order=-name', '--fields', 'name'];
    const { code, output } = await run('agencies', '--format', 'jsonl', '--out', path, ...question);
    assert.equal(code, 0);
    assert.match(output, /^Wrote .*few\.jsonl: \d+ rows, \d+ bytes, revision \d+\. SHA-256 [0-9a-f]{64}\n$/);
    const lines = (await readFile(path, 'utf8')).trim().split('\n');
    for (const line of lines) assert.match(String(at(JSON.parse(line), 'name')), /市场/);
  });

  it('leaves nothing behind that it could not finish, and says why', async () => {
    const before = await readdir(folder);
    for (const [parameters, complaint] of [
      [['agencies', '--format', 'pdf'], /BAD_ARGUMENT: "pdf" is no format of files; use csv, jsonl, xlsx, parquet/],
      [['agencies', '--filter', 'name'], /BAD_ARGUMENT: "name" is no filter; write fine\[gte\]=100/],
      [['agencies', '--filter', 'nam[contains]=a'], /BAD_FILTER: .*"name"/],
      [['agencies', '--as-of', '999999'], /UNKNOWN_REVISION/],
      [['agencies', '--out', join(folder, 'none', 'a.csv')], /can not be written/],
    ] as const) {
      const { code, complaint: said } = await run(...parameters);
      assert.equal(code, 1);
      assert.match(said, complaint);
    }
    assert.deepEqual(await readdir(folder), before);
  });
});
