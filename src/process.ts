import { LongchengError } from './errors.js';

/** Say in one line what went wrong and leave with a code that scripts can see. Faults of ours keep their stack. */
export function fail(error: unknown): never {
  if (error instanceof LongchengError) console.error(`${error.code}: ${error.message}`);
  else console.error(error);
  process.exit(1);
}

/** Wait for Ctrl-C or a termination, end in good order, and leave. A second signal does not make it any faster. */
export function endOnSignal(close: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      console.log('\nStopping …');
      close().then(() => process.exit(0), fail);
    });
  }
}
