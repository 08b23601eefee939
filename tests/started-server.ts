import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../src/project-folder.js';

/** A server in a process of its own, started as `npm start` starts it. */
export interface StartedServer {
  readonly child: ChildProcess;
  /** Without a slash at the end. */
  readonly address: string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** @throws Error with what the server printed when it ends before it is ready. */
export function startServer(
  environment: NodeJS.ProcessEnv,
  onOutput: (soFar: string) => void = () => undefined,
): Promise<StartedServer> {
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, 'dist/src/main.js')], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', () => reject(new Error(`The server did not start:\n${output}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      onOutput(output);
      const address = /Data page\s+(\S+)\//.exec(output)?.[1];
      if (address !== undefined) resolve({ child, address, stop });
    });
  });
}
