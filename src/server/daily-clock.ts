import { dayOfInstant } from '../rules/shanghai-day.js';

// Terms end with a day in Shanghai; looking every quarter of an hour is soon enough after midnight.
const INTERVAL = 15 * 60_000;

/** Does what is to be done once a day in Shanghai: when the server starts, and when a day has passed. */
export function startDailyClock(
  work: (today: string) => Promise<void>,
  onError: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let doneFor = '';
  const look = async () => {
    const today = dayOfInstant(Date.now());
    if (today === doneFor) return;
    await work(today);
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
