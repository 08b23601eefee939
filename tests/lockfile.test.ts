import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PROJECT_FOLDER } from '../src/project-folder.js';

const script: unknown = await import(pathToFileURL(join(PROJECT_FOLDER, 'scripts', 'check-lockfile.mjs')).href);
const { faultsOf } = Object(script);

const sound = { integrity: 'sha512-x', license: 'MIT' };

describe('the lockfile', () => {
  it('has a digest and a licence for everything that is shipped', async () => {
    assert.deepEqual(faultsOf(JSON.parse(await readFile(join(PROJECT_FOLDER, 'package-lock.json'), 'utf8'))), []);
  });

  it('would be refused for a package without a digest, from elsewhere, or that we may not ship', () => {
    const faults = (entry: object) =>
      faultsOf({ packages: { '': {}, 'node_modules/x': { ...sound, ...entry } } }).length;
    assert.equal(faults({}), 0);
    assert.equal(faults({ integrity: undefined }), 1);
    assert.equal(faults({ integrity: 'sha1-x' }), 1);
    assert.equal(faults({ resolved: 'https://elsewhere.example/x.tgz' }), 1);
    for (const license of ['GPL-3.0', undefined, '(MIT AND GPL-3.0)']) assert.equal(faults({ license }), 1);
    assert.equal(faults({ license: '(MIT OR GPL-3.0)' }), 0);
    // What the build bundles is shipped, too.
    assert.equal(faults({ license: 'GPL-3.0', dev: true }), 1);
  });

  it('would be refused with more packages than anyone can watch', () => {
    const packages = (count: number, more: object) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`node_modules/x${index}`, { ...sound, ...more }]),
      );
    assert.deepEqual(faultsOf({ packages: packages(400, {}) }), []);
    assert.deepEqual(faultsOf({ packages: packages(401, {}) }), ['401 packages are shipped; 400 is the most.']);
    assert.deepEqual(faultsOf({ packages: packages(401, { dev: true }) }), []);
  });
});
