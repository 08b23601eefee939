import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { LongchengError } from '../errors.js';
import type { MigrationList } from './migrations/index.js';
import { createOrm, MIGRATION_TABLE } from './orm.js';

// Any number will do, as long as all servers of this product use the same.
const MIGRATION_LOCK = 211_303;

// Who changes a table waits for all who read it, and whoever comes to read it then waits behind: a file of a whole
// dataset may be read for half an hour. So nobody waits for longer than this at a time, and tries again.
const LOCK_TIMEOUT = '1s';
const PAUSE = 1_000;
const PATIENCE = 40 * 60_000;

export interface MigrateOptions {
  readonly onProgress?: (line: string) => void;
  /** In place of those of this program. */
  readonly migrations?: MigrationList;
}

/**
 * Bring the structure up to date while other servers go on answering; names of the migrations that were run. Servers that
 * start at once take turns.
 * @throws LongchengError DATABASE_UNAVAILABLE when the tables are in use for so long that it is given up.
 */
export async function migrate(
  ownerUrl: string,
  { onProgress = () => undefined, migrations: given }: MigrateOptions = {},
): Promise<readonly string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  let orm: MikroORM | undefined;
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await hasRun(guard, given?.map(({ name }) => name) ?? ownNames())) return [];
    // Most starts have nothing to migrate, and the statements of years need not be held for that.
    const migrations = given ?? (await import('./migrations/index.js')).migrations;
    const session = { lock_timeout: LOCK_TIMEOUT };
    orm = createOrm({ url: ownerUrl, poolSize: 2, session, queryTimeout: 0, migrations });
    const end = performance.now() + PATIENCE;
    for (let isSaid = false; ; isSaid = true) {
      try {
        return (await orm.migrator.up()).map(({ name }) => name);
      } catch (error) {
        if (!isInUse(error)) throw error;
        if (performance.now() > end) throw neverFree(error);
        if (!isSaid) onProgress('Waiting for tables that are in use, to bring them up to date …');
        await delay(PAUSE);
      }
    }
  } finally {
    await orm?.close(true);
    await guard.end();
  }
}

/** The names of the migrations of this program: those of their files. */
function ownNames(): readonly string[] {
  const files = readdirSync(new URL('./migrations', import.meta.url));
  return files.filter((file) => /^Migration\d.*\.js$/.test(file)).map((file) => file.slice(0, -'.js'.length));
}

async function hasRun(client: pg.Client, names: readonly string[]): Promise<boolean> {
  const { rows: tables } = await client.query(`select from pg_tables where tablename = '${MIGRATION_TABLE}'`);
  if (tables.length === 0) return false;
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE}`);
  const run = new Set(rows.map(({ name }) => name));
  return names.every((name) => run.has(name));
}

// Not got the lock in time, or chosen to give way where two waited for each other.
function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01');
}

function neverFree(cause: unknown): LongchengError {
  return new LongchengError(
    'DATABASE_UNAVAILABLE',
    'Tables to be brought up to date are in use all the time; end what reads or changes them (pg_stat_activity) and start again.',
    {},
    cause,
  );
}
