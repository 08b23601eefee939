import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The programs of Debian that two clusters with replication and a Redis are made of. */
export interface DebianPrograms {
  /** Path of a program of PostgreSQL, of the newest version there is. */
  readonly postgres: (name: string) => string;
  readonly redis: string;
}

const VERSIONS = '/usr/lib/postgresql';
const REDIS = '/usr/bin/redis-server';

/** @throws Error naming the packages to install, where one is missing. */
export async function findDebianPrograms(): Promise<DebianPrograms> {
  const versions = await readdir(VERSIONS).catch(() => []);
  const newest = versions.toSorted((one, other) => Number(other) - Number(one))[0];
  const hasRedis = await access(REDIS).then(
    () => true,
    () => false,
  );
  const missing = [...(newest === undefined ? ['postgresql'] : []), ...(hasRedis ? [] : ['redis-server'])];
  if (newest === undefined || missing.length > 0)
    throw new Error(`These tests need programs of Debian: apt-get install ${missing.join(' ')}`);
  return { postgres: (name) => join(VERSIONS, newest, 'bin', name), redis: REDIS };
}
