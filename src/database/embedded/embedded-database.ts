import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { LongchengError } from '../../errors.js';
import { createCluster, OWNER } from './cluster.js';
import { clusterVersion, type EmbeddedFolder, errorCode, folderUnusable, prepareFolder } from './folder.js';
import { ensureDatabase, Hold, whenUnheld } from './hold.js';
import { findLauncher } from './launcher.js';
import { findPostmaster, type Postmaster, stopPostmaster } from './postmaster.js';
import { type EmbeddedPrograms, findEmbeddedPrograms } from './programs.js';
import { startPostmaster } from './start.js';

/** A PostgreSQL server of our own, shared by all processes that use the same folder. */
export interface EmbeddedDatabase {
  /** postgresql:// URL of the owner (superuser) on database `longcheng`. */
  readonly url: string;
  /** True when this call started the server process. */
  readonly started: boolean;
  /** Leave: the last process that leaves stops the server. Close all connections first; they are cut otherwise. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the database, created where missing. */
  readonly directory: string;
  /** Told what takes time, one sentence at a time. */
  readonly onProgress?: (line: string) => void;
  /** PostgreSQL settings on top of ours, e.g. `{ fsync: 'off' }`; they hold only where this call starts the server. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The programs to run; those that came with the dependencies unless given. */
  readonly programs?: EmbeddedPrograms;
}

/** Milliseconds after which a server that neither lets us in nor goes away is given up. */
const PATIENCE = 600_000;

/**
 * Open the database of a folder: attach to its server where one runs, else start one, else create the cluster first.
 *
 * Nothing but PostgreSQL's own locks decides between processes, so a process that is killed leaves nothing to clear
 * away: the server stays, the next process attaches to it, and stops it when it leaves as the last.
 * @throws LongchengError DATA_FOLDER_UNUSABLE, or DATABASE_UNAVAILABLE where PostgreSQL is missing or does not start.
 */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = await prepareFolder(options.directory);
  const deadline = Date.now() + PATIENCE;
  let startedPid: number | undefined;
  while (Date.now() < deadline) {
    const server = await findPostmaster(folder);
    if (server === undefined) {
      startedPid = await startServer(folder, options);
    } else if (server.isReady) {
      const database = await attach(folder, server, server.pid === startedPid);
      if (database !== undefined) return database;
    }
    if (server !== undefined || startedPid === undefined) await delay(50);
  }
  throw new LongchengError('DATABASE_UNAVAILABLE', `The embedded database does not answer; see ${folder.log}.`);
}

async function startServer(folder: EmbeddedFolder, options: EmbeddedOptions): Promise<number | undefined> {
  const settings = options.settings ?? {};
  const programs = options.programs ?? findEmbeddedPrograms();
  const launcher = await findLauncher(folder, programs);
  if ((await clusterVersion(folder)) === undefined) {
    options.onProgress?.(`Creating the embedded database in ${folder.directory}`);
    await createCluster(folder, launcher, programs, settings.fsync !== 'off');
  }
  const version = await clusterVersion(folder);
  if (version !== launcher.version) {
    const problem = `PostgreSQL ${version} wrote its database and this is PostgreSQL ${launcher.version}`;
    throw folderUnusable(folder.directory, problem, 'dump it with the older one, or set DATA_DIR to a new folder');
  }
  options.onProgress?.(`Starting the embedded database in ${folder.directory}`);
  return startPostmaster(folder, launcher, programs, settings);
}

async function attach(
  folder: EmbeddedFolder,
  server: Postmaster,
  started: boolean,
): Promise<EmbeddedDatabase | undefined> {
  const address = await serverAddress(folder, server);
  const home = `${address}/postgres`;
  const hold = await Hold.take(home).catch(async (error: unknown) => {
    if (started) await stopPostmaster(folder);
    if (!errorCode(error)?.startsWith('28')) throw error;
    const problem = `the password in ${folder.password} is not that of its database`;
    throw folderUnusable(folder.directory, problem, 'restore that file, or delete the folder to start empty');
  });
  if (hold === undefined) return undefined;
  const leave = async () => {
    await hold.release();
    await whenUnheld(home, () => stopPostmaster(folder));
  };
  await ensureDatabase(home, 'longcheng').catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  let left: Promise<void> | undefined;
  const stop = () => {
    left ??= leave();
    return left;
  };
  return { url: `${address}/longcheng`, started, stop };
}

async function serverAddress(folder: EmbeddedFolder, server: Postmaster): Promise<string> {
  try {
    const password = (await readFile(folder.password, 'utf8')).trim();
    return `postgresql://${OWNER}:${password}@127.0.0.1:${server.port}`;
  } catch (error) {
    throw folderUnusable(folder.directory, error);
  }
}
