import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../src/database/embedded/embedded-database.js';
import { prepareFolder } from '../../src/database/embedded/folder.js';
import { findPostmaster } from '../../src/database/embedded/postmaster.js';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { publishSampleData } from '../../src/files/sample-data.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { openRelay } from './relay.js';

/** A PostgreSQL with the sample data that can be killed, at an address that stays the same. */
export interface KilledCluster {
  /** As the owner. */
  readonly url: string;
  /** `kill -9` of the postmaster. */
  readonly kill: () => Promise<void>;
  /** Start it again, as what watches over it does; done when it answers. */
  readonly start: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** @param parent where its files are. */
export async function startKilledCluster(parent = tmpdir()): Promise<KilledCluster> {
  const folder = await mkdtemp(join(parent, 'longcheng-killed-'));
  await chmod(folder, 0o755);
  const directory = join(folder, 'postgres');
  let cluster: EmbeddedDatabase = await openEmbeddedDatabase({ directory });
  const database = await openDatabase(registry, { url: cluster.url, dataDirectory: folder });
  await publishSampleData(database, join(PROJECT_FOLDER, 'seeds'), () => undefined).finally(database.close);
  const url = new URL(cluster.url);
  const relay = await openRelay(Number(url.port));
  url.port = String(relay.port);
  return {
    url: url.href,
    kill: async () => {
      const postmaster = await findPostmaster(await prepareFolder(directory));
      if (postmaster === undefined) throw new Error('There is no postmaster to kill.');
      process.kill(postmaster.pid, 'SIGKILL');
    },
    start: async () => {
      cluster = await openEmbeddedDatabase({ directory });
      relay.aimAt(Number(new URL(cluster.url).port));
    },
    drop: async () => {
      relay.close();
      await cluster.stop().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
