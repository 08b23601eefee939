import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertBad, cellsOf, failureOf } from './reading.js';

describe('format of an upload', () => {
  it('is told by its first bytes where nothing is said', async () => {
    assert.deepEqual(await cellsOf('{"name":"积木"}'), [{ name: '积木' }]);
    assert.deepEqual(await cellsOf('\ufeff {"name":"积木"}'), [{ name: '积木' }]);
    assert.deepEqual(await cellsOf('name\n{a}'), [{ name: '{a}' }]);
  });

  it('that is stated must be that of the bytes', async () => {
    await assertBad('name\n积木\n', undefined, /sent as JSON Lines, but .* those of CSV/, { format: 'jsonl' });
    await assertBad('name\n积木\n', undefined, /sent as XLSX, but .* those of CSV/, { format: 'xlsx' });
    await assertBad('{"name":1}\n', undefined, /sent as CSV, but .* those of JSON Lines/, { format: 'csv' });
    await assertBad('PK\u0003\u0004', undefined, /sent as CSV, but .* those of XLSX/, { format: 'csv' });
  });

  it('that is none of ours is named, with what to do', async () => {
    await assertBad(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), undefined, /old Excel file .*save it as \.xlsx/);
    await assertBad('%PDF-1.7', undefined, /a PDF/);
    await assertBad(Buffer.from([0x1f, 0x8b, 0x08]), undefined, /packed archive/);
    await assertBad('<html><table>', undefined, /a web page or XML/);
    await assertBad('[{"name":"积木"}]', undefined, /one JSON array/);
  });
});

describe('size of an upload', () => {
  it('is counted as its bytes come', async () => {
    const file = 'name\n积木\n';
    const size = Buffer.byteLength(file);
    assert.equal((await cellsOf(file, { maxBytes: size })).length, 1);
    const error = await failureOf(file, { maxBytes: size - 1 });
    assert.equal(error.code, 'FILE_TOO_LARGE');
    assert.equal(error.status, 413);
    assert.equal(error.details.maximum, size - 1);
  });
});
