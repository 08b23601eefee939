import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { badFile } from '../bad-file.js';
import { StringText } from './string-text.js';
import { readXml } from './xml-reader.js';

/** How many characters of shared strings are kept in memory; those after them are laid down on disk. */
const KEPT_CHARACTERS = 8 * 1024 * 1024;

const FLUSHED_BYTES = 1024 * 1024;

/** The strings that the cells of a workbook share, by number. Memory grows by eight bytes a string, not by its length. */
export class SharedStrings {
  private readonly kept: string[] = [];
  private keptCharacters = 0;
  private readonly ends: number[] = [];
  private file: number | undefined;
  private written = 0;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;

  constructor(private readonly path: string) {}

  /** Read the part that holds them. @throws LongchengError BAD_FILE */
  async fill(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const text = new StringText();
    const read = readXml(chunks, {
      open: (name) => text.open(name),
      text: (part) => text.add(part),
      close: (name) => {
        text.close(name);
        if (name === 'si') this.add(text.take());
      },
    });
    for await (const _chunk of read) if (this.waitingBytes > FLUSHED_BYTES) this.flush();
    this.flush();
  }

  /** @throws LongchengError BAD_FILE when there is no string of this number. */
  get(index: number): string {
    const kept = this.kept[index];
    if (kept !== undefined) return kept;
    const place = index - this.kept.length;
    const end = this.ends[place];
    if (end === undefined || this.file === undefined) throw noSuchString(index);
    const start = this.ends[place - 1] ?? 0;
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  }

  close(): void {
    if (this.file === undefined) return;
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }

  private add(text: string): void {
    if (this.ends.length === 0 && this.keptCharacters + text.length <= KEPT_CHARACTERS) {
      this.kept.push(text);
      this.keptCharacters += text.length;
      return;
    }
    const bytes = Buffer.from(text);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    this.ends.push(this.written + this.waitingBytes);
  }

  private flush(): void {
    if (this.ends.length === 0) return;
    this.file ??= openSync(this.path, 'wx+', 0o600);
    const bytes = Buffer.concat(this.waiting);
    writeSync(this.file, bytes, 0, bytes.length, this.written);
    this.written += bytes.length;
    this.waiting = [];
    this.waitingBytes = 0;
  }
}

function noSuchString(index: number): Error {
  return badFile(
    `The XLSX file refers to text ${index}, which it does not hold; open it in a spreadsheet program and save it again.`,
    'XLSX文件内部引用有误，请用电子表格软件打开并重新保存',
  );
}
