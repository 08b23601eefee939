import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT, Stop } from './project.mjs';

/** Run a child to its end, passing signals on; returns its exit code, 128 + n where signal n ended it. */
export function runChild(child) {
  let interruptedAt = 0;
  const pass = (signal) => {
    // One Ctrl-C reaches us from the terminal and once more from npm, and reaches the child from the terminal too.
    if (signal === 'SIGINT' && Date.now() - interruptedAt < 1000) return;
    if (signal === 'SIGINT') interruptedAt = Date.now();
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      done(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Run a tool; show its output only when it fails. */
export async function runQuietly(command, parameters, env, problem) {
  const child = spawn(command, parameters, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const code = await runChild(child);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Stop(`${problem}.`, code);
}
