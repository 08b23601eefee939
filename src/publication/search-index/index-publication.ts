import type { Dataset } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import { readLexicon } from '../../query/search/lexicon.js';
import { entryWriter, noteMonths, writeEntries } from './write-entries.js';

/**
 * Bring the index up to what a publication has done, in its own transaction: an answer to a search is then, as any
 * other, a function of question and revision, and may be cached by it.
 */
export async function indexPublication(
  run: RunStatement,
  dataset: Dataset,
  revision: number,
  { arrived, left }: { readonly arrived: number; readonly left: number },
): Promise<void> {
  if (left > 0) await run(endEntriesStatement(revision));
  if (arrived === 0) return;
  const { segmenter } = await readLexicon(run);
  const writer = entryWriter(run, segmenter);
  await writeEntries(writer, dataset, revision);
  await noteMonths(writer);
}

// Each entry is looked up by its id, whatever the statistics say of a table that has just been filled.
function endEntriesStatement(revision: number) {
  return {
    text: `update "open"."search_entry" e set until_revision = $1
where (e.record_id, e.since_revision) = any (array(select (p.record_id, p.since_revision) from "open"."change" c cross join lateral
  (select record_id, since_revision from "open"."search_entry" where record_id = c.record_id and until_revision is null limit 1) p
  where c.revision = $1 and c.kind in ('corrected', 'withdrawn')))`,
    values: [revision],
  };
}

/** Take records out of the index, every version of them. */
export async function forgetInIndex(run: RunStatement, recordIds: readonly string[]): Promise<void> {
  await run({ text: 'delete from "open"."search_entry" where record_id = any($1::uuid[])', values: [recordIds] });
}
