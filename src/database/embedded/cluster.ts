import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EmbeddedFolder, errorCode, folderUnusable, messageOf } from './folder.js';
import type { Launcher } from './launcher.js';
import { type EmbeddedPrograms, embeddedEnvironment } from './programs.js';

const run = promisify(execFile);

/** Name of the role that owns the cluster, a superuser. */
export const OWNER = 'longcheng';

/**
 * Create the cluster: UTF-8, locale C, passwords by scram-sha-256, a random password for the owner.
 *
 * It is made beside its place and moved there when complete, so that a process killed meanwhile leaves no half of it
 * and of two processes that do this at once one prevails.
 * @param durable false leaves out waiting for the disk; for databases that are thrown away.
 * @throws LongchengError DATA_FOLDER_UNUSABLE with the reason that initdb gave.
 */
export async function createCluster(
  folder: EmbeddedFolder,
  launcher: Launcher,
  programs: EmbeddedPrograms,
  durable: boolean,
): Promise<void> {
  await sweepDrafts(folder);
  const draft = `${folder.cluster}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    const password = join(draft, 'password');
    await mkdir(draft, { mode: 0o700 });
    await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 });
    const { owner } = launcher;
    if (owner !== undefined) await Promise.all([draft, password].map((path) => chown(path, owner.uid, owner.gid)));
    await initialise(join(draft, 'data'), password, launcher, programs, durable);
    await rename(draft, folder.cluster);
  } catch (error) {
    const cure = 'set DATA_DIR to another folder, or DATABASE_URL to another PostgreSQL';
    if (!isTaken(error)) throw folderUnusable(folder.directory, error, cure);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function initialise(
  data: string,
  password: string,
  launcher: Launcher,
  programs: EmbeddedPrograms,
  durable: boolean,
): Promise<void> {
  const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--no-instructions'];
  if (!durable) options.push('--no-sync');
  const where = [`--pgdata=${data}`, `--username=${OWNER}`, `--pwfile=${password}`];
  const [command = '', ...parameters] = [...launcher.prefix, programs.initdb, ...where, ...options];
  await run(command, parameters, { cwd: '/', env: embeddedEnvironment(), ...launcher.identity }).catch(
    (error: unknown) => {
      throw new Error(`it could not be filled (${reason(error)})`, { cause: error });
    },
  );
}

/** The one line of initdb's many that says why it failed. */
function reason(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (/No space left|free disk space/.test(stderr)) return 'the disk is full';
  const lines = stderr.split('\n').filter((line) => /^initdb: (?!removing)|(error|FATAL|PANIC): /.test(line));
  const line = lines.find((text) => /(error|FATAL|PANIC): /.test(text)) ?? lines.at(-1) ?? messageOf(error);
  return line.replace(/^.*(error|FATAL|PANIC): +|^initdb: +/, '');
}

function isTaken(error: unknown): boolean {
  return errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST';
}

/** Remove what processes left that were killed while they created the cluster. */
async function sweepDrafts(folder: EmbeddedFolder): Promise<void> {
  for (const name of await readdir(folder.directory)) {
    const pid = /^cluster\.(\d+)\.[0-9a-f]{8}$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      await rm(join(folder.directory, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
