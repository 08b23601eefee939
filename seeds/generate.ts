import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleFiles } from './generator/sample-files.js';

const USAGE = `Usage: node dist/seeds/generate.js [folder]

Writes the sample data, one CSV file for each dataset, into the folder (default: seeds/ of this project).
The same program always writes the same bytes.
`;

/** The nearest folder, from this file upwards, that holds a package.json. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above this program; name the folder to write to.');
    folder = parent;
  }
  return folder;
}

async function writeSampleFiles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text, count } of sampleFiles()) {
    await writeFile(join(folder, name), text);
    process.stdout.write(`${name}: ${count} records\n`);
  }
}

const [argument, ...rest] = process.argv.slice(2);
if (argument === '--help' || argument === '-h') {
  process.stdout.write(USAGE);
} else if (rest.length > 0 || argument?.startsWith('-') === true) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await writeSampleFiles(argument === undefined ? join(projectFolder(), 'seeds') : resolve(argument));
}
