import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { readRows } from '../../src/files/read-rows.js';
import { usualParts } from './xlsx/workbook-file.js';

// Run in a process of its own with a small heap: reads a file of many rows made while it is read, and prints how many
// rows there were and how fast they came.
const [format = 'csv', wanted = '200000'] = process.argv.slice(2);
const COLUMNS = 'abcdefghijkl'.split('');
const CELLS =
  '龙城区财政局,211303,2019-05-15,某公司,罚款,12345.67,未按规定,https://example.org/a/b,是,11211303MB1234567X,朝龙市监罚〔2019〕12号,备注文字'.split(
    ',',
  );

function block(first: number, rows: number): string {
  const lines: string[] = [];
  for (let row = first; row < first + rows; row++) {
    const cells = [`${CELLS[0]}${row}`, ...CELLS.slice(1)];
    lines.push(
      format === 'csv'
        ? cells.join(',')
        : JSON.stringify(Object.fromEntries(cells.map((cell, at) => [COLUMNS[at], cell]))),
    );
  }
  return `${lines.join('\n')}\n`;
}

async function* textFile(rows: number): AsyncGenerator<Uint8Array> {
  if (format === 'csv') yield Buffer.from(`${COLUMNS.join(',')}\n`);
  for (let first = 0; first < rows; first += 500) yield Buffer.from(block(first, 500));
}

function* sheet(rows: number): Generator<Buffer> {
  const line = (texts: readonly string[]) =>
    `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  yield Buffer.from('<worksheet><sheetData>');
  yield Buffer.from(line(COLUMNS));
  for (let row = 0; row < rows; row++) yield Buffer.from(line([`${CELLS[0]}${row}`, ...CELLS.slice(1)]));
  yield Buffer.from('</sheetData></worksheet>');
}

function workbook(rows: number): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(usualParts({ sheets: [{ name: 'a', rows: [] }] })))
    if (name.includes('sheet1')) zip.addReadStream(Readable.from(sheet(rows)), name);
    else zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return bytesOf(zip.outputStream);
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

const started = performance.now();
let count = 0;
const body = format === 'xlsx' ? workbook(Number(wanted)) : textFile(Number(wanted));
for await (const batch of readRows(body)) count += batch.length;
const seconds = (performance.now() - started) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${format}: ${count} rows, ${Math.round(count / seconds)} rows/s, at most ${megabytes} MB`);
