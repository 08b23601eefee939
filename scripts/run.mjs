/**
 * Runs a compiled script of this project: installs what is missing, builds what has changed, picks a Node that is new
 * enough. Usage: node scripts/run.mjs [dist/src/main.js [arguments]]; without a script it installs and builds only.
 *
 * It must itself run on Node 20 with nothing installed. What it says goes to the error stream; the output is the script's.
 */
import { spawn } from 'node:child_process';
import * as files from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { runChild } from './child.mjs';
import { install, isInstalled, makeLinks, missingLinks } from './install.mjs';
import { alone } from './lock.mjs';
import { MODULES, ROOT, Stop } from './project.mjs';

const OLDEST_NODE = [22, 17];

/** A Node that came with the dependencies, for when this one is too old; undefined where this one will do. */
function newerNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return undefined;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = files.readdirSync(MODULES).filter((name) => name.startsWith('node-'));
  const found = folders.map((name) => join(MODULES, name, 'bin', program)).find((path) => files.existsSync(path));
  if (found !== undefined) return found;
  throw new Stop(
    `Node ${OLDEST_NODE.join('.')} or newer is needed and this is ${process.version}: see https://nodejs.org.`,
  );
}

async function run(node, script, parameters) {
  if (node === undefined) {
    process.argv = [process.execPath, script, ...parameters];
    await import(pathToFileURL(script).href);
    return;
  }
  const child = spawn(node, [script, ...parameters], { stdio: 'inherit' });
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

function explain(error) {
  if (error instanceof Stop) return error;
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
  return new Stop(
    `Dependencies or build are out of date and cannot be written to ${ROOT} (${error.code}): make it writable.`,
  );
}

/** Install and build; returns the Node to run the script with. */
async function prepareOrExit(script) {
  try {
    await prepare(script);
    return newerNode();
  } catch (error) {
    const { message, code } = explain(error);
    console.error(message);
    process.exit(code);
  }
}

const [name, ...parameters] = process.argv.slice(2);
const script = resolve(ROOT, name ?? 'dist/src');
const node = await prepareOrExit(script);
if (name !== undefined) await run(node, script, parameters);
