import { execFile } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { LongchengError } from '../../errors.js';
import { type EmbeddedFolder, folderUnusable, ownerOf } from './folder.js';
import { type EmbeddedPrograms, embeddedEnvironment } from './programs.js';

const run = promisify(execFile);

/** How the programs of the database are started. */
export interface Launcher {
  /** Command to put before the program; empty for none. */
  readonly prefix: readonly string[];
  /** User and group that the program is given by the system; empty for our own. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Owner that files made for the database must get; undefined where they are the database's already. */
  readonly owner: Account | undefined;
  /** Major version of PostgreSQL, e.g. `18`. */
  readonly version: string;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Find out how PostgreSQL can be run here, by trying. An ordinary user runs it as is.
 *
 * PostgreSQL refuses to run as root. As root it therefore runs as the user who owns the folder, or as `postgres` or
 * `nobody`, who is then given the folder. Where that user cannot reach the programs or the folder, because they lie
 * under a closed one such as /root, it gets the one capability of passing closed folders.
 * @throws LongchengError DATA_FOLDER_UNUSABLE, or DATABASE_UNAVAILABLE where the programs do not run on this machine.
 */
export async function findLauncher(folder: EmbeddedFolder, programs: EmbeddedPrograms): Promise<Launcher> {
  const version = await findVersion(programs);
  const owner = process.getuid?.() === 0 ? await takeAccount(folder) : undefined;
  if (owner === undefined) return { prefix: [], identity: {}, owner, version };
  for (const way of waysFor(owner)) {
    if (await isPassable(way, folder, programs)) return { ...way, owner, version };
  }
  const problem = `user id ${owner.uid}, as whom PostgreSQL runs for root, cannot pass to it or to ${programs.postgres}`;
  throw folderUnusable(folder.directory, problem, 'move both to folders open to that user, or set DATABASE_URL');
}

/** Major version of the programs; to say it they run as any user. */
async function findVersion(programs: EmbeddedPrograms): Promise<string> {
  try {
    const { stdout } = await run(programs.postgres, ['--version'], { cwd: '/', env: embeddedEnvironment() });
    const version = /\b(\d+)(\.|devel|beta|rc)/.exec(stdout)?.[1];
    if (version !== undefined) return version;
    throw new Error(`unexpected answer ${JSON.stringify(stdout)}`);
  } catch (cause) {
    throw programsUnusable(programs, cause);
  }
}

type Way = Pick<Launcher, 'prefix' | 'identity'>;

function waysFor(account: Account): readonly Way[] {
  // Containers commonly withhold the first, narrower capability from root and grant the second.
  const passing = ['dac_read_search', 'dac_override'].map((capability) => passingClosedFolders(account, capability));
  return [{ prefix: [], identity: { uid: account.uid, gid: account.gid } }, ...passing];
}

/** `setpriv` of util-linux; the secure bit makes access(2), which PostgreSQL asks, heed capabilities as open(2) does. */
function passingClosedFolders({ uid, gid }: Account, capability: string): Way {
  const granted = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup'];
  return { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...granted, '--'], identity: {} };
}

/** Try whether programs started that way can write to the folder and be run. */
async function isPassable(way: Way, folder: EmbeddedFolder, programs: EmbeddedPrograms): Promise<boolean> {
  const shell = ['/bin/sh', '-c', 'test -w "$1" && exec "$2" --version', 'sh', folder.directory, programs.postgres];
  const [command = '', ...parameters] = [...way.prefix, ...shell];
  const trial = run(command, parameters, { cwd: '/', env: embeddedEnvironment(), ...way.identity });
  return trial.then(
    () => true,
    () => false,
  );
}

/** Decide as whom the server of this folder runs under root, and see that this user owns the folder. */
async function takeAccount(folder: EmbeddedFolder): Promise<Account> {
  const settled = await ownerOf(folder.data);
  if (settled?.uid === 0) {
    throw folderUnusable(
      folder.directory,
      'its database belongs to root, as whom PostgreSQL does not run',
      `give it to another user, e.g. chown -R postgres: ${folder.directory}`,
    );
  }
  if (settled !== undefined) return settled;
  const present = await ownerOf(folder.directory);
  if (present !== undefined && present.uid !== 0) return present;
  const account = await serviceAccount();
  await chown(folder.directory, account.uid, account.gid).catch((error: unknown) => {
    throw folderUnusable(folder.directory, `root cannot give it to user id ${account.uid} (${String(error)})`);
  });
  return account;
}

/** A user without rights of its own. It must be a named one: initdb looks its name up. */
async function serviceAccount(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid = '', gid = ''] = lines.find(([name]) => name === wanted) ?? [];
    if (/^[1-9]\d*$/.test(uid) && /^\d+$/.test(gid)) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new LongchengError(
    'DATABASE_UNAVAILABLE',
    'PostgreSQL does not run as root and there is no user postgres or nobody; run as another user or set DATABASE_URL.',
  );
}

function programsUnusable(programs: EmbeddedPrograms, cause: unknown): LongchengError {
  const stderr = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
  const reason = stderr.split('\n').at(-1)?.replace(`${programs.postgres}: `, '') || String(cause);
  return new LongchengError(
    'DATABASE_UNAVAILABLE',
    `The embedded PostgreSQL ${programs.postgres} does not run here (${reason}); set DATABASE_URL to another one.`,
    { program: programs.postgres },
    cause,
  );
}
