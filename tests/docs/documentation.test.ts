import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { SETTINGS } from '../../src/config.js';
import { ERRORS } from '../../src/errors.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';

function read(name: string): string {
  return readFileSync(join(PROJECT_FOLDER, name), 'utf8');
}

describe('documentation', () => {
  it('names every setting in the README', () => {
    const readme = read('README.md');
    for (const name of Object.keys(SETTINGS)) assert.match(readme, new RegExp(`^\\| \`${name}\` \\|`, 'm'), name);
  });

  it('says of every error code what it means, in both languages', () => {
    const page = read('docs/errors.md');
    for (const [code, { status, title, titleZh }] of Object.entries(ERRORS))
      assert.ok(page.includes(`| \`${code}\` | ${status} | ${title} | ${titleZh} |`), code);
  });

  it('says of every dependency why it is there, and of no other', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      namesIn(manifest, kind),
    );
    const rows = read('docs/dependencies.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    assert.deepEqual(named.toSorted(), wanted.toSorted());
  });
});

function namesIn(manifest: unknown, kind: string): readonly string[] {
  const group: unknown = Object.entries(Object(manifest)).find(([name]) => name === kind)?.[1];
  return Object.keys(Object(group));
}
