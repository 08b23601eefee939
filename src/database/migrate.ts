import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { LongchengError } from '../errors.js';
import { migrations as allMigrations, type MigrationList } from './migrations/index.js';
import { createOrm } from './orm.js';

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
  { onProgress = () => undefined, migrations = allMigrations }: MigrateOptions = {},
): Promise<readonly string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  const session = { lock_timeout: LOCK_TIMEOUT };
  const orm = createOrm({ url: ownerUrl, poolSize: 2, session, queryTimeout: 0, migrations });
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
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
    await orm.close(true);
    await guard.end();
  }
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
