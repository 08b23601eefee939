import * as files from 'node:fs';
import { join } from 'node:path';
import { buildAssets, copyExplorer } from './build-assets.mjs';
import { runQuietly } from './child.mjs';
import { DIST, MODULES, ROOT, readText, sha256, writeIfAllowed } from './project.mjs';

const BUILD_STAMP = join(DIST, '.longcheng-build');

/** The files that the build depends on. */
function sourceNames() {
  const code = ['src', 'tests', 'seeds'].flatMap((folder) => {
    const path = join(ROOT, folder);
    if (!files.existsSync(path)) return [];
    const names = files.readdirSync(path, { recursive: true }).map((name) => join(folder, name));
    return names.filter((name) => /\.(ts|json|css)$/.test(name));
  });
  return [...code.sort(), 'tsconfig.json', 'package-lock.json'];
}

/** What the build depends on: a hash over the names of the files, one over names and contents, and when they were read. */
function sources(names) {
  const lookedAt = Date.now();
  const contents = names.flatMap((name) => [name, sha256(files.readFileSync(join(ROOT, name)))]);
  return { names: sha256(names.join('\n')), contents: sha256(contents.join('\n')), lookedAt };
}

export function isBuilt(script) {
  const [names, contents, lookedAt] = readText(BUILD_STAMP)?.split(' ') ?? [];
  if (names === undefined || !files.existsSync(script)) return false;
  const present = sourceNames();
  if (names === sha256(present.join('\n')) && isUntouched(present, Number(lookedAt))) return true;
  const found = sources(present);
  if (found.contents !== contents) return false;
  writeIfAllowed(BUILD_STAMP, stampOf(found));
  return true;
}

function stampOf({ names, contents, lookedAt }) {
  return `${names} ${contents} ${lookedAt}`;
}

/**
 * Whether nothing was written, moved or copied here since then, so that nothing need be read: unlike the time of the content,
 * ctime can't be carried over. A second is left for file systems whose clock runs behind.
 */
function isUntouched(names, lookedAt) {
  return names.every((name) => files.statSync(join(ROOT, name)).ctimeMs < lookedAt - 1_000);
}

export async function build(script) {
  const found = sources(sourceNames());
  if (!files.existsSync(script) || !readText(BUILD_STAMP)?.startsWith(found.names)) {
    for (const name of ['src', 'tests', 'seeds', '.tsbuildinfo'])
      files.rmSync(join(DIST, name), { recursive: true, force: true });
  }
  files.rmSync(BUILD_STAMP, { force: true });
  const compiler = join(MODULES, 'typescript', 'bin', 'tsc');
  await runQuietly(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.json')], process.env, 'The build failed');
  await buildAssets();
  copyExplorer();
  files.writeFileSync(BUILD_STAMP, stampOf(found));
}
