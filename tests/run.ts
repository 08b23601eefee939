/** The test runner behind `npm test`: gives all test files one database server and hands them to Node's own runner. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openEmbeddedDatabase } from '../src/database/embedded/embedded-database.js';
import { LongchengError } from '../src/errors.js';

const HELP = `Usage: npm test -- [filter...]

Runs the tests whose file name, below tests/, contains one of the filters; without a filter all of them.
The folders bench, faults, scale, browser and matrix run only when a filter begins with their name.

Environment:
  DATABASE_URL  server to test on, as a role that may create databases and roles;
                unset: an embedded PostgreSQL in a temporary folder`;

const FOLDER = import.meta.dirname;
const ON_DEMAND = ['bench', 'faults', 'scale', 'browser', 'matrix'];

/** The compiled test files to run, as absolute paths. */
function chooseFiles(wanted: readonly string[]): string[] {
  // People also give the path of the source file.
  const filters = wanted.map((path) => path.replace(/^(\.\/)?tests\//, '').replace(/\.ts$/, '.js'));
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.js'));
  return names.filter((name) => isChosen(name, filters)).map((name) => join(FOLDER, name));
}

function isChosen(name: string, filters: readonly string[]): boolean {
  const group = ON_DEMAND.find((folder) => name.startsWith(`${folder}${sep}`));
  if (group !== undefined) return filters.some((filter) => filter.startsWith(group) && name.startsWith(filter));
  return filters.length === 0 || filters.some((filter) => name.includes(filter));
}

interface Bench {
  /** Folder for temporary files, removed at the end. */
  readonly scratch: string;
  /** URL of the owner of the server to test on. */
  readonly url: string;
  /** Names the template databases of this run. */
  readonly run: string;
  clear(): Promise<void>;
}

/** Prepare a server. What is written to the embedded one need not survive, so it never waits for the disk. */
async function prepare(): Promise<Bench> {
  const scratch = await mkdtemp(join(tmpdir(), 'longcheng-test-'));
  // The user as whom PostgreSQL runs for root must be able to pass.
  await chmod(scratch, 0o755);
  const remove = () => rm(scratch, { recursive: true, force: true });
  const run = randomBytes(6).toString('hex');
  const given = process.env.DATABASE_URL;
  if (given) return { scratch, run, url: given, clear: () => dropTemplates(given, run).finally(remove) };
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  try {
    const { url, stop } = await openEmbeddedDatabase({ directory: join(scratch, 'server'), settings });
    return { scratch, run, url, clear: () => stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Remove what the run left on a server that is not its own. */
async function dropTemplates(url: string, run: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where datname like $1',
      [`test\\_${run}\\_%`],
    );
    for (const { name } of rows) {
      await client.query(`alter database ${name} is_template false`);
      await client.query(`drop database ${name} with (force)`);
    }
  } finally {
    await client.end();
  }
}

/** Run the files; returns the exit code, 128 + n where a signal n ended the run. */
async function runFiles(files: readonly string[], bench: Bench, interruption: Interruption): Promise<number> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const options = ['--test', '--test-concurrency=2', '--test-reporter=spec', '--enable-source-maps'];
  // A server that an interrupted test leaves behind under TMPDIR stops by itself within a minute of losing its folder.
  const environment = {
    ...inherited,
    LONGCHENG_TEST_SERVER: bench.url,
    LONGCHENG_TEST_RUN: bench.run,
    TMPDIR: bench.scratch,
  };
  const child = spawn(process.execPath, [...options, ...files], { stdio: 'inherit', env: environment });
  interruption.passTo(child);
  const [code]: unknown[] = await once(child, 'exit');
  if (interruption.signal !== undefined) return 128 + constants.signals[interruption.signal];
  return typeof code === 'number' ? code : 1;
}

/** Keeps this process alive on a signal, so that it can clear away its server, and ends the tests instead. */
class Interruption {
  signal: NodeJS.Signals | undefined;
  #child: ChildProcess | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#interrupt(signal));
  }

  passTo(child: ChildProcess): void {
    this.#child = child;
    if (this.signal !== undefined) child.kill(this.signal);
  }

  #interrupt(signal: NodeJS.Signals): void {
    this.signal ??= signal;
    this.#child?.kill(signal);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const files = chooseFiles(positionals);
  if (files.length === 0) {
    console.error(`No test file below tests/ matches ${positionals.join(', ') || '*.test.ts'}.`);
    return 1;
  }
  const interruption = new Interruption();
  const bench = await prepare();
  try {
    return await runFiles(files, bench, interruption);
  } finally {
    await bench.clear();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof LongchengError) && !isUsageError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
