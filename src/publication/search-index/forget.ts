import type { RunStatement } from '../../database/statement.js';

/** Key of the advisory lock under which the index is written; whoever holds that of publishing may wait for it. */
export const INDEX_LOCK = 211_305;

/**
 * Take records out of the index, every version of them. Nothing is entered meanwhile, so that a version that was read
 * before it was erased does not come in afterwards.
 */
export async function forgetInIndex(run: RunStatement, recordIds: readonly string[]): Promise<void> {
  await run({ text: 'select pg_advisory_xact_lock($1)', values: [INDEX_LOCK] });
  await run({ text: 'delete from "open"."search_entry" where record_id = any($1::uuid[])', values: [recordIds] });
}
