import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTrustedDocuments } from '../../src/graphql/trusted-documents.js';

const TEXT = 'query Toys { toys { totalCount } }';
const ID = hash('sha256', TEXT, 'hex');

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longcheng-documents-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, 'documents.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the file of trusted documents', () => {
  it('is read as Relay and as Apollo write it', async () => {
    const operations = [{ id: ID, name: 'Toys', type: 'query', body: TEXT }];
    for (const content of [
      { [ID]: TEXT },
      { [`sha256:${ID}`]: TEXT },
      { format: 'apollo-persisted-query-manifest', version: 1, operations },
    ])
      assert.deepEqual(readTrustedDocuments(await fileOf(content)), new Map([[ID, TEXT]]));
  });

  it('may be left out', () => assert.equal(readTrustedDocuments(undefined).size, 0));

  const faults: readonly (readonly [string, unknown, RegExp])[] = [
    ['is no JSON', 'query', /JSON/],
    ['holds something else', [1], /neither an object/],
    ['has other ids', { abc: TEXT }, /SHA-256/],
  ];
  for (const [fault, content, reason] of faults)
    it(`is refused where it ${fault}`, async () => {
      const file = await fileOf(content);
      assert.throws(() => readTrustedDocuments(file), { code: 'BAD_CONFIGURATION', message: reason });
    });

  it('is refused where there is none', () =>
    assert.throws(() => readTrustedDocuments(join(folder, 'nothing.json')), { code: 'BAD_CONFIGURATION' }));
});
