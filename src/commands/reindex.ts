import type { Database } from '../database/open-database.js';
import { Progress, sinkOf } from '../progress.js';
import { reindex as makeIndex } from '../publication/search-index/reindex.js';
import type { CommandOptions } from './options.js';

/** `longcheng reindex`: make the index of the search anew, with the agencies' names and the code lists of today. */
export async function reindex(database: Database, _: readonly string[], options: CommandOptions): Promise<void> {
  let known = 0;
  const progress = new Progress(sinkOf(process.stderr));
  const tell = progress.follow('Indexing', () => ({ total: known }));
  const outcome = await makeIndex(database, (done, total) => {
    known = total;
    tell(done);
  }).finally(() => progress.end());
  if (options.json === true) console.log(JSON.stringify(outcome));
  else
    console.log(
      `Indexed ${outcome.entries} record versions with lexicon ${outcome.version} (${outcome.words} words of our own).`,
    );
}
