import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LongchengError } from '../../src/errors.js';
import { readRows } from '../../src/files/read-rows.js';
import { assertBad, inPieces } from './reading.js';

describe('hostile text file', () => {
  it('with a million columns is refused at its first row', async () => {
    await assertBad(Buffer.from(`${'a,'.repeat(1_000_000)}\n`), 1, /more than 1000 cells/);
    await assertBad(Buffer.from(`a\n1\n${','.repeat(1_000_000)}\n`), 3, /more than 1000 cells/);
  });

  it('with a cell of 10 MB is refused with its row, in quotation marks or not', async () => {
    const long = 'x'.repeat(10_000_000);
    await assertBad(Buffer.from(`name\n1\n${long}\n`), 3, /longer than 4 MB/);
    await assertBad(Buffer.from(`name\n1\n"${'x\n'.repeat(5_000_000)}"\n`), 3, /longer than 4 MB/);
  });

  it('whose quotation mark swallows all that follows is refused with the row it stands in', async () => {
    const started = performance.now();
    await assertBad(Buffer.from(`name,amount\n"积木,3\n${'木马,4\n'.repeat(1_000_000)}`), 2, /longer than 4 MB/);
    assert.ok(performance.now() - started < 10_000);
    await assertBad('name\n"', 2, /never closed/);
  });

  it('of any bytes ends in rows or in a refusal, never otherwise', async () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.constantFrom(0, 10, 13, 34, 44, 97, 0x81, 0xb0, 0xe9, 0xbe, 0xff), { maxLength: 60 })
        .map((bytes) => Uint8Array.from(bytes)),
    );
    const format = fc.constantFrom('csv', 'jsonl', 'xlsx', undefined);
    await fc.assert(
      fc.asyncProperty(anyBytes, format, fc.integer({ min: 1, max: 30 }), async (bytes, stated, size) => {
        try {
          for await (const batch of readRows(inPieces(bytes, size), stated === undefined ? {} : { format: stated }))
            assert.ok(batch.length > 0);
        } catch (error) {
          assert.ok(error instanceof LongchengError && error.code === 'BAD_FILE', String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});
