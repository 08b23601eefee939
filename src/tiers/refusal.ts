import type pg from 'pg';
import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import { readSample } from '../files/sample-data.js';
import { recordDigest } from '../publication/digest.js';

/**
 * A tier goes into an empty database or beside what comes with it in `folder`, never beside other facts of any time.
 * @throws LongchengError LOAD_REFUSED naming the dataset that holds a record which neither is sample data nor comes
 * with it.
 */
export async function refuseForeignRecords(database: Database, owner: pg.Client, folder: string): Promise<void> {
  for (const dataset of database.registry.datasets) {
    const { rows } = await owner.query<{ digest: string }>(
      `select digest from "open"."${dataset.tableName}" where not sample`,
    );
    if (rows.length === 0) continue;
    const own = await ownDigests(database, dataset, folder);
    if (rows.every(({ digest }) => own.has(digest))) continue;
    throw new LongchengError(
      'LOAD_REFUSED',
      `The database holds records of ${dataset.name} that are no sample data; load a tier into an empty database.`,
      { dataset: dataset.name },
    );
  }
}

// The clauses of the work plan come with the sample data and are facts all the same.
async function ownDigests(database: Database, dataset: Dataset, folder: string): Promise<ReadonlySet<string>> {
  try {
    const drafts = await readSample(database, dataset, folder);
    return new Set(drafts.map((draft) => recordDigest(dataset, draft)));
  } catch (error) {
    // Its references lead nowhere in this database: what that holds came from elsewhere.
    if (error instanceof LongchengError && error.code === 'BAD_RECORD') return new Set();
    throw error;
  }
}
