import type { Database } from '../database/open-database.js';
import { reindex as makeIndex } from '../publication/search-index/reindex.js';
import type { CommandOptions } from './options.js';
import { Progress } from './progress.js';

/** `longcheng reindex`: make the index of the search anew, with the agencies' names and the code lists of today. */
export async function reindex(database: Database, _: readonly string[], options: CommandOptions): Promise<void> {
  let share = 0;
  const progress = new Progress('Indexing', () => share);
  const outcome = await makeIndex(database, (done, total) => {
    share = total === 0 ? 1 : done / total;
    progress.tell(done);
  });
  progress.end();
  if (options.json === true) console.log(JSON.stringify(outcome));
  else
    console.log(
      `Indexed ${outcome.entries} record versions with lexicon ${outcome.version} (${outcome.words} words of our own).`,
    );
}
