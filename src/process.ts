import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

/**
 * Let what is thrown away while a server starts (modules, tables, a schema of 140,000 lines) not grow V8's space for new
 * objects, which it does not give back: it was a third of the memory of a server that nobody asks anything. To be called
 * before anything else is loaded; when all is `started`, that waste is collected, since a server that nobody asks anything
 * collects nothing, and once it is `asked` the space may grow with what is asked.
 */
export function startSmall(): { readonly started: () => void; readonly asked: () => void } {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--expose-gc');
  return {
    // As the last resort, V8 gives the pages back to the system at once, and not when it finds the time.
    started: () => runInNewContext("gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })"),
    asked: () => setFlagsFromString('--semi-space-growth-factor=2'),
  };
}
