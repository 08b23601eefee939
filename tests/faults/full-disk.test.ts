import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { createKey } from '../../src/access/api-keys.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type StartedServer, startServer } from '../started-server.js';
import { makePublishingKeys, NotPublished, type PublishingKeys, publishThrough } from './publish-through.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';

const MEBI = 2 ** 20;
/** Rows of a file that is larger than the room there is. */
const ROWS = 12_000;
const ATTEMPTS = 10;

function rowsOf(name: string, count: number): string {
  return penaltiesCsv(
    ...Array.from({ length: count }, (_, row) => ({
      行政处罚决定书文号: `${name}第${row}号`,
      违法事实: '缺斤短两'.repeat(4),
    })),
  );
}

describe('a server whose disk is full', () => {
  let fresh: FreshDatabase;
  let disk: SmallDisk;
  let server: StartedServer;
  let keys: PublishingKeys;
  before(async () => {
    fresh = await sampleDatabase();
    disk = await mountSmallDisk(16 * 1_024);
    keys = await makePublishingKeys(fresh.database);
    // Files that are made, and uploads, all go to the small disk.
    server = await startServer({
      DATABASE_URL: fresh.ownerUrl,
      DATA_DIR: disk.folder,
      TMPDIR: disk.folder,
      RATE_LIMIT: 'off',
    });
    await publishThrough(server.address, keys, { csv: rowsOf('满', ROWS), idempotencyKey: 'first' });
  });
  after(async () => {
    await server?.stop();
    await disk?.drop();
    await fresh?.drop();
  });

  const assertAlive = async () => assert.equal((await fetch(`${server.address}/health/ready`)).status, 200);
  const download = async (query: string): Promise<Download> => {
    const response = await fetch(`${server.address}/api/v1/penalties.csv?${query}`);
    const retryAfter = response.headers.get('retry-after');
    try {
      const text = await response.text();
      const code: unknown = response.ok ? undefined : Object(JSON.parse(text)).code;
      return {
        status: response.status,
        outcome: response.ok ? 'whole' : 'refused',
        code,
        retryAfter,
        bytes: text.length,
      };
    } catch {
      return { status: response.status, outcome: 'torn', code: undefined, retryAfter, bytes: 0 };
    }
  };

  it('refuses a file or breaks it off, gives the room back, and writes it when there is room', async (test) => {
    const before = await disk.freeBytes();
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await disk.fill(attempt * 128 * 1_024);
      const answer = await download(`filter[fine][gte]=0.${attempt}`);
      outcomes.push(answer.outcome);
      assert.notEqual(answer.outcome, 'whole', `${answer.bytes} bytes`);
      if (answer.outcome === 'refused') assert.deepEqual([answer.status, answer.code], [503, 'STORAGE_FULL']);
      if (answer.outcome === 'refused') assert.ok(Number(answer.retryAfter) > 0);
      await disk.release();
      assert.equal(await disk.freeBytes(), before);
      await assertAlive();
    }
    const whole = await download('filter[fine][gte]=0.1');
    assert.equal(whole.outcome, 'whole');
    test.diagnostic(`${outcomes.join(', ')}; then whole with ${(whole.bytes / MEBI).toFixed(1)} MiB characters`);
    assert.ok(outcomes.includes('torn'));
  });

  it('gives up files that it only keeps for one that is wanted', async (test) => {
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 2 * ATTEMPTS; attempt += 1)
      outcomes.push((await download(`filter[fine][gte]=0.2${attempt}`)).outcome);
    test.diagnostic(outcomes.join(', '));
    assert.ok(outcomes.some((outcome) => outcome !== 'whole'));
    // Where one found no room, the next did.
    for (const [index, outcome] of outcomes.entries())
      if (outcome !== 'whole' && index + 1 < outcomes.length) assert.equal(outcomes[index + 1], 'whole');
    await assertAlive();
  });

  it('refuses an upload that finds no room, keeps nothing of it, and takes it when there is room', async (test) => {
    const template = await fetch(`${server.address}/api/v1/penalties/template.xlsx`);
    const workbook = Buffer.from(await template.arrayBuffer());
    const uploads = [
      { what: 'a large CSV', body: Buffer.from(rowsOf('大', ROWS)), leave: [0, 512 * 1_024] },
      { what: 'a small CSV', body: Buffer.from(rowsOf('小', 10)), leave: [0] },
      // Room for the upload, and none for what it is unpacked to.
      { what: 'a workbook', body: workbook, leave: [0, workbook.length + 8_192] },
    ];
    for (const { what, body, leave } of uploads)
      for (const left of leave) {
        const files = await readdir(disk.folder);
        await disk.fill(left);
        const response = await fetch(`${server.address}/api/v1/submissions?dataset=penalties&dryRun=1`, {
          method: 'POST',
          headers: { authorization: `Bearer ${keys.publisher}` },
          body,
        });
        const answer: unknown = await response.json();
        test.diagnostic(`${what} with ${left} bytes of room: ${response.status} ${String(Object(answer).code)}`);
        assert.deepEqual([response.status, Object(answer).code], [503, 'STORAGE_FULL']);
        await disk.release();
        assert.deepEqual(await readdir(disk.folder), files);
        await assertAlive();
      }
    await publishThrough(server.address, keys, { csv: rowsOf('再', ROWS), idempotencyKey: 'again' });
    await assert.rejects(
      publishThrough(server.address, { ...keys, publisher: keys.reviewer }, { csv: '', idempotencyKey: 'x' }),
      NotPublished,
    );
  });

  it('does not erase what it can not remember to have erased, and erases it when it can', async () => {
    const list: unknown = await (await fetch(`${server.address}/api/v1/penalties?first=1`)).json();
    const id = String(Object(Object(list).data?.[0] ?? Object(list).nodes?.[0]).id);
    const administrator = (await createKey(fresh.database, { role: 'administrator', agencies: 'all' })).key;
    const erase = async () => {
      const response = await fetch(`${server.address}/api/v1/penalties/${id}/withdrawal`, {
        method: 'POST',
        headers: { authorization: `Bearer ${administrator}`, 'content-type': 'application/json' },
        body: JSON.stringify({ erase: 'PERSONAL_DATA' }),
      });
      return [response.status, Object(await response.json()).code];
    };
    await disk.fill();
    assert.deepEqual(await erase(), [503, 'STORAGE_FULL']);
    assert.equal((await fetch(`${server.address}/api/v1/penalties/${id}`)).status, 200);
    await disk.release();
    assert.deepEqual(await erase(), [200, undefined]);
    // Half a line of the first attempt must not keep the server from starting.
    await server.stop();
    server = await startServer({ DATABASE_URL: fresh.ownerUrl, DATA_DIR: disk.folder, RATE_LIMIT: 'off' });
    await assertAlive();
  });
});

interface Download {
  readonly status: number;
  readonly outcome: 'whole' | 'torn' | 'refused';
  readonly code: unknown;
  readonly retryAfter: string | null;
  readonly bytes: number;
}
