import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server under measurement: a process of its own. */
export interface Target {
  readonly address: string;
  /** Processor time of the process so far, in milliseconds, user and system (proc(5), stat fields 14 and 15). */
  readonly processorTime: () => number;
  /** Memory that the process holds now, in megabytes. */
  readonly residentMegabytes: () => number;
  readonly stop: () => Promise<void>;
}

// Linux counts in ticks of 10 ms everywhere that Node runs.
const TICK = 10;

/** Start a script that prints its address, and wait for it. */
export async function startTarget(
  script: string,
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<Target> {
  const child = spawn(process.execPath, [...options, script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstAddress(child, script);
  const { pid } = child;
  return {
    address,
    processorTime: () => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    residentMegabytes: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstAddress(child: ChildProcess, script: string): Promise<string> {
  if (child.stdout === null) throw new Error('It can say nothing.');
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /https?:\/\/[\d.]+:\d+/.exec(line) ?? [];
    if (address === undefined) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error(`${script} ended before it was ready.`);
}
