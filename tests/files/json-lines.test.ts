import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertBad, cellsOf, gather, inPieces, rowsOf } from './reading.js';

describe('JSON Lines upload', () => {
  it('is one object a line, numbered by line; blank lines count', async () => {
    assert.deepEqual(await rowsOf('{"name":"积木"}\n\n{"name":"木马","amount":3}\r\n'), [
      { row: 1, cells: { name: '积木' } },
      { row: 3, cells: { name: '木马', amount: '3' } },
    ]);
  });

  it('gives texts as they are and all else as its JSON text', async () => {
    const line =
      '{"a":" x\\n","b":1.50,"c":true,"d":null,"e":[1, "二"],"f":{"g":0},"h":211303198001011234,"i":-0.0,"j":1e3}';
    assert.deepEqual(await cellsOf(line), [
      {
        a: ' x\n',
        b: '1.50',
        c: 'true',
        d: '',
        e: '[1,"二"]',
        f: '{"g":0}',
        h: '211303198001011234',
        i: '-0.0',
        j: '1e3',
      },
    ]);
  });

  it('keeps the digits of numbers within lists', async () => {
    assert.deepEqual(await cellsOf('{"parts":[{"code":211303198001011234}]}'), [
      { parts: '[{"code":"211303198001011234"}]' },
    ]);
  });

  it('gives any texts back, wherever its pieces are cut', async () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), fc.integer({ min: 1, max: 50 }), async (texts, size) => {
        const file = texts.map((name) => JSON.stringify({ name })).join('\n');
        const rows = await gather(inPieces(Buffer.from(file), size));
        assert.deepEqual(
          rows.map((row) => row.cells.name),
          texts,
        );
      }),
    );
  });

  it('with a line that is no object is refused with the line', async () => {
    await assertBad('{"name":"积木"}\n{"name":"木马"\n', 2, /Line 2 is no JSON; write one object a line/);
    await assertBad('{"name":"积木"}\n\n["木马"]\n', 3, /Line 3 is no JSON object/);
    await assertBad('{"name":"积木"}\n3\n', 2, /no JSON object/);
    await assertBad('{"__proto__":{"a":1}}\n', 1, /__proto__/);
  });

  it('that holds nothing is refused', async () => {
    await assertBad('\n', undefined, /holds nothing/, { format: 'jsonl' });
  });

  it('with a line of more than 4 MB is refused with the line', async () => {
    await assertBad(`{"name":"积木"}\n{"name":"${'x'.repeat(5_000_000)}"}\n`, 2, /longer than 4 MB/);
  });
});
