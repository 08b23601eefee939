import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { writeAudit } from './audit.js';
import { eraseWithin } from './erase.js';

const GROUND = 'DISPLAY_PERIOD_ENDED';

/**
 * Erase the records whose display period was over before a day (in Shanghai): a penalty may be shown for a term, and not
 * longer. Sample data is no fact about anybody and stays. Gives the newest revision, if it made one.
 */
export async function eraseExpired(
  database: Database,
  today: string,
  remember: (dataset: string, recordIds: readonly string[], ground: string) => Promise<void>,
): Promise<number | undefined> {
  let newest: number | undefined;
  for (const dataset of database.registry.datasets)
    newest = (await eraseExpiredOf(database, dataset, today, remember)) ?? newest;
  return newest;
}

async function eraseExpiredOf(
  database: Database,
  dataset: Dataset,
  today: string,
  remember: (dataset: string, recordIds: readonly string[], ground: string) => Promise<void>,
): Promise<number | undefined> {
  const { displayedUntil } = dataset;
  if (displayedUntil === undefined) return undefined;
  return inWriterTransaction(database.writer, async (run) => {
    const rows = await run({
      text: `select record_id from "open"."${dataset.tableName}" where until_revision is null and "${displayedUntil.databaseName}" < $1::date and not sample`,
      values: [today],
    });
    if (rows.length === 0) return undefined;
    const recordIds = rows.map((row) => String(row.record_id));
    const { revision, erased } = await eraseWithin(run, { dataset, recordIds, ground: GROUND, releasedBy: 'CLOCK' });
    await writeAudit(run, {
      keyId: null,
      act: 'erased',
      subject: dataset.name,
      details: { ground: GROUND, records: erased.length, revision: revision ?? null },
    });
    await remember(dataset.name, erased, GROUND);
    return revision;
  });
}
