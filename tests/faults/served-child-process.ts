import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../../src/project-folder.js';

export interface Memory {
  readonly heap: number;
  readonly rss: number;
}

/** A server in a process of its own. */
export interface ServedChild {
  readonly child: ChildProcess;
  readonly address: string;
  /** Bytes of live objects, after everything else was collected. */
  readonly heap: () => Promise<number>;
  /** The same, and bytes of the whole process. */
  readonly memory: () => Promise<Memory>;
  readonly stop: () => Promise<void>;
}

/** Start a server over the database of an owner's URL. */
export async function startServedChild(ownerUrl: string): Promise<ServedChild> {
  const child = fork(join(PROJECT_FOLDER, 'dist/tests/faults/served-child.js'), [ownerUrl], {
    execArgv: ['--expose-gc', '--max-old-space-size=768'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [first] = await once(child, 'message');
  const { address } = z.object({ address: z.string() }).parse(first);
  const memory = async () => {
    child.send('memory');
    const [answer] = await once(child, 'message');
    return z.object({ heap: z.number(), rss: z.number() }).parse(answer);
  };
  return {
    child,
    address,
    memory,
    heap: async () => (await memory()).heap,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Do something with each entry, so many at a time. */
export async function eachOf<Entry>(
  entries: readonly Entry[],
  atOnce: number,
  work: (entry: Entry, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < entries.length) {
        const index = next;
        next += 1;
        const entry = entries[index];
        if (entry !== undefined) await work(entry, index);
      }
    }),
  );
}
