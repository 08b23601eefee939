import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { LongchengError } from '../../errors.js';
import { type EmbeddedFolder, folderUnusable } from './folder.js';
import type { Launcher } from './launcher.js';
import { findPostmaster } from './postmaster.js';
import { type EmbeddedPrograms, embeddedEnvironment } from './programs.js';

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // A socket's path may hold 107 bytes only, and the folder's may be longer.
  unix_socket_directories: '',
  shared_buffers: '128MB',
  // A thirty-second of that, as PostgreSQL would have it, is full every few hundred rows of a large publication.
  wal_buffers: '16MB',
  max_connections: '100',
  // Many small questions on few cores: spending all cores on one question makes the others wait.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  random_page_cost: '1.1',
  log_checkpoints: 'off',
};

/** Bytes of log kept from earlier runs. */
const LOG_LIMIT = 10_000_000;

/** Milliseconds for a server to read back what it had not written when its machine went down. */
const START_PATIENCE = 600_000;

/**
 * Start the server, detached from our terminal and process group, and wait until it takes connections.
 * @returns its process id; undefined where it gave way, to another server of the cluster or on the port: look again.
 * @throws LongchengError DATABASE_UNAVAILABLE with the reason that PostgreSQL logged.
 */
export async function startPostmaster(
  folder: EmbeddedFolder,
  launcher: Launcher,
  programs: EmbeddedPrograms,
  settings: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const log = await openLog(folder, launcher);
  try {
    const before = (await log.stat()).size;
    const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // The order matters to findPostmaster, which recognises the server by the beginning of its command line.
    const address = ['-D', folder.data, '-p', String(await freePort())];
    const child = spawnDetached([...launcher.prefix, programs.postgres, ...address, ...options], log, launcher);
    if (await isUp(folder, child)) return child.pid;
    const said = (await readFile(folder.log)).subarray(before).toString();
    return giveWay(folder, child.pid, said);
  } finally {
    await log.close();
  }
}

function spawnDetached(words: readonly string[], log: FileHandle, launcher: Launcher): ChildProcess {
  const [command = '', ...parameters] = words;
  const stdio: ['ignore', number, number] = ['ignore', log.fd, log.fd];
  const options = { detached: true, stdio, cwd: '/', env: embeddedEnvironment(), ...launcher.identity };
  const child = spawn(command, parameters, options);
  child.unref();
  return child;
}

async function isUp(folder: EmbeddedFolder, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + START_PATIENCE;
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', () => resolve(true));
    child.once('error', () => resolve(true));
  });
  while (Date.now() < deadline) {
    const found = await findPostmaster(folder);
    if (found?.isReady && found.pid === child.pid) return true;
    if (await Promise.race([ended, delay(20, false)])) return false;
  }
  return false;
}

/** What PostgreSQL says when another server was faster, is about to be gone, or has taken the port. */
const RIVAL = /lock file "postmaster.pid"|pre-existing shared memory block|could not create any TCP\/IP sockets/;

function giveWay(folder: EmbeddedFolder, pid: number | undefined, said: string): undefined {
  const lines = said.split('\n').filter((line) => line.includes(`[${pid}]`) || !line.includes('] '));
  const fatal =
    lines.filter((line) => /(FATAL|PANIC): /.test(line)).at(-1) ?? lines.findLast((line) => line.trim() !== '');
  const reason = fatal?.replace(/^.*(FATAL|PANIC): +/, '') ?? 'it did not say why';
  if (RIVAL.test(reason)) return undefined;
  const message = `The embedded database in ${folder.directory} did not start: ${reason}; see ${folder.log}.`;
  throw new LongchengError('DATABASE_UNAVAILABLE', message, { log: folder.log });
}

async function openLog(folder: EmbeddedFolder, { owner }: Launcher): Promise<FileHandle> {
  try {
    const log = await open(folder.log, 'a', 0o600);
    if (owner !== undefined) await log.chown(owner.uid, owner.gid);
    if ((await log.stat()).size > LOG_LIMIT) await log.truncate();
    return log;
  } catch (error) {
    throw folderUnusable(folder.directory, error);
  }
}

/** PostgreSQL cannot take any free port by itself. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address === null || typeof address === 'string' ? 0 : address.port));
    });
  });
}
