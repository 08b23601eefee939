import * as files from 'node:fs';
import { join } from 'node:path';
import { buildAssets, copyExplorer } from './build-assets.mjs';
import { runQuietly } from './child.mjs';
import { DIST, MODULES, ROOT, readText, sha256 } from './project.mjs';

const BUILD_STAMP = join(DIST, '.longcheng-build');

/** What the build depends on: the names of the files and a hash over names and contents. */
function sources() {
  const code = ['src', 'tests', 'seeds'].flatMap((folder) => {
    const path = join(ROOT, folder);
    if (!files.existsSync(path)) return [];
    const names = files.readdirSync(path, { recursive: true }).map((name) => join(folder, name));
    return names.filter((name) => /\.(ts|json|css)$/.test(name));
  });
  const names = [...code.sort(), 'tsconfig.json', 'package-lock.json'];
  const contents = names.flatMap((name) => [name, sha256(files.readFileSync(join(ROOT, name)))]);
  return { names: sha256(names.join('\n')), contents: sha256(contents.join('\n')) };
}

export function isBuilt(script) {
  const { names, contents } = sources();
  return files.existsSync(script) && readText(BUILD_STAMP) === `${names} ${contents}`;
}

export async function build(script) {
  const { names, contents } = sources();
  if (!files.existsSync(script) || !readText(BUILD_STAMP)?.startsWith(names)) {
    for (const name of ['src', 'tests', 'seeds', '.tsbuildinfo'])
      files.rmSync(join(DIST, name), { recursive: true, force: true });
  }
  files.rmSync(BUILD_STAMP, { force: true });
  const compiler = join(MODULES, 'typescript', 'bin', 'tsc');
  await runQuietly(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.json')], process.env, 'The build failed');
  await buildAssets();
  copyExplorer();
  files.writeFileSync(BUILD_STAMP, `${names} ${contents}`);
}
