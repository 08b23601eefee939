import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { createKey } from '../../src/access/api-keys.js';
import { openDatabase } from '../../src/database/open-database.js';
import { READER, WRITER } from '../../src/database/roles.js';
import { registry } from '../../src/datasets/index.js';
import { publishSampleData } from '../../src/files/sample-data.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { asOwner } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { type Cluster, type DebianClusters, openDebianClusters } from '../scale/debian-clusters.js';
import { findDebianPrograms } from '../scale/debian-programs.js';
import { type StartedServer, startServer } from '../started-server.js';
import { publishThrough } from './publish-through.js';

/** What the backups hold and is erased after they were taken. */
const ERASED = '备〔2026〕1号';
/** What is published after they were taken, and is lost with what was there before. */
const LOST = '备〔2026〕2号';

describe('a backup that is restored', () => {
  let clusters: DebianClusters;
  let lived: Cluster;
  let copy: Cluster;
  let folder: string;
  let dump: string;
  let erasedId: string;
  const keys = { publisher: '', reviewer: '', administrator: '' };

  const start = (cluster: Cluster, onLine?: (output: string) => void): Promise<StartedServer> =>
    startServer({ DATABASE_URL: cluster.url, DATA_DIR: folder, RATE_LIMIT: 'off' }, onLine);
  const verified = async ({ url }: Cluster) => {
    const cli = join(PROJECT_FOLDER, 'dist', 'src', 'cli.js');
    const env = { ...process.env, DATABASE_URL: url, DATA_DIR: folder };
    return (await promisify(execFile)(process.execPath, [cli, 'verify'], { env })).stdout.trim();
  };
  const publish = (server: StartedServer, number: string) =>
    publishThrough(server.address, keys, {
      csv: penaltiesCsv({ 行政处罚决定书文号: number }),
      idempotencyKey: encodeURIComponent(number).slice(-60),
    });
  const idOf = async ({ url }: Cluster, number: string) => {
    const [row] = await asOwner(url, 'select record_id from "open"."penalties" where decision_number = $1', [number]);
    return row?.record_id === undefined ? undefined : String(row.record_id);
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-restored-'));
    clusters = await openDebianClusters(await findDebianPrograms());
    lived = await clusters.create('lived');
    const database = await openDatabase(registry, { url: lived.url, dataDirectory: folder });
    await publishSampleData(database, join(PROJECT_FOLDER, 'seeds'), () => undefined);
    for (const role of ['publisher', 'reviewer', 'administrator'] as const)
      keys[role] = (await createKey(database, { role, agencies: 'all' })).key;
    await database.close();
    const server = await start(lived);
    await publish(server, ERASED);
    dump = join(clusters.folder, 'longcheng.dump');
    await clusters.call('pg_dump', '-Fc', '-d', lived.url, '-f', dump);
    copy = await clusters.copy('copy', lived);
    await publish(server, LOST);
    erasedId = (await idOf(lived, ERASED)) ?? assert.fail('it was not published');
    const erased = await fetch(`${server.address}/api/v1/penalties/${erasedId}/withdrawal`, {
      method: 'POST',
      headers: { authorization: `Bearer ${keys.administrator}`, 'content-type': 'application/json' },
      body: JSON.stringify({ erase: 'PERSONAL_DATA' }),
    });
    assert.equal(erased.status, 200, await erased.text());
    await server.stop();
    await lived.kill();
  });
  after(async () => {
    await clusters?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function assertRestored(cluster: Cluster): Promise<string> {
    const before = await verified(cluster);
    let output = '';
    const server = await start(cluster, (text) => {
      output = text;
    });
    try {
      assert.match(output, /Erased 1 records again that a restored database had brought back\./);
      assert.equal(await idOf(cluster, ERASED), undefined);
      assert.notEqual((await fetch(`${server.address}/api/v1/penalties/${erasedId}`)).status, 200);
      assert.equal(await idOf(cluster, LOST), undefined);
      await publish(server, LOST);
      assert.notEqual(await idOf(cluster, LOST), undefined);
      const [rights] = await asOwner(
        cluster.url,
        `select has_database_privilege('${READER}', current_database(), 'temporary') as temporary, has_schema_privilege('${READER}', 'intake', 'usage') as intake,
has_table_privilege('${READER}', 'open.penalties', 'select') as reads, has_table_privilege('${READER}', 'open.penalties', 'update') as writes`,
      );
      assert.deepEqual(rights, { temporary: false, intake: false, reads: true, writes: false });
    } finally {
      await server.stop();
    }
    return `${before} → ${await verified(cluster)}`;
  }

  it('by pg_restore verifies, starts, and does not bring back what was erased', async (test) => {
    const restored = await clusters.create('restored');
    for (const role of [READER, WRITER]) await asOwner(restored.url, `create role ${role}`);
    await clusters.call('pg_restore', '--exit-on-error', '-d', restored.url, dump);
    test.diagnostic(await assertRestored(restored));
  });

  it('by pg_basebackup verifies, starts, and does not bring back what was erased', async (test) => {
    await copy.start();
    test.diagnostic(await assertRestored(copy));
  });
});
