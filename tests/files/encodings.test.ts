import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertBad, cellsOf, gather, inPieces } from './reading.js';

// 龙城区 and 积木 in GB18030, and 𠛿 (four bytes there).
const LONGCHENG = Buffer.from([0xc1, 0xfa, 0xb3, 0xc7, 0xc7, 0xf8]);
const BLOCKS = Buffer.from([0xbb, 0xfd, 0xc4, 0xbe]);
const FOUR_BYTES = Buffer.from([0x95, 0x33, 0xb7, 0x37]);

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Every two-byte character of GB18030 that is a Chinese character, as a table to encode by. */
const gb18030 = new Map<string, Buffer>();
for (let lead = 0xb0; lead <= 0xf7; lead++) {
  for (let trail = 0xa1; trail <= 0xfe; trail++) {
    const bytes = Buffer.from([lead, trail]);
    const character = new TextDecoder('gb18030').decode(bytes);
    if (/^\p{Script=Han}$/u.test(character)) gb18030.set(character, bytes);
  }
}

function encodeGb18030(text: string): Buffer {
  return Buffer.concat([...text].map((character) => gb18030.get(character) ?? Buffer.from(character)));
}

describe('encoding of a text file', () => {
  const text = 'name,place\n积木,龙城区\n';
  const cells = [{ name: '积木', place: '龙城区' }];

  it('is UTF-8, with a byte order mark or without', async () => {
    assert.deepEqual(await cellsOf(text), cells);
    assert.deepEqual(await cellsOf(`\ufeff${text}`), cells);
  });

  it('is UTF-16 with a byte order mark, in either order', async () => {
    for (const order of ['le', 'be'] as const) {
      assert.deepEqual(await cellsOf(utf16(text, order)), cells);
      assert.deepEqual(
        (await gather(inPieces(utf16(text, order), 1, 3))).map((row) => row.cells),
        cells,
      );
    }
  });

  it('is GB18030, as Excel in China saves CSV', async () => {
    const file = Buffer.concat([Buffer.from('name,place\n'), BLOCKS, Buffer.from(','), LONGCHENG, FOUR_BYTES]);
    assert.deepEqual(await cellsOf(file), [{ name: '积木', place: '龙城区𠛿' }]);
  });

  it('is told by the first characters that are not ASCII, however late they come', async () => {
    const ascii = Buffer.from(`name,place\n${'block,1234567\n'.repeat(40_000)}`);
    const gb = await cellsOf(Buffer.concat([ascii, BLOCKS, Buffer.from(','), LONGCHENG]));
    assert.deepEqual(gb.at(-1), { name: '积木', place: '龙城区' });
    const utf8 = await cellsOf(Buffer.concat([ascii, Buffer.from('积木,龙城区')]));
    assert.deepEqual(utf8.at(-1), { name: '积木', place: '龙城区' });
    assert.equal(utf8.length, 40_001);
  });

  it('gives any Chinese text back, wherever its pieces are cut', async () => {
    const anyText = fc
      .array(fc.constantFrom(...gb18030.keys()), { minLength: 4, maxLength: 30 })
      .map((characters) => characters.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(
          (file: string) => Buffer.from(file),
          encodeGb18030,
          (file: string) => utf16(file, 'le'),
          (file: string) => utf16(file, 'be'),
        ),
        fc.integer({ min: 1, max: 20 }),
        async (names, encode, size) => {
          const rows = await gather(inPieces(encode(`name\n${names.join('\n')}`), size));
          assert.deepEqual(
            rows.map((row) => row.cells.name),
            names,
          );
        },
      ),
    );
  });

  it('that changes or breaks within the file is refused with the row', async () => {
    const utf8 = Buffer.from('name,place\n积木,龙城区\n木马,朝阳市\n');
    await assertBad(Buffer.concat([utf8, LONGCHENG]), 4, /Row 4 holds bytes that are no UTF-8/);
    // A character whose last byte is lost: as GB18030 it would be nonsense, and not an error.
    await assertBad(Buffer.concat([utf8, Buffer.from([0xe9, 0xbe]), Buffer.from('区\n')]), 4, /no UTF-8/);
    const long = Buffer.concat([Buffer.from('name\n'), Buffer.from('龙城区\n'.repeat(20_000)), LONGCHENG]);
    await assertBad(long, 20_002, /no UTF-8/);
    const gb = Buffer.concat([Buffer.from('name\n'), LONGCHENG, Buffer.from('\n'), Buffer.from([0xff, 0xff])]);
    await assertBad(gb, 3, /holds bytes that are no/);
    await assertBad(Buffer.concat([utf16('name\n积木\n', 'le'), Buffer.from([0x00, 0xd8, 0x41, 0x00])]), 1, /UTF-16/);
  });
});
