import * as files from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { DIST, MODULES, ROOT, Stop } from './project.mjs';

const FOLDER = join(DIST, 'src', 'page', 'assets');
const SOURCES = ['style/page.css', 'browser/page.ts'].map((path) => join(ROOT, 'src', 'page', path));

// The explorer is a few ready files of packages that bring a hundred others along, none of which runs here.
const EXPLORER = join(DIST, 'src', 'page', 'explorer');
const READY = [
  'graphiql/graphiql.min.js',
  'graphiql/graphiql.min.css',
  'graphiql/LICENSE',
  'react/umd/react.production.min.js',
  'react/LICENSE',
  'react-dom/umd/react-dom.production.min.js',
  'react-dom/LICENSE',
];

/** Take the files of the explorer out of their packages, into a folder for each package. */
export function copyExplorer() {
  files.rmSync(EXPLORER, { recursive: true, force: true });
  for (const path of READY) {
    const folder = join(EXPLORER, path.split('/')[0]);
    files.mkdirSync(folder, { recursive: true });
    files.copyFileSync(join(MODULES, path), join(folder, basename(path)));
  }
}

/**
 * Bundle what the pages load (styles, scripts, the parts of ECharts that are used) under names that change with their
 * content, compressed once here. `manifest.json` tells which file came of which source.
 */
export async function buildAssets() {
  const { build } = await import('esbuild');
  files.rmSync(FOLDER, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: SOURCES,
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    metafile: true,
    logLevel: 'silent',
  }).catch(({ message }) => {
    throw new Stop(`The build of the page failed: ${message}`);
  });
  const manifest = {};
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
    const file = basename(output);
    if (entryPoint !== undefined) manifest[basename(entryPoint).replace(/\.ts$/, '.js')] = file;
    const content = files.readFileSync(join(FOLDER, file));
    files.writeFileSync(join(FOLDER, `${file}.br`), brotliCompressSync(content));
    files.writeFileSync(join(FOLDER, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  files.writeFileSync(join(FOLDER, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
