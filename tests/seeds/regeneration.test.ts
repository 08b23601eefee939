import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleFiles } from '../../seeds/generator/sample-files.js';
import { sampleDatasets, sampleText } from './seed-files.js';

describe('sample data', () => {
  test('is, byte for byte, what the generator writes', () => {
    for (const { name, text } of sampleFiles()) {
      const committed = sampleText(name.slice(0, -'.csv'.length));
      assert.ok(committed === text, `${name} differs; run node dist/seeds/generate.js and commit what changed.`);
    }
  });

  test('comes out the same when it is made twice', () => {
    assert.deepEqual(sampleFiles(), sampleFiles());
  });

  test('has no file that the generator does not write', () => {
    const written = sampleFiles().map(({ name }) => name.slice(0, -'.csv'.length));
    assert.deepEqual([...sampleDatasets()].sort(), written.sort());
  });

  test('is UTF-8 without a byte order mark, with LF line ends', () => {
    for (const dataset of sampleDatasets()) {
      const text = sampleText(dataset);
      assert.ok(!text.startsWith('\ufeff') && !text.includes('\r') && text.endsWith('\n'), dataset);
    }
  });
});
