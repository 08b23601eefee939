import type { Database } from '../database/open-database.js';
import { catchUpIndex } from '../publication/search-index/catch-up.js';
import type { RevisionClock } from './revision-clock.js';

/** Keeps the index of the search up with what is published: when the server starts, and after every publication. */
export function keepIndexed(
  database: Database,
  clock: RevisionClock,
  onError: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
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
