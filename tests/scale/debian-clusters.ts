import { execFile } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DebianPrograms } from './debian-programs.js';

const run = promisify(execFile);
const PASSWORD = 'scale-tests';

/** One PostgreSQL of several. */
export interface Cluster {
  /** Address of its database, as the owner. */
  readonly url: string;
  readonly start: () => Promise<void>;
  /** End it at once, as a machine does that loses its power. */
  readonly kill: () => Promise<void>;
}

/** PostgreSQL as Debian has it, in a folder of its own. */
export interface DebianClusters {
  readonly folder: string;
  /** Run a program of PostgreSQL as the user that the clusters belong to. */
  readonly call: (name: string, ...parameters: readonly string[]) => Promise<unknown>;
  /** A new, empty cluster, started. */
  readonly create: (name: string) => Promise<Cluster>;
  /** A copy of a running cluster by `pg_basebackup`, not started. */
  readonly copy: (name: string, source: Cluster, ...parameters: readonly string[]) => Promise<Cluster>;
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

export async function openDebianClusters(programs: DebianPrograms): Promise<DebianClusters> {
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-scale-'));
  await chmod(folder, 0o755);
  const identity = await serviceAccount(folder);
  const call = (name: string, ...parameters: readonly string[]) =>
    run(programs.postgres(name), parameters, { cwd: '/', ...identity });
  const secret = join(folder, 'password');
  await writeFile(secret, PASSWORD);
  const made: Cluster[] = [];
  const clusterIn = async (data: string): Promise<Cluster> => {
    const port = await freePort();
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
    const cluster = {
      url: `postgresql://owner:${PASSWORD}@127.0.0.1:${port}/postgres`,
      start: async () => void (await call('pg_ctl', '-D', data, '-l', `${data}.log`, '-o', settings, '-w', 'start')),
      kill: async () => void (await call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop').catch(() => undefined)),
    };
    made.push(cluster);
    return cluster;
  };
  return {
    folder,
    call,
    create: async (name) => {
      const data = join(folder, name);
      const cluster = await clusterIn(data);
      await call('initdb', '-D', data, '-U', 'owner', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8');
      await cluster.start();
      return cluster;
    },
    copy: async (name, source, ...parameters) => {
      const data = join(folder, name);
      const cluster = await clusterIn(data);
      await call('pg_basebackup', '-d', source.url, '-D', data, '-c', 'fast', ...parameters);
      return cluster;
    },
    drop: async () => {
      await Promise.all(made.map(({ kill }) => kill()));
      await rm(folder, { recursive: true, force: true });
    },
  };
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
