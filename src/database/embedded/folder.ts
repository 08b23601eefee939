import { constants } from 'node:fs';
import { access, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LongchengError } from '../../errors.js';

/** Where the parts of one embedded database lie; all paths are absolute and free of symbolic links. */
export interface EmbeddedFolder {
  readonly directory: string;
  /** Holds `data` and `password`; appears in one step, so that it is complete or absent. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

/**
 * Create the folder where it is missing and check that this process may use what is in it.
 * @throws LongchengError DATA_FOLDER_UNUSABLE naming the path, the cause and a cure.
 */
export async function prepareFolder(directory: string): Promise<EmbeddedFolder> {
  const path = resolve(directory);
  try {
    await makeFolder(path, 0o700);
    const folder = layout(await realpath(path));
    if (process.getuid?.() !== 0) await checkOwnAccess(folder);
    return folder;
  } catch (error) {
    throw folderUnusable(path, error);
  }
}

/**
 * Unlike mkdir's own `recursive` it tells a read-only disk from a missing folder, and leaves the folders above in the
 * usual mode: the user who runs the server for root must pass them.
 */
async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
    // A folder that is there and still takes none (as /proc) says ENOENT again, and that is final.
    if (errorCode(error) !== 'ENOENT' || (await ownerOf(dirname(path))) !== undefined) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path, mode);
  }
}

function layout(directory: string): EmbeddedFolder {
  const cluster = join(directory, 'cluster');
  const [data, password] = [join(cluster, 'data'), join(cluster, 'password')];
  return { directory, cluster, data, password, log: join(directory, 'server.log') };
}

async function checkOwnAccess(folder: EmbeddedFolder): Promise<void> {
  await access(folder.directory, constants.R_OK | constants.W_OK | constants.X_OK);
  const owner = await ownerOf(folder.cluster);
  if (owner !== undefined && owner.uid !== process.getuid?.()) {
    throw folderUnusable(folder.directory, `its database belongs to another user (user id ${owner.uid})`);
  }
}

/** User and group that own a path; undefined where nothing is there. */
export async function ownerOf(path: string): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Major version of PostgreSQL that wrote the cluster; undefined where there is none yet.
 * @throws LongchengError DATA_FOLDER_UNUSABLE where the cluster is not whole.
 */
export async function clusterVersion(folder: EmbeddedFolder): Promise<string | undefined> {
  if ((await ownerOf(folder.cluster)) === undefined) return undefined;
  try {
    await stat(folder.password);
    return (await readFile(join(folder.data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw folderUnusable(folder.directory, error);
    throw new LongchengError(
      'DATA_FOLDER_UNUSABLE',
      `The database in ${folder.cluster} is not complete; restore that folder from a copy, or delete it to start empty.`,
      { directory: folder.directory },
      error,
    );
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read and write it',
  EPERM: 'this user may not read and write it',
  EROFS: 'it is on a read-only disk',
  EEXIST: 'a file is in its place',
  ENOTDIR: 'a file is in its place',
  ENOSPC: 'the disk is full',
};

/** The error for a folder that cannot be used; `cause` is a clause without full stop, or what the system threw. */
export function folderUnusable(directory: string, cause: unknown, cure?: string): LongchengError {
  if (cause instanceof LongchengError) return cause;
  const text = typeof cause === 'string' ? cause : (CAUSES[errorCode(cause) ?? ''] ?? messageOf(cause));
  const advice = cure ?? 'set DATA_DIR to a folder that this user may write to';
  const message = `The data folder ${directory} cannot be used: ${text}; ${advice}.`;
  return new LongchengError('DATA_FOLDER_UNUSABLE', message, { directory }, cause);
}

/** The code of a system or PostgreSQL error, e.g. `ENOENT` or `28P01`. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** What a thrown value says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
