import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../src/project-folder.js';

// What the product is built of. Its tests are left out: they only make the build longer.
const PARTS = ['src', 'seeds', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];

// Milliseconds. Against what hangs: a build takes a few seconds, and minutes where others work beside it.
const LONGEST = 300_000;

/** A copy of this project in a temporary folder, to change as a newcomer would. */
export interface ScratchCopy {
  readonly write: (path: string, text: string) => Promise<void>;
  /** Replace a text that stands in a file once. */
  readonly replace: (path: string, before: string, after: string) => Promise<void>;
  /** Run one of its scripts to the end, as `npm run` does; gives what it printed. */
  readonly run: (script: string, ...parameters: readonly string[]) => Promise<string>;
  /** Start its server on a free port; gives its address. */
  readonly serve: () => Promise<string>;
  /** End its server and remove it. */
  readonly remove: () => Promise<void>;
}

/** Copy the project; the copy works on the database of that address and shares the installed dependencies. */
export async function scratchCopy(databaseUrl: string): Promise<ScratchCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-scratch-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const part of PARTS)
      await cp(join(PROJECT_FOLDER, part), join(folder, part), { recursive: true, preserveTimestamps: true });
    await symlink(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } catch (error) {
    await remove();
    throw error;
  }
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  const env = { ...inherited, DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: '' };
  let server: ChildProcess | undefined;
  const commandOf = (script: string) => ['scripts/run.mjs', `dist/${script}`];
  return {
    write: (path, text) => writeFile(join(folder, path), text),
    replace: (path, before, after) => replaceIn(join(folder, path), before, after),
    run: async (script, ...parameters) => {
      const command = [...commandOf(script), ...parameters];
      const options = { cwd: folder, env, timeout: LONGEST, maxBuffer: 1 << 24 };
      return (await promisify(execFile)(process.execPath, command, options)).stdout;
    },
    serve: () => {
      server = spawn(process.execPath, commandOf('src/main.js'), {
        cwd: folder,
        env,
        timeout: LONGEST,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return addressOf(server);
    },
    remove: async () => {
      if (server !== undefined) await end(server);
      await remove();
    },
  };
}

async function replaceIn(path: string, before: string, after: string): Promise<void> {
  const parts = (await readFile(path, 'utf8')).split(before);
  if (parts.length !== 2) throw new Error(`"${before}" stands ${parts.length - 1} times in ${path}.`);
  await writeFile(path, parts.join(after));
}

/** The address that a starting server says it is ready on. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new TypeError('The server has no output to read.');
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /GraphQL\s+(http:\S+)\/graphql$/.exec(line) ?? [];
    if (address !== undefined) {
      server.stdout.resume();
      return address;
    }
  }
  throw new Error('The server ended before it was ready.');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const force = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(force);
}
