import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ARCHIVE_LIMITS } from '../../../src/files/xlsx/archive.js';
import { assertBad, failureOf } from '../reading.js';
import { sheetFile, zipped } from './workbook-file.js';

const TABLE = [['名称'], ['积木']];

/** The file with the 32-bit field at an offset from each central directory header of the entry named set anew. */
function withField(file: Buffer, name: string, offset: number, value: number): Buffer {
  const changed = Buffer.from(file);
  for (let at = changed.indexOf('PK\u0001\u0002'); at >= 0; at = changed.indexOf('PK\u0001\u0002', at + 4)) {
    const length = changed.readUInt16LE(at + 28);
    if (changed.toString('utf8', at + 46, at + 46 + length) === name) changed.writeUInt32LE(value, at + offset);
  }
  return changed;
}

describe('hostile workbook', () => {
  it('that unpacks to far more than it is, is refused before it is unpacked', async () => {
    const bomb = await sheetFile(TABLE, { parts: { 'xl/media/bomb.bin': Buffer.alloc(20 * 1024 * 1024) } });
    assert.ok(bomb.length < 100_000);
    const started = performance.now();
    await assertBad(bomb, undefined, /unpacks to far more/);
    assert.ok(performance.now() - started < 1000);
  });

  it('that lies about the size of a part is refused while it is unpacked', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const bomb = await sheetFile(TABLE, { parts: { [sheet]: Buffer.alloc(20 * 1024 * 1024, ' ') } });
    await assertBad(withField(bomb, sheet, 24, 1000), undefined, /damaged/);
  });

  it('that declares more than any table in all is refused', async () => {
    const parts: Record<string, Buffer> = {};
    for (let part = 0; part < 3; part++) parts[`xl/media/${part}.bin`] = Buffer.from('x');
    let file = await sheetFile(TABLE, { parts });
    for (const name of Object.keys(parts)) {
      file = withField(file, name, 24, ARCHIVE_LIMITS.unpacked / 2);
      file = withField(file, name, 20, ARCHIVE_LIMITS.unpacked / 4);
    }
    await assertBad(file, undefined, /unpacks to far more than any table/);
  });

  it('with too many parts, a part twice, or another file inside is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, part) => [`${part}`, 'x']));
    await assertBad(await zipped(many), undefined, /too many parts/);
    const twice = await sheetFile(TABLE, { parts: { 'xl/a.xml': 'x', 'xl/b.xml': 'x' } });
    await assertBad(
      Buffer.from(twice.toString('latin1').replaceAll('xl/b.xml', 'xl/a.xml'), 'latin1'),
      undefined,
      /twice/,
    );
    await assertBad(await sheetFile(TABLE, { parts: { 'xl/embeddings/a.xlsx': 'x' } }), undefined, /embedded/);
    await assertBad(await sheetFile(TABLE, { parts: { 'xl/vbaProject.bin': 'x' } }), undefined, /macros/);
  });

  it('with a part whose name leads elsewhere is refused', async () => {
    const file = await sheetFile(TABLE, { parts: { 'xl/aa/a.xml': 'x' } });
    for (const name of ['../../a.xml', '/xl/a/a.xml', 'xl\\aa\\a.xml']) {
      const renamed = Buffer.from(file.toString('latin1').replaceAll('xl/aa/a.xml', name.padEnd(11, 'l')), 'latin1');
      await assertBad(renamed, undefined, /damaged|name/);
    }
  });

  it('with a document type or entities in its XML is refused', async () => {
    const sheet = (head: string, text: string) =>
      `${head}<worksheet><sheetData><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
    for (const xml of [
      sheet('<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>', '&b;'),
      sheet('<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">', 'x'),
    ])
      await assertBad(await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': xml } }), undefined, /document type/);
    const undeclared = await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': sheet('', '&b;') } });
    await assertBad(undeclared, undefined, /XML that is broken/);
  });

  it('with XML that never ends, or a cell beyond all measure, is refused', async () => {
    const cut = '<worksheet><sheetData><row><c t="inlineStr"><is><t>积木';
    await assertBad(
      await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': cut } }),
      undefined,
      /XML that is broken/,
    );
    const noise = Array.from({ length: 10_000_000 / 8 }, (_, index) => (index * 2_654_435_761).toString(36).slice(-8));
    await assertBad(await sheetFile([['名称'], [noise.join('')]]), undefined, /beyond all measure/);
  });

  it('with rows out of order or cells in no column is refused', async () => {
    const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    for (const rows of [
      '<row r="2"/><row r="1"/>',
      '<row r="1"><c r="XFD99999999"/></row>',
      '<row r="x"/>',
      '<row r="-1"/>',
    ]) {
      const file = await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': sheet(rows) } });
      assert.match((await failureOf(file)).message, /out of order/);
    }
    const far = sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>');
    await assertBad(await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': far } }), 1, /beyond column 1000/);
    const lost = sheet('<row r="1"><c t="s"><v>7</v></c></row>');
    await assertBad(
      await sheetFile([], { parts: { 'xl/worksheets/sheet1.xml': lost } }),
      undefined,
      /refers to text 7/,
    );
  });

  it('that is no workbook, or cut, or changed by a bit, never brings rows', async () => {
    await assertBad(await zipped({ 'a.txt': 'x' }), undefined, /no XLSX workbook/);
    const file = await sheetFile([['名称'], ...Array.from({ length: 50 }, (_, index) => [`积木${index * 7919}`])]);
    for (const length of [4, 30, 200, file.length / 2, file.length - 1])
      assert.equal((await failureOf(file.subarray(0, length))).code, 'BAD_FILE');
    const start = file.indexOf('xl/worksheets/sheet1.xml') + 24;
    for (let bit = 0; bit < 40; bit++) {
      const changed = Buffer.from(file);
      const at = start + bit * 3;
      changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
      assert.equal((await failureOf(changed)).code, 'BAD_FILE', `byte ${at}`);
    }
  });
});
