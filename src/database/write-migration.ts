import { readdir, writeFile } from 'node:fs/promises';
import { registry } from '../datasets/index.js';
import { createOrm } from './orm.js';

const FOLDER = 'src/database/migrations';

/**
 * Write the migration that leads from the committed snapshot to the registry as it is now, without a database:
 * `npm run migration -- <name>`. Look at the file before you commit it.
 */
async function writeMigration(name: string | undefined): Promise<void> {
  const nowhere = { url: 'postgresql://nobody@127.0.0.1:1/none', poolSize: 1, session: {}, queryTimeout: 0 };
  const orm = createOrm(nowhere, registry);
  try {
    await writeIndex();
    const { fileName } = await orm.migrator.create(FOLDER, false, false, name);
    if (fileName === '') {
      console.log('The tables are as the last migration left them; nothing to write.');
      return;
    }
    await writeIndex();
    console.log(`Wrote ${FOLDER}/${fileName}.`);
  } finally {
    await orm.close(true);
  }
}

async function writeIndex(): Promise<void> {
  const names = (await readdir(FOLDER))
    .filter((file) => /^Migration.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const imports = names.map((file) => `import { ${className(file)} } from './${file}.js';`);
  const lines = [
    "import type { Options } from '@mikro-orm/postgresql';",
    ...imports,
    '',
    "export type MigrationList = NonNullable<NonNullable<Options['migrations']>['migrationsList']>;",
    '',
    '/** All migrations, in the order in which they run. Written by `npm run migration`; a released one is never changed. */',
    'export const migrations: MigrationList = [',
    ...names.map((file) => `  { name: '${file}', class: ${className(file)} },`),
    '];',
    '',
  ];
  await writeFile(`${FOLDER}/index.ts`, lines.join('\n'));
}

function className(file: string): string {
  return file.replaceAll('-', '_');
}

await writeMigration(process.argv[2]);
