import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { registry } from '../../../src/datasets/index.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { publish } from '../../../src/publication/publish.js';
import { buildServer } from '../../../src/server/build-server.js';
import { sampleDatabase } from '../../fresh-database.js';
import { at, listAt, textAt } from '../../graphql/json.js';

const { database, drop } = await sampleDatabase();
const folder = await mkdtemp(join(tmpdir(), 'longcheng-measured-test-'));
const { app, clock } = await buildServer({
  database,
  schema: buildSchema(registry),
  logLevel: 'silent',
  fileFolder: folder,
  isMeasuring: true,
  measuringQuiet: 200,
});
after(async () => {
  await app.close();
  await drop();
  await rm(folder, { recursive: true, force: true });
});

/** What the catalogue says of a dataset, and whether it says that others may keep it. */
async function described(dataset: string) {
  const response = await app.inject(`/api/v1/datasets/${dataset}`);
  const files = listAt(response.json(), 'data.distributions');
  return { files, isKept: String(response.headers['cache-control']).startsWith('public'), etag: response.headers.etag };
}

async function measured(dataset: string): Promise<readonly unknown[]> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { files } = await described(dataset);
    if (files.every((file) => at(file, 'file') !== null)) return files;
    await delay(100);
  }
  throw new Error(`The files of ${dataset} are never measured.`);
}

async function assertTrue(files: readonly unknown[]): Promise<void> {
  for (const file of files) {
    const { rawPayload, headers } = await app.inject(textAt(file, 'file.address'));
    assert.equal(headers['x-data-revision'], String(at(file, 'file.revision')));
    assert.equal(rawPayload.length, at(file, 'file.bytes'));
    assert.equal(createHash('sha256').update(rawPayload).digest('hex'), at(file, 'file.sha256'));
    const manifest = (await app.inject(textAt(file, 'manifest'))).json();
    assert.equal(manifest.rows, at(file, 'file.rows'));
  }
}

describe('the catalogue', () => {
  it('says nothing of files that are not measured yet, and lets nobody keep that', async () => {
    const { files, isKept, etag } = await described('hotlines');
    assert.deepEqual(
      files.map((file) => at(file, 'file')),
      [null, null, null, null],
    );
    assert.deepEqual([isKept, etag], [false, undefined]);
    const list = await app.inject('/api/v1/hotlines');
    assert.match(String(list.headers['cache-control']), /^public/);
  });

  it('says size and digest of every file of every dataset once they are known', async () => {
    for (const { name } of registry.datasets) await measured(name);
    for (const name of ['hotlines', 'penalties', 'agencies']) await assertTrue(await measured(name));
    const { isKept, etag } = await described('hotlines');
    assert.ok(isKept && etag !== undefined);
  });

  it('says the same by GraphQL', async () => {
    const query =
      '{ dataset(name: "penalties") { distributions { format file { address revision rows bytes sha256 } } } }';
    const { data } = (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
    assert.deepEqual(
      listAt(data, 'dataset.distributions').map((file) => at(file, 'file')),
      (await measured('penalties')).map((file) => at(file, 'file')),
    );
  });

  it('says it in DCAT of the very file that is to be downloaded', async () => {
    const nodes: readonly unknown[] = listAt((await app.inject('/catalog.jsonld')).json(), '@graph');
    const find = (id: unknown) => nodes.find((node) => at(node, '@id') === id);
    const csv = nodes.find((node) => String(at(node, '@id')).endsWith('/datasets/penalties#csv'));
    const [file] = await measured('penalties');
    const value = (name: string) => at(Object(csv)[name][0], '@value');
    assert.equal(value('dcat:byteSize'), String(at(file, 'file.bytes')));
    assert.ok(String(Object(csv)['dcat:downloadURL'][0]['@id']).endsWith(textAt(file, 'file.address')));
    const checksum = Object(find(Object(csv)['spdx:checksum'][0]['@id']));
    assert.equal(checksum['spdx:checksumValue'][0]['@value'], at(file, 'file.sha256'));
    assert.equal(checksum['spdx:algorithm'][0]['@id'], 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256');
  });

  it('says nothing false after a publication, and measures only what has changed', async () => {
    const [record] = await database.read({
      text: 'select record_id from "open"."hotlines" where until_revision is null limit 1',
      values: [],
    });
    const before = await measured('penalties');
    const { revision } = await publish(database, {
      dataset: registry.get('hotlines'),
      agency: null,
      drafts: [],
      withdrawals: [{ recordId: String(record?.record_id), reason: '测试。' }],
    });
    clock.advance(revision ?? 0);
    const { files, isKept } = await described('hotlines');
    assert.ok(files.every((file) => at(file, 'file') === null) && !isKept);
    assert.deepEqual(await measured('penalties'), before);
    const anew = await measured('hotlines');
    assert.ok(anew.every((file) => at(file, 'file.revision') === revision));
    await assertTrue(anew);
  });
});
