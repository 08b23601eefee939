import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { embeddedColumns } from '../../../src/catalog/flat-columns.js';
import { registry } from '../../../src/datasets/index.js';
import { at, listAt, textAt } from '../../graphql/json.js';
import { serveSample } from '../../rest/served-sample.js';
import { packedTexts } from '../packed-texts.js';

const { app } = await serveSample();

describe('the data package', () => {
  let texts: ReadonlyMap<string, string>;
  let document: unknown;
  before(async () => {
    const response = await app.inject('/api/v1/datapackage.zip');
    assert.equal(response.statusCode, 200, response.body.slice(0, 300));
    texts = await packedTexts(response.rawPayload);
    document = JSON.parse(texts.get('datapackage.json') ?? '');
  });

  it('holds every dataset and every list inside its records, as its description says', () => {
    const lists = registry.datasets.flatMap((dataset) => embeddedColumns(dataset));
    assert.equal(listAt(document, 'resources').length, registry.datasets.length + lists.length);
    assert.equal(texts.size, listAt(document, 'resources').length + 1);
    for (const resource of listAt(document, 'resources')) {
      const path = textAt(resource, 'path');
      const text = texts.get(path) ?? '';
      assert.equal(at(resource, 'bytes'), Buffer.byteLength(text), path);
      assert.equal(at(resource, 'hash'), `sha256:${createHash('sha256').update(text).digest('hex')}`, path);
      const [headings, ...rows]: string[][] = parse(text);
      assert.equal(at(resource, 'rows'), rows.length, path);
      assert.deepEqual(
        headings,
        listAt(resource, 'schema.fields').map((field) => at(field, 'name')),
        path,
      );
    }
  });

  it('types its cells as they are, and leads from table to table', () => {
    const resources = new Map(listAt(document, 'resources').map((resource) => [textAt(resource, 'name'), resource]));
    const FORMS: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
      array: /^\[.*\]$/s,
    };
    for (const [name, resource] of resources) {
      const missing = new Set(listAt(resource, 'schema.missingValues'));
      const rows: Record<string, string>[] = parse(texts.get(textAt(resource, 'path')) ?? '', { columns: true });
      for (const field of listAt(resource, 'schema.fields')) {
        const form = FORMS[textAt(field, 'type')];
        for (const row of rows) {
          const cell = row[textAt(field, 'name')] ?? '';
          if (missing.has(cell)) assert.ok(!('constraints' in Object(field)), `${name} ${textAt(field, 'name')}`);
          else if (form !== undefined) assert.match(cell, form, `${name} ${textAt(field, 'name')}`);
        }
      }
      for (const key of listAt(resource, 'schema.foreignKeys')) {
        const target = textAt(key, 'reference.resource');
        assert.ok(target === '' || resources.has(target), `${name} leads to ${target}`);
      }
    }
  });

  it('has a manifest, and the same bytes whenever the same revision is asked for', async () => {
    const manifest: unknown = (await app.inject('/api/v1/datapackage.zip.manifest.json')).json();
    assert.equal(at(manifest, 'complete'), true);
    const { rawPayload } = await app.inject(textAt(manifest, 'address'));
    assert.equal(createHash('sha256').update(rawPayload).digest('hex'), at(manifest, 'sha256'));
  });
});
