import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { LongchengError } from '../../errors.js';
import { type EmbeddedFolder, errorCode, folderUnusable } from './folder.js';

const run = promisify(execFile);

/** A server process of the cluster as its `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** The server process that runs on this cluster; undefined where there is none. */
export async function findPostmaster(folder: EmbeddedFolder): Promise<Postmaster | undefined> {
  const file = join(folder.data, 'postmaster.pid');
  const lines = (await readIfPresent(file))?.split('\n');
  if (lines === undefined) return undefined;
  const pid = Number(lines[0]);
  if (await isPostmaster(pid, folder)) return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  await removeStale(file);
  return undefined;
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw folderUnusable(file, error);
  }
}

/** After a crash of the machine the number may belong to any process, so its command line is looked at. */
async function isPostmaster(pid: number, folder: EmbeddedFolder): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  return (await commandLine(pid)).includes(` -D ${folder.data} -p `);
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    // Outside a UTF-8 locale ps masks Chinese in the folder's name.
    const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
    return (await run('ps', ['-ww', '-p', String(pid), '-o', 'args='], { env })).stdout;
  } catch {
    return '';
  }
}

/** Age in milliseconds below which a file without server may be one that a server just starting has not filled yet. */
const YOUNG = 5_000;

/** PostgreSQL refuses to start when the number in the file belongs to any live process of its user, or when it is empty. */
async function removeStale(file: string): Promise<void> {
  const written = await stat(file).catch(() => undefined);
  if (written !== undefined && Date.now() - written.mtimeMs > YOUNG) await rm(file, { force: true });
}

/** Milliseconds for a server to write what it has in memory to a slow disk. */
const STOP_PATIENCE = 120_000;

/**
 * Stop the server in PostgreSQL's fast mode (open transactions end, nothing committed is lost) and wait for it.
 * @throws LongchengError DATABASE_UNAVAILABLE where it has not stopped after two minutes.
 */
export async function stopPostmaster(folder: EmbeddedFolder): Promise<void> {
  const deadline = Date.now() + STOP_PATIENCE;
  const asked = await findPostmaster(folder);
  if (asked === undefined) return;
  signal(asked.pid);
  while (await isPostmaster(asked.pid, folder)) {
    if (Date.now() > deadline) {
      throw new LongchengError('DATABASE_UNAVAILABLE', `The database did not stop in time; ${folder.log} says why.`);
    }
    await delay(20);
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
