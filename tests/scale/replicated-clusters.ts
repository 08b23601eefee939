import { execFile } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DebianPrograms } from './debian-programs.js';

const run = promisify(execFile);
const PASSWORD = 'scale-tests';

/** One PostgreSQL of two. */
export interface Cluster {
  /** Address of its database, as the owner. */
  readonly url: string;
  readonly start: () => Promise<void>;
  /** End it at once, as a machine does that loses its power. */
  readonly kill: () => Promise<void>;
}

export interface ReplicatedClusters {
  readonly primary: Cluster;
  /** A hot standby that the primary streams to. */
  readonly replica: Cluster;
  readonly drop: () => Promise<void>;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Two real clusters on free ports, the second a copy that follows the first by streaming replication. */
export async function startReplicatedClusters(programs: DebianPrograms): Promise<ReplicatedClusters> {
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-scale-'));
  await chmod(folder, 0o755);
  const identity = await serviceAccount(folder);
  const call = (name: string, ...parameters: readonly string[]) =>
    run(programs.postgres(name), parameters, { cwd: '/', ...identity });
  const cluster = async (name: string): Promise<Cluster & { readonly data: string }> => {
    const [data, port] = [join(folder, name), await freePort()];
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
    return {
      data,
      url: `postgresql://owner:${PASSWORD}@127.0.0.1:${port}/postgres`,
      start: async () => void (await call('pg_ctl', '-D', data, '-l', `${data}.log`, '-o', settings, '-w', 'start')),
      kill: async () => void (await call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop').catch(() => undefined)),
    };
  };
  const [primary, replica] = [await cluster('primary'), await cluster('replica')];
  const secret = join(folder, 'password');
  await writeFile(secret, PASSWORD);
  await call('initdb', '-D', primary.data, '-U', 'owner', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8');
  await primary.start();
  await call('pg_basebackup', '-d', primary.url, '-D', replica.data, '-R', '-c', 'fast');
  await replica.start();
  const drop = async () => {
    await Promise.all([primary.kill(), replica.kill()]);
    await rm(folder, { recursive: true, force: true });
  };
  return { primary, replica, drop };
}

/** PostgreSQL does not run as root; as root it gets the user that Debian's package made for it. */
async function serviceAccount(folder: string): Promise<{ readonly uid?: number; readonly gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const [, , uid, gid] = lines.find(([name]) => name === 'postgres') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error('There is no user "postgres": apt-get install postgresql');
  await chown(folder, Number(uid), Number(gid));
  return { uid: Number(uid), gid: Number(gid) };
}
