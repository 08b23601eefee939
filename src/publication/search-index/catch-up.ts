import type { Dataset, Registry } from '../../catalog/registry.js';
import type { Database } from '../../database/open-database.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import { inWriterTransaction } from '../../database/writer-transaction.js';
import { readLexicon } from '../../query/search/lexicon.js';
import { INDEX_LOCK } from './forget.js';
import { noteProgress } from './progress.js';
import { type EntryWriter, entryWriter, noteMonths, writeChanged } from './write-entries.js';

// Few enough that an erasure, which waits for one portion, is done in a moment.
const CHANGES_AT_ONCE = 500;

/**
 * Enter into the index what was published since it was last looked at, portion by portion, each in a transaction of its
 * own. Publishing does not wait for it: entering a record costs as much as publishing it.
 */
export async function catchUpIndex(database: Database, isStopped: () => boolean = () => false): Promise<void> {
  for (let hasMore = true; hasMore && !isStopped(); )
    hasMore = await inWriterTransaction(database.writer, (run) => enterPortion(database.registry, run));
}

async function enterPortion(registry: Registry, run: RunStatement): Promise<boolean> {
  await run({ text: 'select pg_advisory_xact_lock($1)', values: [INDEX_LOCK] });
  const changes = await run({
    text: `select c.revision, c.sequence, c.dataset from "open"."change" c
where (c.revision, c.sequence) > (coalesce((select revision from "open"."search_progress"), 0), coalesce((select sequence from "open"."search_progress"), 0))
order by c.revision, c.sequence limit ${CHANGES_AT_ONCE}`,
    values: [],
  });
  const last = changes.at(-1);
  if (last === undefined) return false;
  const { segmenter } = await readLexicon(run);
  const writer = entryWriter(run, segmenter);
  for (const own of Map.groupBy(changes, ({ revision }) => revision).values())
    await enterChanges(registry, writer, own);
  await noteMonths(writer);
  const isAll = changes.length < CHANGES_AT_ONCE;
  const [revision, sequence] = [Number(last.revision), Number(last.sequence)];
  await noteProgress(run, { revision, sequence, completeRevision: isAll ? revision : revision - 1 });
  return !isAll;
}

/** Enter changes of one revision, which follow one another: end what they ended, then write what they brought. */
async function enterChanges(registry: Registry, writer: EntryWriter, changes: readonly RawRow[]): Promise<void> {
  const [first, last] = [changes[0], changes.at(-1)];
  const dataset: Dataset | undefined = registry.find(String(first?.dataset));
  // Of a dataset that is no longer declared nothing can be read.
  if (dataset === undefined) return;
  const range = {
    revision: Number(first?.revision),
    from: Number(first?.sequence),
    to: Number(last?.sequence),
  };
  await writer.run({
    text: `update "open"."search_entry" e set until_revision = $1
from (select c.record_id, p.since_revision from "open"."change" c cross join lateral
  (select since_revision from "open"."search_entry" where record_id = c.record_id and until_revision is null order by since_revision limit 1) p
  where c.revision = $1 and c.sequence between $2 and $3 and c.kind in ('corrected', 'withdrawn')) ended
where e.record_id = ended.record_id and e.since_revision = ended.since_revision and e.since_revision < $1`,
    values: [range.revision, range.from, range.to],
  });
  await writeChanged(writer, dataset, range);
}
