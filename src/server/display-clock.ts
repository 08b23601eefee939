import type { Database } from '../database/open-database.js';
import { eraseExpired } from '../publication/display-periods.js';
import { dayOfInstant } from '../rules/shanghai-day.js';

// A period ends with a day in Shanghai; looking every quarter of an hour is soon enough after midnight.
const INTERVAL = 15 * 60_000;

/** Erases records whose display period is over: when the server starts, and when a day in Shanghai has passed. */
export function startDisplayClock(
  database: Database,
  remember: (dataset: string, recordIds: readonly string[], ground: string) => Promise<void>,
  onError: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let doneFor = '';
  const look = async () => {
    const today = dayOfInstant(Date.now());
    if (today === doneFor) return;
    await eraseExpired(database, today, remember);
    doneFor = today;
  };
  let looking: Promise<void> = Promise.resolve();
  const tick = () => {
    looking = looking.then(look).catch(onError);
  };
  tick();
  const timer = setInterval(tick, INTERVAL);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
