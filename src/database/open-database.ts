import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { openEmbeddedDatabase } from './embedded/embedded-database.js';
import { migrate } from './migrate.js';
import { createOrm } from './orm.js';
import { ensureRoles, READER, roleUrl, WRITER } from './roles.js';
import { type RunStatement, statementRunner } from './statement.js';
import { readTierLoad, unfinishedLoadWarning } from './tier-load.js';

/** The two ways to the data: reading what is released as the reader, and everything else as the writer. */
export interface Database {
  readonly registry: Registry;
  /** Runs one read-only statement as `longcheng_reader`, which has no right on anything that is not released. */
  readonly read: RunStatement;
  readonly writer: MikroORM;
  /** Address of the reader, for a connection of its own (LISTEN). */
  readonly readerUrl: string;
  /** Address of the owner, for work that changes structure: a load that takes indexes away and brings them back. */
  readonly ownerUrl: string;
  readonly isEmbedded: boolean;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Unset: the embedded database under `dataDirectory`. */
  readonly url?: string | undefined;
  readonly dataDirectory: string;
  readonly onProgress?: (line: string) => void;
}

const STATEMENT_TIMEOUT = 5_000;
// Later than PostgreSQL's own, and only for when the link to it is dead.
const CLIENT_TIMEOUT = STATEMENT_TIMEOUT + 1_000;

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
    const migrations = await migrate(registry, ownerUrl);
    if (migrations.length > 0) onProgress(`Brought the database up to date (${migrations.length} migrations).`);
    await warnOfUnfinishedLoad(ownerUrl, onProgress);
    return connect(registry, ownerUrl, embedded);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function connect(registry: Registry, ownerUrl: string, embedded: { stop(): Promise<void> } | undefined): Database {
  const readerUrl = roleUrl(ownerUrl, READER);
  const reader = createOrm(registry, {
    url: readerUrl,
    poolSize: 10,
    session: {
      default_transaction_read_only: 'on',
      statement_timeout: String(STATEMENT_TIMEOUT),
      // To compile a statement takes longer than to run it, even over a million rows.
      jit: 'off',
    },
    queryTimeout: CLIENT_TIMEOUT,
  });
  const writer = createOrm(registry, {
    url: roleUrl(ownerUrl, WRITER),
    poolSize: 5,
    session: { lock_timeout: '30s' },
    queryTimeout: 0,
  });
  const close = async () => {
    await Promise.all([reader.close(true), writer.close(true)]);
    await embedded?.stop();
  };
  return {
    registry,
    read: statementRunner(reader),
    writer,
    readerUrl,
    ownerUrl,
    isEmbedded: embedded !== undefined,
    close,
  };
}

async function warnOfUnfinishedLoad(ownerUrl: string, onProgress: (line: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
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
