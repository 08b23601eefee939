import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { openEmbeddedDatabase } from './embedded/embedded-database.js';
import { migrate } from './migrate.js';
import { createOrm } from './orm.js';
import { type PoolState, poolState } from './pool-state.js';
import { openReader } from './reader.js';
import { type ReplicaState, Replicas } from './replicas.js';
import { denyTemporaryTables, ensureRoles, READER, roleUrl, WRITER } from './roles.js';
import type { RunStatement } from './statement.js';
import { readTierLoad, unfinishedLoadWarning } from './tier-load.js';

/** The two ways to the data: reading what is released as the reader, and everything else as the writer. */
export interface Database {
  readonly registry: Registry;
  /** Runs one read-only statement as `longcheng_reader`, which has no right on anything that is not released. */
  readonly read: RunStatement;
  /** The same on connections of its own, for what may look through a whole dataset, so that pages never wait for it. */
  readonly analyse: RunStatement;
  /** `read` by a replica where one has this revision. For what is asked of one revision and no newer one. */
  readonly readAt: (revision: number) => RunStatement;
  /** `analyse` by a replica where one has this revision. */
  readonly analyseAt: (revision: number) => RunStatement;
  /** `read` by the primary while it can be reached: for what is newest. */
  readonly readPresent: RunStatement;
  readonly replicas: () => readonly ReplicaState[];
  readonly writer: MikroORM;
  /** Address of the reader, for a connection of its own (LISTEN). */
  readonly readerUrl: string;
  /** Address of the owner, for work that changes structure: a load that takes indexes away and brings them back. */
  readonly ownerUrl: string;
  readonly isEmbedded: boolean;
  /** How busy the connections are, pool by pool. */
  readonly pools: () => Promise<readonly PoolState[]>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Unset: the embedded database under `dataDirectory`. */
  readonly url?: string | undefined;
  readonly dataDirectory: string;
  /** Addresses of replicas that PostgreSQL streams to, each as the role that `url` names. */
  readonly readUrls?: readonly string[];
  readonly onProgress?: (line: string) => void;
}

/**
 * Reach the database, make its roles, bring its structure up to date, and open both pools.
 * @throws LongchengError DATABASE_UNAVAILABLE, DATA_FOLDER_UNUSABLE or BAD_CONFIGURATION, with one sentence on what to do.
 */
export async function openDatabase(registry: Registry, options: DatabaseOptions): Promise<Database> {
  const onProgress = options.onProgress ?? (() => undefined);
  const embedded =
    options.url === undefined
      ? await openEmbeddedDatabase({ directory: join(options.dataDirectory, 'postgres'), onProgress })
      : undefined;
  try {
    const ownerUrl = embedded?.url ?? options.url ?? '';
    await checkServer(ownerUrl);
    await ensureRoles(ownerUrl);
    const migrations = await migrate(ownerUrl, { onProgress });
    if (migrations.length > 0) onProgress(`Brought the database up to date (${migrations.length} migrations).`);
    await lookOver(ownerUrl, onProgress);
    return connectDatabase(registry, ownerUrl, { embedded, readUrls: options.readUrls ?? [] });
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Open the pools to a database that is ready, as `openDatabase` leaves it; for another thread of the same server. */
export function connectDatabase(
  registry: Registry,
  ownerUrl: string,
  { embedded, readUrls = [] }: { embedded?: { stop(): Promise<void> } | undefined; readUrls?: readonly string[] } = {},
): Database {
  const reader = openReader(ownerUrl);
  const replicas = readUrls.length === 0 ? undefined : new Replicas(readUrls);
  const writer = createOrm({
    url: roleUrl(ownerUrl, WRITER),
    poolSize: 5,
    session: { lock_timeout: '30s' },
    queryTimeout: 0,
  });
  const close = async () => {
    await Promise.all([reader.close(), writer.close(true), replicas?.close()]);
    await embedded?.stop();
  };
  return {
    registry,
    read: reader.read,
    analyse: reader.analyse,
    readAt: (revision) => replicas?.runnerAt(revision, 'read', reader) ?? reader.read,
    analyseAt: (revision) => replicas?.runnerAt(revision, 'analyse', reader) ?? reader.analyse,
    readPresent: replicas?.presentRunner(reader.read) ?? reader.read,
    replicas: () => replicas?.states ?? [],
    writer,
    readerUrl: roleUrl(ownerUrl, READER),
    ownerUrl,
    isEmbedded: embedded !== undefined,
    pools: async () => [...(await reader.pools()), await poolState('writer', writer)],
    close,
  };
}

/** What migrations can not see to, since they ran long ago or elsewhere. */
async function lookOver(ownerUrl: string, onProgress: (line: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await denyTemporaryTables(owner);
    const load = await readTierLoad(owner);
    if (load?.isFinished === false) onProgress(unfinishedLoadWarning(load));
  } finally {
    await owner.end();
  }
}

const OLDEST_VERSION = 150_000;

async function checkServer(url: string): Promise<void> {
  if (new URL(url).pathname.length < 2)
    throw new LongchengError('DATABASE_UNAVAILABLE', 'DATABASE_URL names no database; let it end in /name.');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    const version = Number(rows[0]?.version ?? 0);
    if (version < OLDEST_VERSION) {
      throw new LongchengError(
        'DATABASE_UNAVAILABLE',
        `The database is PostgreSQL ${Math.floor(version / 10_000)}; use 15 or newer.`,
      );
    }
  } catch (error) {
    throw error instanceof LongchengError ? error : unreachable(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unreachable(url: string, cause: unknown): LongchengError {
  const { host, pathname } = new URL(url);
  // An AggregateError (several addresses refused) has an empty message of its own.
  const reason =
    cause instanceof AggregateError
      ? cause.errors.map(String).join('; ')
      : cause instanceof Error
        ? cause.message
        : String(cause);
  return new LongchengError(
    'DATABASE_UNAVAILABLE',
    `The database ${pathname.slice(1)} on ${host} can not be reached: ${reason}. Correct DATABASE_URL, or unset it to use the embedded database.`,
    { host },
    cause,
  );
}
