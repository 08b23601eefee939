import type { Registry } from '../../catalog/registry.js';
import type { Database } from '../../database/open-database.js';
import type { RunStatement } from '../../database/statement.js';
import { inWriterTransaction } from '../../database/writer-transaction.js';
import { readLexicon } from '../../query/search/lexicon.js';
import { PUBLICATION_LOCK } from '../revision.js';
import { catchUpIndex } from './catch-up.js';
import { INDEX_LOCK } from './forget.js';
import { ownWords } from './own-words.js';
import { noteProgress, publishedSoFar } from './progress.js';
import { entryWriter, noteMonths, writeAll } from './write-entries.js';

export interface ReindexOutcome {
  /** Of the lexicon that the index is made by now. */
  readonly version: number;
  readonly words: number;
  readonly entries: number;
}

/**
 * Make the whole index anew from what is released, with the words of today. Whoever searches meanwhile has the old one
 * until the new one is complete; whoever publishes waits.
 */
export async function reindex(
  database: Database,
  onProgress: (done: number, total: number) => void,
): Promise<ReindexOutcome> {
  return inWriterTransaction(database.writer, async (run) => {
    await run({ text: "set local lock_timeout = '0'", values: [] });
    await run({ text: 'select pg_advisory_xact_lock($1)', values: [PUBLICATION_LOCK] });
    return rebuildIndex(database.registry, run, onProgress);
  });
}

/** Bring the index up to date: anew if the words by which it was made are no longer those of today. */
export async function refreshIndex(database: Database): Promise<void> {
  const hasNewWords = await inWriterTransaction(database.writer, async (run) => {
    await run({ text: 'select pg_advisory_xact_lock($1)', values: [PUBLICATION_LOCK] });
    const words = await ownWords(database.registry, run);
    const [known] = await run({ text: 'select words from "open"."search_lexicon" limit 1', values: [] });
    if (JSON.stringify(known?.words ?? []) === JSON.stringify(words)) return false;
    await rebuildIndex(database.registry, run, () => undefined);
    return true;
  });
  if (!hasNewWords) await catchUpIndex(database);
}

/** The same as part of a transaction that holds the lock of publishing. */
export async function rebuildIndex(
  registry: Registry,
  run: RunStatement,
  onProgress: (done: number, total: number) => void,
): Promise<ReindexOutcome> {
  await run({ text: 'select pg_advisory_xact_lock($1)', values: [INDEX_LOCK] });
  const [earlier] = await run({ text: 'select max(version) as version from "open"."search_lexicon"', values: [] });
  const version = Number(earlier?.version ?? 0) + 1;
  const words = await ownWords(registry, run);
  for (const table of ['search_entry', 'search_month', 'search_lexicon'])
    await run({ text: `delete from "open"."${table}"`, values: [] });
  await run({ text: 'insert into "open"."search_lexicon" values ($1, $2)', values: [version, words] });
  const { segmenter } = await readLexicon(run);
  const writer = entryWriter(run, segmenter);
  const total = await countVersions(registry, run);
  let entries = 0;
  for (const dataset of registry.datasets)
    await writeAll(writer, dataset, (written) => {
      entries += written;
      onProgress(entries, total);
    });
  await noteMonths(writer);
  await noteProgress(run, await publishedSoFar(run));
  return { version, words: words.length, entries };
}

async function countVersions(registry: Registry, run: RunStatement): Promise<number> {
  let total = 0;
  for (const { tableName } of registry.datasets) {
    const [row] = await run({ text: `select count(*) as count from "open"."${tableName}"`, values: [] });
    total += Number(row?.count ?? 0);
  }
  return total;
}
