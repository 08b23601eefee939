import type { Database } from '../database/open-database.js';
import { catchUpIndex } from '../publication/search-index/catch-up.js';
import { readLexicon } from '../query/search/lexicon.js';
import type { RevisionClock } from './revision-clock.js';

/** Keeps the index of the search up with what is published: when the server starts, and after every publication. */
export async function keepIndexed(
  database: Database,
  clock: RevisionClock,
  onError: (error: unknown) => void,
): Promise<{ readonly stop: () => Promise<void> }> {
  // Loading the dictionary holds everything else up, so it is done before anybody asks.
  await readLexicon(database.read);
  let isStopped = false;
  let isAskedAgain = false;
  let working: Promise<void> | undefined;
  const work = async () => {
    do {
      isAskedAgain = false;
      await catchUpIndex(database, () => isStopped);
    } while (isAskedAgain && !isStopped);
  };
  const look = () => {
    isAskedAgain = true;
    working ??= work()
      .catch(onError)
      .finally(() => {
        working = undefined;
      });
  };
  const unsubscribe = clock.onAdvance(look);
  look();
  return {
    stop: async () => {
      isStopped = true;
      unsubscribe();
      await working;
    },
  };
}
