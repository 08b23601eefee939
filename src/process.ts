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

/** How long a server that nobody asks anything is left alone before the waste of its start is collected, which takes 0.1 s. */
const QUIET_MILLISECONDS = 1_000;

/**
 * Let what is thrown away while a server starts (modules, tables, a schema of 140,000 lines) not grow V8's space for new
 * objects, which it does not give back: it was a third of the memory of a server that nobody asks anything. To be called
 * before anything else is loaded; a while after all is `started`, that waste is collected, since a server that nobody asks
 * anything collects nothing, and once it is `asked` it collects by itself and that space may grow with what is asked.
 */
export function startSmall(): { readonly started: () => void; readonly asked: () => void } {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--expose-gc');
  let isAsked = false;
  return {
    started: () => {
      // As the last resort, V8 gives the pages back to the system at once, and not when it finds the time.
      const collect = () =>
        isAsked || runInNewContext("gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })");
      setTimeout(collect, QUIET_MILLISECONDS).unref();
    },
    asked: () => {
      isAsked = true;
      setFlagsFromString('--semi-space-growth-factor=2');
    },
  };
}
