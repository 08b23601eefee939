import pg from 'pg';
import { createOrm } from './orm.js';

// Any number will do, as long as all servers of this product use the same.
const MIGRATION_LOCK = 211_303;

/** Names of the migrations that were run. Servers that start at once take turns. */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  const orm = createOrm({ url: ownerUrl, poolSize: 2, session: {}, queryTimeout: 0 });
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const run = await orm.migrator.up();
    return run.map(({ name }) => name);
  } finally {
    await orm.close(true);
    await guard.end();
  }
}
