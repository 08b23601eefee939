import type pg from 'pg';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';

/**
 * A tier goes into an empty database or beside sample data, never beside facts, of any time.
 * @throws LongchengError LOAD_REFUSED naming the dataset that holds a record that is no sample.
 */
export async function refuseForeignRecords({ registry }: Database, owner: pg.Client): Promise<void> {
  for (const { name, tableName } of registry.datasets) {
    const { rowCount } = await owner.query(`select from "open"."${tableName}" where not sample limit 1`);
    if (rowCount === 0) continue;
    throw new LongchengError(
      'LOAD_REFUSED',
      `The database holds records of ${name} that are no sample data; load a tier into an empty database.`,
      { dataset: name },
    );
  }
}
